package rural.market;

import java.util.Arrays;

/** What each seller sold in a month, in yuan; sellers without sales are left out. */
final class SalesOfMonth {

    private double[] sales = new double[1024];
    private int count;

    void add(double yuan) {
        if (yuan > 0) {
            if (count == sales.length) {
                sales = Arrays.copyOf(sales, 2 * count);
            }
            sales[count++] = yuan;
        }
    }

    double[] all() {
        return Arrays.copyOf(sales, count);
    }
}
