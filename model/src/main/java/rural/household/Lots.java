package rural.household;

import java.util.Arrays;
import rural.random.RandomStream;

/** Draws lots where more are willing than there is room for: the lowest comes first, whatever the order of rows. */
final class Lots {

    private static final double STEPS = 1L << 31;

    private Lots() {}

    /** Rows in the order of their households' lots; equal lots in the order of permanent numbers. */
    static int[] inOrder(Households households, Rows willing, RandomStream lots) {
        int count = willing.size();
        long[] tickets = new long[count];
        for (int i = 0; i < count; i++) {
            long lot = (long) (lots.uniform(households.at(willing.at(i))) * STEPS);
            tickets[i] = lot << Integer.SIZE | i;
        }
        Arrays.sort(tickets);
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            int row = willing.at((int) tickets[i]);
            int place = i;
            while (place > 0 && sameLot(tickets, place) && idOf(households, rows[place - 1]) > idOf(households, row)) {
                rows[place] = rows[place - 1];
                place--;
            }
            rows[place] = row;
        }
        return rows;
    }

    private static boolean sameLot(long[] tickets, int place) {
        return tickets[place] >>> Integer.SIZE == tickets[place - 1] >>> Integer.SIZE;
    }

    private static int idOf(Households households, int row) {
        return households.at(row).id();
    }
}
