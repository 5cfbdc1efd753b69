package rural.household;

import java.io.Serializable;
import java.util.Arrays;

/** A list of rows to come back to after a sweep, so that nothing that others read changes within it. */
public final class Rows implements Serializable {

    private static final long serialVersionUID = 1;

    private int[] rows;
    private int size;

    /** An empty list, meant for a few of so many rows. */
    public Rows(int expected) {
        this.rows = new int[Math.max(16, expected / 64)];
    }

    /** Begins anew. */
    public void clear() {
        size = 0;
    }

    /** Adds a row. */
    public void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = row;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The row in a place, from 0. */
    public int at(int place) {
        return rows[place];
    }
}
