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
 * only then are all columns searched for the household that it began with.
 */
public final class Watch implements Serializable {

    private static final long serialVersionUID = 1;

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
            demand(
                    Double.isFinite(ledger.balance(account)),
                    "county",
                    month,
                    "money of " + account,
                    ledger.balance(account));
        }
        if (month < 0 || month >= history.months()) {
            return;
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

    private void searchHouseholds(int month) {
        for (Column column : households.columns()) {
            boolean share = column.unit().equals("0 to 1");
            for (int row = 0; row < households.count(); row++) {
                double value = column.number(row);
                boolean lawful = Double.isFinite(value) && (!share || (value >= 0 && value <= 1));
                demand(lawful, "household " + households.at(row).id(), month, column.name(), value);
            }
        }
    }

    private static void demand(boolean lawful, String agent, int month, String what, double value) {
        if (!lawful) {
            throw new BrokenLaw(agent, month, what, value);
        }
    }
}
