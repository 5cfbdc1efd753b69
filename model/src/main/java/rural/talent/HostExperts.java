package rural.talent;

import java.io.Serializable;
import rural.firm.Firm;
import rural.firm.Firms;
import rural.household.Household;
import rural.household.Households;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Town;
import rural.place.Village;
import rural.social.SocialWork;
import rural.social.Station;

/**
 * Experts from elsewhere work for some months in a town: its shopkeepers and firms learn, its station gets to know
 * people beyond the county, and these ties fade only slowly (ODD, submodel 5f).
 */
public final class HostExperts implements Serializable {

    private static final long serialVersionUID = 1;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Part of the way to full skill that a shopkeeper or firm of the town goes in a month",
                    zh = "专家驻点期间网店与企业技能月提升（占差距比例）",
                    unit = "share",
                    standard = 0.02,
                    range = {0, 1},
                    explore = {0.005, 0.05},
                    source = "assumption")
            double learned,

            @Parameter(
                    description = "Part of the way to full ties that the station goes in a month",
                    zh = "专家驻点期间外部联系月增强（占差距比例）",
                    unit = "share",
                    standard = 0.15,
                    range = {0, 1},
                    explore = {0.05, 0.3},
                    source = "assumption")
            double ties,

            @Parameter(
                    description = "Ties lost a month without an expert",
                    zh = "外部联系月衰减",
                    unit = "per month",
                    standard = 0.02,
                    range = {0, 1},
                    explore = {0.01, 0.05},
                    source = "assumption")
            double tiesFade) {}

    private final County county;
    private final Households households;
    private final Talent talent;
    private final SocialWork socialWork;
    private final Firms firms;
    private final Parameters p;

    HostExperts(
            County county,
            Households households,
            Talent talent,
            SocialWork socialWork,
            Firms firms,
            Parameters parameters) {
        this.county = county;
        this.households = households;
        this.talent = talent;
        this.socialWork = socialWork;
        this.firms = firms;
        this.p = parameters;
    }

    /** A month of exchange. */
    void step() {
        for (Town town : county.towns()) {
            Station station = socialWork.stations().get(town.id());
            station.hasOutsideTies(station.outsideTies() * (1 - p.tiesFade()));
            if (talent.expertMonths[town.id()] > 0) {
                talent.expertMonths[town.id()]--;
                station.hasOutsideTies(station.outsideTies() + p.ties() * (1 - station.outsideTies()));
                teaches(town);
            }
        }
    }

    private void teaches(Town town) {
        for (Village village : town.villages()) {
            for (Household household : households.of(village)) {
                if (household.hasShop()) {
                    household.hasSkill(household.skill() + p.learned() * (1 - household.skill()));
                }
            }
        }
        for (Firm firm : firms.open()) {
            if (firm.village().town() == town) {
                firm.hasSkill(firm.skill() + p.learned() * (1 - firm.skill()));
            }
        }
    }
}
