package rural.talent;

import java.io.Serializable;
import java.util.Arrays;
import rural.household.Household;
import rural.household.Households;

/** The rows of households with a trained member, and the skill each had before; so that nobody sweeps all for a few. */
final class TrainedHouseholds implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FIRST_ROOM = 64;

    private int[] row = new int[FIRST_ROOM];
    private float[] before = new float[FIRST_ROOM];
    private int count;

    /** Begins with those who are trained already. */
    TrainedHouseholds(Households households) {
        for (Household household : households) {
            if (household.isTrained()) {
                add(household.row(), 0);
            }
        }
    }

    int count() {
        return count;
    }

    int row(int nth) {
        return row[nth];
    }

    /** Skill it had before its first course. */
    double skillBefore(int nth) {
        return before[nth];
    }

    void add(int householdRow, double skillBefore) {
        if (count == row.length) {
            row = Arrays.copyOf(row, count * 2);
            before = Arrays.copyOf(before, count * 2);
        }
        row[count] = householdRow;
        before[count] = (float) skillBefore;
        count++;
    }

    /** Takes one off the list; the last one takes its place. */
    void remove(int nth) {
        count--;
        row[nth] = row[count];
        before[nth] = before[count];
    }
}
