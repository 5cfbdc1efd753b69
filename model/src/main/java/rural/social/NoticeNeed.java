package rural.social;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import rural.calendar.Month;
import rural.household.Household;
import rural.household.Households;
import rural.household.Rows;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * Stations come to know of households in distress (ODD, submodel 6a).
 *
 * <p>Three ways lead there, each by itself: friends who know whom to turn to, a worker's own eyes, and the shared
 * platform where it shows trouble: a shop or supplier that sells nothing, a connected household whose income falls. A
 * third of all households comes into view each month, with what three months make likely.
 */
public final class NoticeNeed implements Serializable {

    private static final long serialVersionUID = 1;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description =
                            "Chance that a friend tells the station, at full presence of social work in the village",
                    zh = "每位亲友每月转介困难家庭的概率（社工充分在场时）",
                    unit = "per month and friend",
                    standard = 0.006,
                    range = {0, 1},
                    explore = {0.002, 0.02},
                    source = "assumption")
            double throughFriend,

            @Parameter(
                    description = "Chance that a worker notices by itself, at full presence in the village",
                    zh = "社工每月自行发现困难家庭的概率（充分在场时）",
                    unit = "per month",
                    standard = 0.012,
                    range = {0, 1},
                    explore = {0.004, 0.04},
                    source = "assumption")
            double throughPresence,

            @Parameter(
                    description = "Chance that platform data lead the station to a household whose trouble they show",
                    zh = "平台数据每月发现困难家庭的概率（数据全覆盖时）",
                    unit = "per month",
                    standard = 0.2,
                    range = {0, 1},
                    explore = {0.05, 0.4},
                    source = "assumption")
            double throughData,

            @Parameter(
                    description = "Loss of income that shows in platform data",
                    zh = "平台数据可见的收入降幅",
                    unit = "share",
                    standard = 0.2,
                    range = {0.01, 1},
                    explore = {0.1, 0.4},
                    source = "assumption")
            double visibleLoss,

            @Parameter(
                    description = "Households looked at in vain for each one that platform data rightly point to",
                    zh = "平台数据每发现一户对应的误报户数",
                    unit = "households",
                    standard = 1,
                    range = {0, 20},
                    explore = {0, 4},
                    source = "assumption")
            int falseAlarms,

            @Parameter(
                    description = "Work to look into a household that is heard of",
                    zh = "每户需求评估工时",
                    unit = "hours",
                    standard = 0.5,
                    range = {0, 20},
                    explore = {0.25, 2},
                    source = "assumption")
            double hoursToAssess) {}

    private final Households households;
    private final SocialWork socialWork;
    private final Mechanisms mechanisms;
    private final Parameters p;
    private final List<Village> villages;
    private final Station[] stationOf;
    private final double[] presence;
    private final double[] reachOfData;
    private final int[] toAssess;
    private final Rows inNeed;

    NoticeNeed(
            County county, Households households, SocialWork socialWork, Mechanisms mechanisms, Parameters parameters) {
        this.households = households;
        this.socialWork = socialWork;
        this.mechanisms = mechanisms;
        this.p = parameters;
        this.villages = county.villages();
        stationOf = new Station[villages.size()];
        for (Village village : villages) {
            stationOf[village.id()] = socialWork.stationOf(village);
        }
        presence = new double[villages.size()];
        reachOfData = new double[villages.size()];
        inNeed = new Rows(households.count());
        toAssess = new int[socialWork.stations().size()];
    }

    /** Lets each station hear of need; those it hears of wait for it from now on. */
    void step(Month month) {
        RandomStream noticing = month.stream(Purpose.NEED_IS_NOTICED);
        lookAround();
        inNeed.clear();
        for (Household household : households.thatReconsider(month.ofYear())) {
            if (household.isUnknownToStations() && household.isDistressed() && isWithinReach(household)) {
                inNeed.add(household.row());
            }
        }
        for (int i = 0; i < inNeed.size(); i++) {
            Household household = households.at(inNeed.at(i));
            consider(household, noticing.uniform(household), month.number());
        }
    }

    /** Hours a station needs to look into what it has just heard. */
    double hoursToAssess(Station station) {
        return toAssess[station.id()] * p.hoursToAssess();
    }

    private boolean isWithinReach(Household household) {
        int village = household.villageNumber();
        return presence[village] > 0 || reachOfData[village] > 0;
    }

    private void lookAround() {
        Arrays.fill(toAssess, 0);
        for (int village = 0; village < stationOf.length; village++) {
            Station station = stationOf[village];
            boolean isServed = station.isOpen() && !station.workers().isEmpty();
            presence[village] = isServed ? villages.get(village).support.presence : 0;
            reachOfData[village] = isServed && mechanisms.referralThroughPlatformData() ? station.dataReach() : 0;
        }
    }

    private void consider(Household household, double chance, int month) {
        int village = household.villageNumber();
        double friends = mechanisms.referralByFriends()
                ? inAQuarter(probabilityThroughFriends(household.friends(), presence[village]))
                : 0;
        double data = showsTrouble(household) ? inAQuarter(p.throughData() * reachOfData[village]) : 0;
        double own = inAQuarter(p.throughPresence() * presence[village]);
        double byFriends = friends;
        double byData = (1 - friends) * data;
        double byPresence = (1 - friends) * (1 - data) * own;
        if (chance >= byFriends + byData + byPresence) {
            return;
        }
        Station station = stationOf[village];
        Tally tally = socialWork.tally();
        household.waitsForCare();
        station.waiting.add(household.row(), month);
        toAssess[station.id()]++;
        tally.noticed++;
        if (chance < byFriends) {
            tally.noticedByFriends++;
        } else if (chance < byFriends + byData) {
            tally.noticedThroughData++;
            toAssess[station.id()] += p.falseAlarms();
        }
    }

    /** Chance of something in three months that has a chance each month. */
    private static double inAQuarter(double aMonth) {
        return 1 - (1 - aMonth) * (1 - aMonth) * (1 - aMonth);
    }

    /** Chance that at least one of so many friends tells the station. */
    double probabilityThroughFriends(int friends, double presenceThere) {
        double nobody = 1;
        double silent = 1 - p.throughFriend() * presenceThere;
        for (int i = 0; i < friends; i++) {
            nobody *= silent;
        }
        return 1 - nobody;
    }

    /** Whether its trouble leaves a trace in what a platform knows: sales that stop, income that falls. */
    boolean showsTrouble(Household household) {
        boolean sellsNothing = household.sellsOnline() && household.onlineShare() == 0;
        boolean earnsLess =
                household.isConnected() && household.incomeOfYear() < (1 - p.visibleLoss()) * household.incomeBefore();
        return sellsNothing || earnsLess;
    }
}
