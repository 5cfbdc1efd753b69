package rural.firm;

import java.io.Serializable;
import java.util.Arrays;
import rural.household.Household;
import rural.household.Households;

/**
 * The few households among the many that sell online or supply a firm: found once a month, so that nobody else needs to
 * look at all households for them.
 *
 * <p>Who stops selling later in the month stays in the list; who reads it asks the household itself.
 */
public final class OnlineHouseholds implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FIRST_SIZE = 1024;

    private final Households households;
    private int[] rows = new int[FIRST_SIZE];
    private int count;
    private int month = Integer.MIN_VALUE;

    public OnlineHouseholds(Households households) {
        this.households = households;
    }

    /** Looks for them, unless that was done this month already. */
    public void areFoundIn(int monthNumber) {
        if (monthNumber == month) {
            return;
        }
        month = monthNumber;
        count = 0;
        for (Household household : households) {
            if (household.sellsOnline()) {
                add(household.row());
            }
        }
    }

    private void add(int row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count++] = row;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The {@code nth} of them, from 0. */
    public Household at(int nth) {
        return households.at(rows[nth]);
    }
}
