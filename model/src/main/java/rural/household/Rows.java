package rural.household;

import java.io.Serializable;
import java.util.Arrays;

/** A list of rows to come back to after a sweep, so that nothing that others read changes within it. */
final class Rows implements Serializable {

    private static final long serialVersionUID = 1;

    private int[] rows;
    private int size;

    Rows(int expected) {
        this.rows = new int[Math.max(16, expected / 64)];
    }

    void clear() {
        size = 0;
    }

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    int at(int place) {
        return rows[place];
    }
}
