package rural.household;

import rural.column.ByteColumn;
import rural.column.Column;
import rural.column.DoubleColumn;
import rural.column.FlagColumn;
import rural.column.FloatColumn;
import rural.column.IntColumn;
import rural.column.ShortColumn;

/** The same households in rows of the opposite order: nobody has another number, village, friend or purse. */
public final class ReversedRows {

    private ReversedRows() {}

    public static Households of(Households all) {
        Households reversed =
                new Households(all.count(), java.util.List.of(all.villages()), friendships(all.friendships()));
        for (int column = 0; column < all.columns().size(); column++) {
            copy(all.columns().get(column), reversed.columns().get(column), all.count());
        }
        reversed.areSettled();
        return reversed;
    }

    private static Friendships friendships(Friendships all) {
        int rows = all.rows();
        int[] first = new int[rows + 1];
        int friends = 0;
        for (int row = 0; row < rows; row++) {
            friends += all.count(rows - 1 - row);
            first[row + 1] = friends;
        }
        int[] reversed = new int[friends];
        for (int row = 0; row < rows; row++) {
            int was = rows - 1 - row;
            for (int nth = 0; nth < all.count(was); nth++) {
                reversed[first[row] + nth] = rows - 1 - all.friend(was, all.count(was) - 1 - nth);
            }
        }
        return new Friendships(first, reversed);
    }

    private static void copy(Column from, Column to, int rows) {
        for (int row = 0; row < rows; row++) {
            int other = rows - 1 - row;
            if (from instanceof DoubleColumn was && to instanceof DoubleColumn is) {
                is.set(other, was.at(row));
            } else if (from instanceof FloatColumn was && to instanceof FloatColumn is) {
                is.set(other, was.at(row));
            } else if (from instanceof IntColumn was && to instanceof IntColumn is) {
                is.set(other, was.at(row));
            } else if (from instanceof ShortColumn was && to instanceof ShortColumn is) {
                is.set(other, was.at(row));
            } else if (from instanceof ByteColumn was && to instanceof ByteColumn is) {
                is.set(other, was.at(row));
            } else if (from instanceof FlagColumn was && to instanceof FlagColumn is) {
                is.set(other, was.at(row));
            } else {
                throw new IllegalArgumentException(from.name() + " is no column like " + to.name());
            }
        }
    }
}
