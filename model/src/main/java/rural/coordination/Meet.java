package rural.coordination;

import static rural.random.Purpose.ENCOUNTER;
import static rural.random.Purpose.FIRM_ATTENDS_MEETING;
import static rural.random.Purpose.FIRM_HEARS_FROM_STATION;
import static rural.random.Purpose.STATION_ATTENDS_MEETING;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import rural.calendar.Month;
import rural.firm.Firm;
import rural.firm.Firms;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.Village;
import rural.random.RandomStream;
import rural.social.Activity;
import rural.social.SocialWork;
import rural.social.Station;

/**
 * Stations and firms meet: by chance where they work in the same place, and at meetings that somebody calls; those who
 * know each other talk of the villages they have seen (ODD, submodel 7b).
 */
public final class Meet implements Serializable {

    private static final long serialVersionUID = 1;

    /** Meetings of a month draw from one purpose; number 0 is that of chance encounters. */
    private static final int DRAWS_A_MEETING = 1024;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Chance that a station and a firm of its town come across each other",
                    zh = "同镇社工站与企业月偶遇概率",
                    unit = "per month",
                    standard = 0.02,
                    range = {0, 1},
                    explore = {0.005, 0.05},
                    source = "assumption")
            double inSameTown,

            @Parameter(
                    description = "The same when workers helped production in the firm's village this month",
                    zh = "社工当月到访企业所在村时的相遇概率",
                    unit = "per month",
                    standard = 0.1,
                    range = {0, 1},
                    explore = {0.03, 0.3},
                    source = "assumption")
            double inSameVillage,

            @Parameter(
                    description = "Stations that send somebody to a meeting",
                    zh = "社工站参会率",
                    unit = "share",
                    standard = 0.8,
                    range = {0, 1},
                    explore = {0.5, 1},
                    source = "assumption")
            double stationsAttend,

            @Parameter(
                    description = "Firms that send somebody to a meeting",
                    zh = "企业参会率",
                    unit = "share",
                    standard = 0.3,
                    range = {0, 1},
                    explore = {0.1, 0.6},
                    source = "assumption")
            double firmsAttend,

            @Parameter(
                    description = "Firms that a station talks to at a meeting",
                    zh = "每次会议社工站结识企业数",
                    unit = "firms",
                    standard = 3,
                    range = {0, 100},
                    explore = {1, 6},
                    source = "assumption")
            double talks,

            @Parameter(
                    description = "Hours of a station that a meeting takes",
                    zh = "每次会议占用社工站工时",
                    unit = "hours",
                    standard = 6,
                    range = {0, 200},
                    explore = {3, 12},
                    source = "assumption")
            double hoursOfMeeting,

            @Parameter(
                    description = "Part of the way to partnership that an encounter brings",
                    zh = "一次相遇增进的熟识程度（占差距比例）",
                    unit = "share",
                    standard = 0.25,
                    range = {0, 1},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double brings,

            @Parameter(
                    description =
                            "Part of the way to partnership that a month together on the platform brings, at full quality",
                    zh = "同在共享平台每月增进的熟识程度",
                    unit = "share",
                    standard = 0.01,
                    range = {0, 1},
                    explore = {0, 0.03},
                    source = "assumption")
            double onPlatform,

            @Parameter(
                    description = "Acquaintance lost a month",
                    zh = "熟识程度月衰减",
                    unit = "per month",
                    standard = 0.03,
                    range = {0, 1},
                    explore = {0.01, 0.06},
                    source = "assumption")
            double fades,

            @Parameter(
                    description = "Chance that a partner of a station hears of a village that its workers visited",
                    zh = "合作企业经社工站了解到访村的概率",
                    unit = "per month",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.1, 1},
                    source = "assumption")
            double tellsPartner) {}

    private final SocialWork socialWork;
    private final Firms firms;
    private final Coordination coordination;
    private final Mechanisms mechanisms;
    private final Parameters p;
    private final double hoursOfMeeting;
    private int meetingsArranged;

    Meet(
            SocialWork socialWork,
            Firms firms,
            Coordination coordination,
            Mechanisms mechanisms,
            double scale,
            Parameters parameters) {
        this.socialWork = socialWork;
        this.firms = firms;
        this.coordination = coordination;
        this.mechanisms = mechanisms;
        this.p = parameters;
        this.hoursOfMeeting = scale * p.hoursOfMeeting();
    }

    /** A month of encounters. */
    void step(Month month, Encounters encounters) {
        coordination.acquaintances().fade(p.fades());
        meetByChance(month, encounters);
        for (int meeting = 0; meeting < meetingsArranged; meeting++) {
            hold(meeting, month, encounters);
        }
        for (Encounters.Pair pair : encounters.pairs()) {
            grow(pair.station(), pair.firm(), p.brings());
        }
        knowThroughPlatform();
        if (mechanisms.firmsLearnFromSocialWorkers()) {
            tellOfVillages(month);
        }
    }

    /** Sets hours aside for the meetings that were called, to be held next month. */
    void arrange() {
        meetingsArranged = coordination.meetingsCalled();
        coordination.meetingsAreArranged();
        for (Station station : socialWork.stations()) {
            if (!station.workers().isEmpty()) {
                station.promises(meetingsArranged * hoursOfMeeting);
            }
        }
    }

    private void meetByChance(Month month, Encounters encounters) {
        RandomStream chance = month.stream(ENCOUNTER);
        for (Station station : socialWork.stations()) {
            for (Firm firm : firms.open()) {
                if (works(station) && chance.bernoulli(firm, probability(station, firm))) {
                    encounters.add(station, firm);
                }
            }
        }
    }

    /** Chance that a station and a firm come across each other this month, without a meeting. */
    double probability(Station station, Firm firm) {
        if (firm.village().town() != station.town()) {
            return 0;
        }
        return station.visited(firm.village()) ? p.inSameVillage() : p.inSameTown();
    }

    private static boolean works(Station station) {
        return station.isOpen() && !station.workers().isEmpty();
    }

    /** A meeting: those who come talk to a few of the others. */
    private void hold(int meeting, Month month, Encounters encounters) {
        List<Firm> present = new ArrayList<>();
        RandomStream firmComes = month.stream(FIRM_ATTENDS_MEETING).draw(meeting);
        for (Firm firm : firms.open()) {
            if (firmComes.bernoulli(firm, p.firmsAttend())) {
                present.add(firm);
            }
        }
        RandomStream stationComes = month.stream(STATION_ATTENDS_MEETING).draw(meeting);
        for (Station station : socialWork.stations()) {
            if (works(station) && stationComes.bernoulli(station, p.stationsAttend())) {
                double hours = station.spends(Activity.COORDINATION, hoursOfMeeting);
                if (hours > 0) {
                    int draw = 1 + meeting * DRAWS_A_MEETING + station.id();
                    talk(station, present, month.stream(ENCOUNTER).draw(draw), encounters);
                }
            }
        }
    }

    private void talk(Station station, List<Firm> present, RandomStream talking, Encounters encounters) {
        double partners = p.talks() * (1 + station.outsideTies());
        double chance = present.isEmpty() ? 0 : partners / present.size();
        for (Firm firm : present) {
            if (talking.bernoulli(firm, chance)) {
                encounters.add(station, firm);
            }
        }
    }

    private void knowThroughPlatform() {
        Platform platform = coordination.platform();
        for (Station station : socialWork.stations()) {
            if (platform.hasStation(station.id()) && platform.quality() > 0) {
                for (Firm firm : firms.open()) {
                    if (platform.hasFirm(firm.number())) {
                        grow(station, firm, p.onPlatform() * platform.quality());
                    }
                }
            }
        }
    }

    private void grow(Station station, Firm firm, double part) {
        coordination.acquaintances().grow(station.id(), firm.number(), part);
    }

    /** Those who know a station well hear of the villages that its workers visited. */
    private void tellOfVillages(Month month) {
        for (Station station : socialWork.stations()) {
            RandomStream hearing = month.stream(FIRM_HEARS_FROM_STATION).draw(station.id());
            for (Firm firm : firms.open()) {
                double known = coordination.acquaintances().between(station.id(), firm.number());
                if (known > 0 && hearing.bernoulli(firm, known * p.tellsPartner())) {
                    for (Village village : station.town().villages()) {
                        if (station.visited(village)) {
                            firm.learnsOf(village);
                        }
                    }
                }
            }
        }
    }
}
