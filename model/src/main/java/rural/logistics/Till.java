package rural.logistics;

import java.io.Serializable;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;

/** A node's money: what comes in as fees and as support, what is paid out, never more than there is. */
final class Till implements Serializable {

    private static final long serialVersionUID = 1;

    private final Ledger ledger;
    private double cash;
    private double earned;
    private double support;
    private double lastSupport;

    Till(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Payable yuan in it. */
    double cash() {
        return cash;
    }

    /** Takes in a fee that the payer has booked. */
    void earns(double yuan) {
        cash += yuan;
        earned += yuan;
    }

    /** Takes in support that the giver has booked. */
    void isSupported(double yuan) {
        cash += yuan;
        support += yuan;
    }

    /** Takes in money that nobody has booked yet. */
    void receives(Account from, Payment what, double yuan) {
        ledger.pay(from, Account.NODES, what, yuan);
        cash += yuan;
    }

    /** Has a loss made good by ordinary public money, which passes through government's books. */
    void isMadeGood(double yuan) {
        ledger.pay(Account.OUTSIDE, Account.GOVERNMENT, Payment.REGULAR_PUBLIC_MONEY, yuan);
        receives(Account.GOVERNMENT, Payment.NODE_SUPPORT, yuan);
    }

    /** Pays somebody outside; pays what there is, and returns false, when there is less. */
    boolean pays(Payment what, double yuan) {
        double amount = Yuan.payable(yuan);
        double paid = Math.min(amount, cash);
        cash -= paid;
        ledger.pay(Account.NODES, Account.OUTSIDE, what, paid);
        return paid == amount;
    }

    /** Yuan taken in since the books were closed. */
    double takings() {
        return earned + support;
    }

    /** Closes the month's books: counting begins again. */
    void closesBooks() {
        lastSupport = support;
        earned = 0;
        support = 0;
    }

    /** Support of the month whose books were closed last. */
    double lastSupport() {
        return lastSupport;
    }

    /** Forgets what was counted under an earlier owner. */
    void isNew() {
        earned = 0;
        support = 0;
        lastSupport = 0;
    }
}
