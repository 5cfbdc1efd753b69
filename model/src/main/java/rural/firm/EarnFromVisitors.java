package rural.firm;

import java.io.Serializable;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Village;
import rural.tourism.Tourism;

/**
 * Tourism operators share what visitors left with them in the villages they know, and tell people elsewhere of those
 * villages, the better the more skilled they are.
 */
final class EarnFromVisitors implements Serializable {

    private static final long serialVersionUID = 1;

    /** What an operator does for a village. */
    public record Parameters(
            @Parameter(
                    description =
                            "How far one operator of full skill brings a village in a month towards being known by everybody",
                    zh = "单个高技能运营商每月对村庄知名度的提升",
                    unit = "share",
                    standard = 0.02,
                    range = {0, 1},
                    explore = {0.005, 0.05},
                    source = "assumption")
            double promotion) {}

    private final County county;
    private final Firms firms;
    private final Tourism tourism;
    private final Ledger ledger;
    private final Parameters p;

    EarnFromVisitors(County county, Firms firms, Tourism tourism, Ledger ledger, Parameters parameters) {
        this.county = county;
        this.firms = firms;
        this.tourism = tourism;
        this.ledger = ledger;
        this.p = parameters;
    }

    void step() {
        for (Village village : county.villages()) {
            int operators = operatorsIn(village);
            tourism.hasOperators(village.id(), operators);
            if (operators > 0) {
                share(village, tourism.collects(village.id()), operators);
            }
        }
    }

    private int operatorsIn(Village village) {
        int operators = 0;
        for (Firm firm : firms.open()) {
            operators += serves(firm, village) ? 1 : 0;
        }
        return operators;
    }

    private static boolean serves(Firm firm, Village village) {
        return firm.kind() == FirmKind.TOURISM_OPERATOR && firm.knows(village) && village.guests.endowment > 0;
    }

    /** Divides the money; what cannot be divided is the first one's. */
    private void share(Village village, double yuan, int operators) {
        double each = Yuan.payableAtMost(yuan / operators);
        double first = yuan - each * (operators - 1);
        ledger.pay(Account.OUTSIDE, Account.FIRMS, Payment.VISITOR_SPENDING, yuan);
        for (Firm firm : firms.open()) {
            if (serves(firm, village)) {
                firm.receives(first);
                first = each;
                tourism.promotes(village.id(), p.promotion() * firm.skill());
            }
        }
    }
}
