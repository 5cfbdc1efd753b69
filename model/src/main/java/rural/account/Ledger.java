package rural.account;

import java.io.Serializable;
import rural.arithmetic.Yuan;

/**
 * The county's books: every payment leaves one account and enters another.
 *
 * <p>Who pays also changes the purses that it keeps (a household's savings, a firm's capital …); a law test compares
 * the purses with these books every month. All amounts are {@linkplain Yuan#payable payable}, so that the books add up
 * exactly, in whatever order payments are made.
 */
public final class Ledger implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] balance = new double[Account.values().length];
    private final double[] thisMonth = new double[Payment.values().length];

    /**
     * Books a payment.
     *
     * @param yuan a payable amount, 0 or more
     * @throws IllegalArgumentException if the amount is negative, not finite, or not payable
     */
    public void pay(Account from, Account to, Payment what, double yuan) {
        if (!isPayable(yuan)) {
            throw new IllegalArgumentException(what + " from " + from + " to " + to + " of " + yuan + " yuan");
        }
        balance[from.ordinal()] -= yuan;
        balance[to.ordinal()] += yuan;
        thisMonth[what.ordinal()] += yuan;
    }

    /**
     * Endows an account with what it has when the county is founded; it comes from outside.
     *
     * @throws IllegalArgumentException as {@link #pay} does
     */
    public void found(Account account, double yuan) {
        if (!isPayable(yuan)) {
            throw new IllegalArgumentException(account + " is founded with " + yuan + " yuan");
        }
        balance[account.ordinal()] += yuan;
        balance[Account.OUTSIDE.ordinal()] -= yuan;
    }

    private static boolean isPayable(double yuan) {
        return yuan >= 0 && yuan <= Double.MAX_VALUE && yuan == Yuan.payable(yuan);
    }

    /** What an account holds, in yuan; negative for what is owed to it by nobody, as outside always is. */
    public double balance(Account account) {
        return balance[account.ordinal()];
    }

    /** Yuan paid for something this month. */
    public double paidThisMonth(Payment what) {
        return thisMonth[what.ordinal()];
    }

    /** The sum of all accounts, which is 0 and stays it. */
    public double total() {
        double total = 0;
        for (double held : balance) {
            total += held;
        }
        return total;
    }

    /** Begins a month: what was paid in the last one is forgotten, balances stay. */
    public void beginMonth() {
        java.util.Arrays.fill(thisMonth, 0);
    }
}
