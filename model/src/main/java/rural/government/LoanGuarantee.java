package rural.government;

import rural.parameter.Parameter;
import rural.place.Village;

/**
 * Loan guarantee and interest subsidy (paper 3.3, 4.3): in chosen villages a guarantee company stands in for
 * households that no bank would lend to, and a part of the interest on loans is paid for them. A place in the guarantee
 * costs its reserve and lasts for some years; interest is paid as banks claim it.
 */
@Named(english = "Loan guarantee and interest subsidy", chinese = "贷款担保与贴息")
public record LoanGuarantee(
        Plan plan,

        @Parameter(
                description = "Reserve and fee for a household that is guaranteed",
                zh = "每户担保准备金与担保费",
                unit = "yuan/household",
                standard = 2500,
                range = {100, 100_000},
                explore = {1000, 5000},
                source = "assumption")
        double costOfPlace,

        @Parameter(
                description = "Households of a village that a guarantee is meant for",
                zh = "需担保农户占比",
                unit = "share",
                standard = 0.34,
                range = {0.01, 1},
                explore = {0.25, 0.45},
                source = "yu2009")
        double inNeed,

        @Parameter(
                description = "Part of their loans' interest that is paid",
                zh = "贷款贴息比例",
                unit = "share",
                standard = 0.5,
                range = {0, 1},
                source = "assumption")
        double interestPaid,

        @Parameter(
                description = "Part of those who are meant that a village's guarantee takes in",
                zh = "村级担保覆盖比例",
                unit = "share",
                standard = 0.25,
                range = {0.01, 1},
                source = "assumption")
        double coverage,

        @Parameter(
                description = "Part of the money kept for interest",
                zh = "预留贴息资金比例",
                unit = "share",
                standard = 0.1,
                range = {0, 1},
                source = "assumption")
        double keptForInterest,

        @Parameter(
                description = "Months that a guarantee lasts",
                zh = "担保期限",
                unit = "months",
                standard = 36,
                range = {1, 240},
                source = "assumption")
        int monthsOfGuarantee)
        implements Instrument {

    private static final int PLACES = 0;

    @Override
    public Office office() {
        return Office.SOCIAL;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        boolean claimsArePaid = payClaims(programme, actors);
        for (Village village : programme.villages(v -> !programme.hasServed(v, monthsOfGuarantee))) {
            if (!mayPayPlaces(cost(village, actors), programme)) {
                break;
            }
            programme.paysForService(cost(village, actors));
            programme.countsAs(PLACES, cost(village, actors));
            programme.serves(village);
        }
        for (Village village : actors.county().villages()) {
            if (programme.hasServed(village, monthsOfGuarantee)) {
                village.support.guaranteed = coverage;
                village.support.interestPaid = claimsArePaid ? interestPaid : 0;
            }
        }
    }

    /** Pays what banks claimed; returns whether the money sufficed. */
    private static boolean payClaims(Programme programme, Actors actors) {
        double unpaid = 0;
        for (Village village : actors.county().villages()) {
            village.support.interestClaims -= programme.paysClaims(village.support.interestClaims);
            unpaid += village.support.interestClaims;
        }
        return unpaid == 0;
    }

    private boolean mayPayPlaces(double yuan, Programme programme) {
        return programme.canPay(yuan) && programme.paidAs(PLACES) + yuan <= (1 - keptForInterest) * programme.usable();
    }

    /** Whole places, at least one. */
    double cost(Village village, Actors actors) {
        return costOfPlace * Math.ceil(actors.householdsOf(village) * inNeed * coverage);
    }
}
