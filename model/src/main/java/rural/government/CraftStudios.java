package rural.government;

import rural.account.Account;
import rural.account.Payment;
import rural.firm.Firm;
import rural.firm.FirmKind;
import rural.household.ProductLine;
import rural.parameter.Parameter;
import rural.place.Village;

/**
 * Craft and souvenir studios (paper 4.4): a grant with which a studio is founded in a village that has craft
 * households, and none yet. From then on it is a firm like any other, and may fail.
 */
@Named(english = "Craft and souvenir studios", chinese = "手工艺与文创工作室")
public record CraftStudios(
        Plan plan,

        @Parameter(
                description = "Grant to found a studio",
                zh = "手工艺与文创工作室开办补助",
                unit = "yuan",
                standard = 120_000,
                range = {5000, 2_000_000},
                explore = {60_000, 250_000},
                source = "assumption")
        double grant,

        @Parameter(
                description = "Craft households that a studio needs around it",
                zh = "开办所需手工艺户数",
                unit = "households",
                standard = 5,
                range = {1, 500},
                source = "assumption")
        int craftHouseholds,

        @Parameter(
                description = "E-commerce skill of its operator",
                zh = "工作室运营人员电商技能",
                unit = "0 to 1",
                standard = 0.5,
                range = {0, 1},
                source = "assumption")
        double skill,

        @Parameter(
                description = "Months from decision to opening",
                zh = "筹建时间",
                unit = "months",
                standard = 3,
                range = {0, 24},
                source = "assumption")
        int monthsToFound)
        implements Instrument {

    @Override
    public Office office() {
        return Office.MARKET;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Village village : programme.villages(v -> isWanted(v, programme, actors))) {
            if (!programme.canPay(grant)) {
                return;
            }
            programme.begins(actors.site(village), monthsToFound, grant, Account.FIRMS, Payment.GRANT_TO_FIRM);
            programme.serves(village);
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        Firm studio =
                actors.firms().opens(actors.villageAt(work.site()), FirmKind.CRAFT_STUDIO, ProductLine.CRAFT, 1, skill);
        studio.receives(work.yuan());
    }

    private boolean isWanted(Village village, Programme programme, Actors actors) {
        return village.community.craftHouseholds >= craftHouseholds * actors.county().scale
                && !programme.isAtWorkOn(actors.site(village))
                && !hasStudio(village, actors);
    }

    private static boolean hasStudio(Village village, Actors actors) {
        for (Firm firm : actors.firms().open()) {
            if (firm.village().id() == village.id() && firm.kind() == FirmKind.CRAFT_STUDIO) {
                return true;
            }
        }
        return false;
    }
}
