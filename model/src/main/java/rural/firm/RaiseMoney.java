package rural.firm;

import java.io.Serializable;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.Village;
import rural.random.RandomStream;

/**
 * A firm pays interest, borrows when it lacks working capital, pays back when it has plenty, and lets its owner take
 * out what it does not need.
 *
 * <p>A bank lends, up to some months of sales, to a firm that has traded for a year with a profit, or that somebody
 * guarantees.
 */
final class RaiseMoney implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS = 12;

    /** Loans and reserves. */
    public record Parameters(
            @Parameter(
                    description = "Interest on a firm's loan",
                    zh = "企业贷款年利率",
                    unit = "per year",
                    standard = 0.06,
                    range = {0, 0.5},
                    explore = {0.04, 0.10},
                    source = "assumption")
            double interest,

            @Parameter(
                    description = "Most that a bank lends, in months of sales",
                    zh = "贷款上限相当于销售额月数",
                    unit = "months",
                    standard = 1.5,
                    range = {0, 24},
                    explore = {0.5, 3},
                    source = "assumption")
            double credit,

            @Parameter(
                    description = "Working capital that a firm wants, in months of cost",
                    zh = "企业期望流动资金相当于成本月数",
                    unit = "months",
                    standard = 1.5,
                    range = {0, 24},
                    explore = {1, 3},
                    source = "assumption")
            double reserve,

            @Parameter(
                    description = "Part of the money beyond twice its working capital that owners take out",
                    zh = "所有者每月提取超额资金比例",
                    unit = "per month",
                    standard = 0.2,
                    range = {0, 1},
                    explore = {0.1, 0.6},
                    source = "assumption")
            double takenOut) {}

    private final Ledger ledger;
    private final Mechanisms mechanisms;
    private final Parameters p;

    RaiseMoney(Ledger ledger, Mechanisms mechanisms, Parameters parameters) {
        this.ledger = ledger;
        this.mechanisms = mechanisms;
        this.p = parameters;
    }

    /** Serves its debt, and borrows or pays back. */
    void raise(Firm firm, RandomStream guarantee) {
        Village.Support support = firm.village().support;
        double interest = firm.debt() * p.interest() / MONTHS;
        support.interestClaims += Yuan.payable(interest * support.interestPaid);
        pays(firm, Yuan.payable(interest * (1 - support.interestPaid)), Payment.FIRM_LOAN_INTEREST);
        double lacking = p.reserve() * firm.trade.monthlyCost() - firm.cash();
        if (lacking > 0 && isLentTo(firm, guarantee)) {
            borrows(firm, Math.min(lacking, p.credit() * firm.trade.salesYuan() - firm.debt()));
        } else if (lacking < 0 && firm.debt() > 0) {
            double back = Yuan.payableAtMost(Math.min(firm.debt(), -lacking));
            firm.owesLess(back);
            pays(firm, back, Payment.LOAN_REPAYMENT);
        }
    }

    /** Whether a bank would lend to it. */
    boolean isLentTo(Firm firm, RandomStream guarantee) {
        return !mechanisms.creditConstraint()
                || (firm.monthsOpen() >= MONTHS && firm.trade.profitOfYear() > 0)
                || guarantee.bernoulli(firm, firm.village().support.guaranteed);
    }

    private void borrows(Firm firm, double yuan) {
        double amount = Yuan.payableAtMost(Math.max(0, yuan));
        firm.owesMore(amount);
        firm.receives(amount);
        ledger.pay(Account.OUTSIDE, Account.FIRMS, Payment.LOAN, amount);
    }

    /** What owners may take out this month, payable yuan. */
    double canBeTakenOut(Firm firm) {
        double beyond = firm.cash() - 2 * p.reserve() * firm.trade.monthlyCost();
        return firm.debt() > 0 ? 0 : Yuan.payableAtMost(Math.max(0, beyond * p.takenOut()));
    }

    /** Settles what owners take out: one who supplies the firm is paid with the suppliers, others at once. */
    void letOwnerTakeOut(Firm firm, boolean ownerSupplies) {
        double yuan = canBeTakenOut(firm);
        firm.trade.setsAsideForOwner(ownerSupplies ? yuan : 0);
        if (!ownerSupplies) {
            pays(firm, yuan, Payment.OWNERS_PROFIT);
        }
    }

    /** Pays for this month's traffic. */
    void payForTraffic(Firm firm) {
        pays(firm, firm.trade.advertising(), Payment.ADVERTISING);
    }

    private void pays(Firm firm, double yuan, Payment what) {
        firm.pays(yuan);
        ledger.pay(Account.FIRMS, Account.OUTSIDE, what, yuan);
    }
}
