package rural.arithmetic;

/**
 * Money is counted in whole 1024ths of a yuan (about a li, 厘), held in doubles.
 *
 * <p>Such numbers add without any rounding up to some 8 trillion yuan, so that a sum of money is the same in whatever
 * order it is taken, and no yuan is lost between accounts.
 */
public final class Yuan {

    /** Parts into which a yuan is divided. */
    public static final double PARTS = 1024;

    private static final double PART = 1 / PARTS;

    private Yuan() {}

    /** The nearest amount that can be paid; every payment is such an amount. */
    public static double payable(double yuan) {
        return Math.rint(yuan * PARTS) * PART;
    }

    /** The greatest payable amount that is not above {@code yuan}. */
    public static double payableAtMost(double yuan) {
        return Math.floor(yuan * PARTS) * PART;
    }
}
