package rural.household;

import java.io.Serializable;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.parameter.Parameter;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/** Who can borrow how much, and paying for a venture from savings and loans. */
public final class Credit implements Serializable {

    private static final long serialVersionUID = 1;

    /** Terms of small rural loans. */
    public record Parameters(
            @Parameter(
                    description = "Interest on a small rural loan",
                    zh = "农户小额贷款年利率",
                    unit = "per year",
                    standard = 0.06,
                    range = {0, 0.36},
                    explore = {0.04, 0.10},
                    source = "recalled")
            double interest,

            @Parameter(
                    description = "Most that a household can owe, as a part of its yearly income",
                    zh = "贷款额度占年收入比例",
                    unit = "ratio",
                    standard = 0.5,
                    range = {0, 5},
                    explore = {0.3, 1},
                    source = "assumption")
            double mostDebt,

            @Parameter(
                    description = "Part of a loan paid back in a year when there is money",
                    zh = "年偿还比例",
                    unit = "per year",
                    standard = 0.33,
                    range = {0, 1},
                    explore = {0.2, 0.5},
                    source = "assumption")
            double repaidAYear,

            @Parameter(
                    description = "Savings that a household keeps back when it pays for something new",
                    zh = "预留应急积蓄",
                    unit = "months of income",
                    standard = 1,
                    range = {0, 24},
                    explore = {0.5, 3},
                    source = "assumption")
            double reserve) {}

    private final Parameters p;
    private final Ledger ledger;
    private final boolean constrained;
    private final RandomSource chance;

    public Credit(Parameters parameters, Ledger ledger, boolean constrained, RandomSource chance) {
        this.p = parameters;
        this.ledger = ledger;
        this.constrained = constrained;
        this.chance = chance;
    }

    /** The terms. */
    public Parameters terms() {
        return p;
    }

    /** Whether somebody would lend to the household: a bank, or a bank with somebody's guarantee. */
    public boolean hasAccess(Household household) {
        if (!constrained || household.isCreditworthy()) {
            return true;
        }
        double guaranteed = household.village().support.guaranteed;
        return guaranteed > 0 && lot().bernoulli(household, guaranteed);
    }

    /** Who is guaranteed first is settled once and for all, so that a larger guarantee never drops anybody. */
    private RandomStream lot() {
        return chance.founding(Purpose.HOUSEHOLD_CREDIT).draw(1);
    }

    /** What it can still borrow, yuan. */
    double room(Household household) {
        return hasAccess(household) ? Math.max(0, p.mostDebt() * household.incomeOfYear() - household.debt()) : 0;
    }

    /** What it could borrow in need, yuan, debts not deducted. */
    double cushion(Household household) {
        return hasAccess(household) ? p.mostDebt() * household.incomeOfYear() : 0;
    }

    /** Savings above what it keeps back, yuan; never negative. */
    double spare(Household household) {
        return Math.max(0, household.savings() - p.reserve() * household.incomeOfYear() / 12);
    }

    /** Whether it can pay from spare savings and loans. */
    boolean canPay(Household household, double yuan) {
        double spare = spare(household);
        return spare >= yuan || spare + room(household) >= yuan;
    }

    /** Pays to somebody outside the county for setting something up, borrowing what spare savings lack. */
    void payForSetUp(Household household, double yuan) {
        double cost = Yuan.payable(yuan);
        double lacking = Yuan.payable(Math.max(0, cost - spare(household)));
        if (lacking > 0) {
            household.receives(lacking);
            household.owesMore(lacking);
            ledger.pay(Account.OUTSIDE, Account.HOUSEHOLDS, Payment.LOAN, lacking);
        }
        household.pays(cost);
        ledger.pay(Account.HOUSEHOLDS, Account.OUTSIDE, Payment.SET_UP, cost);
    }
}
