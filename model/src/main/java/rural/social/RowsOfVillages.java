package rural.social;

import java.io.Serializable;
import rural.household.Household;
import rural.household.Households;

/** The rows of each village's households, for rules that go to one village. */
public final class RowsOfVillages implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] first;
    private final int[] rows;

    public RowsOfVillages(Households households) {
        int villages = households.villages().length;
        first = new int[villages + 1];
        for (Household household : households) {
            first[household.villageNumber() + 1]++;
        }
        for (int v = 0; v < villages; v++) {
            first[v + 1] += first[v];
        }
        rows = new int[households.count()];
        int[] next = first.clone();
        for (Household household : households) {
            rows[next[household.villageNumber()]++] = household.row();
        }
    }

    /** How many households live in a village. */
    public int count(int village) {
        return first[village + 1] - first[village];
    }

    /** Row of the {@code nth} household of a village, from 0; in no order that may matter. */
    public int row(int village, int nth) {
        return rows[first[village] + nth];
    }
}
