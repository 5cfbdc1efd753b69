package rural.coordination;

import java.io.Serializable;
import rural.coordination.Platform.Member;
import rural.firm.Firm;
import rural.firm.Firms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Village;
import rural.social.SocialWork;
import rural.social.Station;
import rural.talent.Talent;

/**
 * The shared platform: who joins it, how good its information is, and what stations and firms see through it (ODD,
 * submodel 7a).
 */
public final class RunPlatform implements Serializable {

    private static final long serialVersionUID = 1;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Quality of its information without analysts",
                    zh = "无分析人员时平台信息质量",
                    unit = "0 to 1",
                    standard = 0.4,
                    range = {0, 1},
                    explore = {0.1, 0.7},
                    source = "assumption")
            double withoutAnalysts,

            @Parameter(
                    description = "Analysts of public information that bring it to full quality",
                    zh = "平台达到充分质量所需分析人员数",
                    unit = "analysts",
                    standard = 3,
                    range = {0.1, 100},
                    explore = {1, 6},
                    source = "assumption")
            double analystsNeeded,

            @Parameter(
                    description = "Part of the way to what it could be that its quality goes in a month",
                    zh = "平台质量月调整速度",
                    unit = "share",
                    standard = 0.2,
                    range = {0.01, 1},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double adjusts) {}

    private final County county;
    private final SocialWork socialWork;
    private final Firms firms;
    private final Talent talent;
    private final Platform platform;
    private final Parameters p;

    RunPlatform(
            County county,
            SocialWork socialWork,
            Firms firms,
            Talent talent,
            Platform platform,
            Parameters parameters) {
        this.county = county;
        this.socialWork = socialWork;
        this.firms = firms;
        this.talent = talent;
        this.platform = platform;
        this.p = parameters;
    }

    /** A month of the platform. */
    void step() {
        if (!platform.exists()) {
            return;
        }
        admit();
        double possible = possibleQuality(platform.wasKeptUp(), talent.analystsForPublicInformation());
        platform.hasQuality(platform.quality() + p.adjusts() * (possible - platform.quality()));
        informStations();
        informFirms();
    }

    /** Quality that its information tends to. */
    double possibleQuality(boolean keptUp, double analysts) {
        double part = Math.min(1, analysts / p.analystsNeeded());
        return keptUp ? p.withoutAnalysts() + (1 - p.withoutAnalysts()) * part : 0;
    }

    /** Those invited join: stations first, then firms, then villages, by number. */
    private void admit() {
        for (Station station : socialWork.stations()) {
            if (station.isOpen()) {
                platform.joins(Member.STATION, station.id());
            }
        }
        for (Firm firm : firms.open()) {
            if (platform.joins(Member.FIRM, firm.number())) {
                firm.joinsPlatform();
            }
        }
        for (Village village : county.villages()) {
            platform.joins(Member.VILLAGE, village.id());
        }
    }

    /** A station that is on it sees the villages of its town that are on it too, as far as the network carries. */
    private void informStations() {
        for (Station station : socialWork.stations()) {
            double seen = 0;
            for (Village village : station.town().villages()) {
                seen += platform.sees(village.id()) * village.broadband.coverage;
            }
            int villages = Math.max(1, station.town().villages().size());
            station.seesThroughPlatform(platform.hasStation(station.id()) ? Math.min(1, seen / villages) : 0);
        }
    }

    /** A firm that is on it finds the villages that are on it too. */
    private void informFirms() {
        double seen = 0;
        for (Village village : county.villages()) {
            seen += platform.sees(village.id());
        }
        double ease = seen / Math.max(1, county.villages().size());
        for (Firm firm : firms.all()) {
            if (platform.hasFirm(firm.number())) {
                if (firm.isOpen()) {
                    firm.searchesMoreEasily(ease);
                } else {
                    platform.loses(firm.number());
                }
            }
        }
    }
}
