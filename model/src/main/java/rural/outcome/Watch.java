package rural.outcome;

import java.io.Serializable;
import rural.account.Account;
import rural.account.Ledger;
import rural.column.Column;
import rural.household.Households;

/**
 * Looks every month whether the laws that always hold still do, and stops the run where they do not.
 *
 * <p>A number that is none spreads to every sum it enters, so the county's outcomes tell at once that something is wrong;
 * then all columns are searched for the household that it began with. A share a little above 1 can hide in a mean, so
 * they are searched once a year anyway.
 */
public final class Watch implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int MONTHS_A_YEAR = 12;
    private static final String SHARE_OF_HOUSEHOLD = "0 to 1";

    private final Households households;
    private final Ledger ledger;
    private final History history;

    public Watch(Households households, Ledger ledger, History history) {
        this.households = households;
        this.ledger = ledger;
        this.history = history;
    }

    /**
     * Looks at a month that has ended.
     *
     * @throws BrokenLaw if a share lies outside 0 to 1 or a number is not finite
     */
    public void look(int month) {
        if (ledger.total() != 0) {
            throw new BrokenLaw("county", month, "the sum of all accounts, in yuan,", ledger.total());
        }
        for (Account account : Account.values()) {
            if (!Double.isFinite(ledger.balance(account))) {
                searchHouseholds(month);
                throw new BrokenLaw("county", month, "money of " + account, ledger.balance(account));
            }
        }
        if (month < 0 || month >= history.months()) {
            return;
        }
        if ((month + 1) % MONTHS_A_YEAR == 0 || month + 1 == history.months()) {
            searchHouseholds(month);
        }
        for (Outcome outcome : Outcome.values()) {
            double value = history.at(outcome, month);
            boolean lawful = Double.isFinite(value) && (!outcome.unit().equals("share") || (value >= 0 && value <= 1));
            if (!lawful) {
                searchHouseholds(month);
                throw new BrokenLaw("county", month, outcome.key(), value);
            }
        }
    }

    /**
     * Looks at every number of every household, as is done once a year and when something has refused a number.
     *
     * @throws BrokenLaw if a share lies outside 0 to 1 or a number is not finite
     */
    public void searchHouseholds(int month) {
        for (Column column : households.columns()) {
            boolean share = column.unit().equals(SHARE_OF_HOUSEHOLD);
            int row = column.firstOutside(share ? 0 : -Double.MAX_VALUE, share ? 1 : Double.MAX_VALUE);
            if (row >= 0) {
                throw new BrokenLaw("household " + households.at(row).id(), month, column.name(), column.number(row));
            }
        }
    }
}
