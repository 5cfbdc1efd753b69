package rural.arithmetic;

import java.io.Serializable;

/**
 * A sum that is the same in whatever order its terms come: each is rounded to a multiple of 2^-20 (about a millionth),
 * and such multiples add without rounding up to some 8 billion.
 *
 * <p>For money use amounts that are {@linkplain Yuan#payable payable} and plain addition.
 */
public final class ExactSum implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double PARTS = 1 << 20;
    private static final double PART = 1 / PARTS;

    private double sum;

    /** Rounds a term as {@link #add} does, for those who keep the sum in a field of their own. */
    public static double term(double value) {
        return Math.rint(value * PARTS) * PART;
    }

    /** Adds a term. */
    public void add(double value) {
        sum += term(value);
    }

    /** The sum of all terms since the last {@link #clear}. */
    public double sum() {
        return sum;
    }

    /** Begins again at 0. */
    public void clear() {
        sum = 0;
    }
}
