package rural.social;

import java.io.Serializable;
import java.util.Arrays;

/** Households that a station knows to be in need and has not yet served, in the order in which it heard of them. */
final class WaitingList implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FIRST_ROOM = 16;

    private int[] row = new int[FIRST_ROOM];
    private int[] since = new int[FIRST_ROOM];
    private int count;

    int count() {
        return count;
    }

    int row(int nth) {
        return row[nth];
    }

    /** Number of the month in which it was heard of. */
    int since(int nth) {
        return since[nth];
    }

    void add(int householdRow, int month) {
        if (count == row.length) {
            row = Arrays.copyOf(row, count * 2);
            since = Arrays.copyOf(since, count * 2);
        }
        row[count] = householdRow;
        since[count] = month;
        count++;
    }

    /** Marks an entry as gone; {@link #close} then lets the others move up. */
    void strike(int nth) {
        row[nth] = -1;
    }

    boolean isStruck(int nth) {
        return row[nth] < 0;
    }

    void close() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (row[i] >= 0) {
                row[kept] = row[i];
                since[kept] = since[i];
                kept++;
            }
        }
        count = kept;
    }
}
