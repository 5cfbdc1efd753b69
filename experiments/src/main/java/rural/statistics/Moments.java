package rural.statistics;

/**
 * Mean and spread of values that come one by one and are not kept.
 *
 * <p>B. P. Welford, "Note on a method for calculating corrected sums of squares and products", Technometrics 4(3),
 * 1962. The result depends on the order in its last digits: give the values in the order of their replications.
 */
public final class Moments {

    private long count;
    private double mean;
    private double squares;

    /** Mean and spread of values that are at hand. */
    public static Moments of(double... values) {
        Moments moments = new Moments();
        for (double value : values) {
            moments.add(value);
        }
        return moments;
    }

    /** Takes a value into account. */
    public void add(double value) {
        count++;
        double step = value - mean;
        mean += step / count;
        squares += step * (value - mean);
    }

    /** How many values came. */
    public long count() {
        return count;
    }

    /** Their mean; NaN when none came. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** Their sample variance, over n - 1; NaN for fewer than two. */
    public double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }

    /** What they say of the mean of all values that could have come. */
    public MeanEstimate estimate() {
        return new MeanEstimate(count, mean(), Math.sqrt(variance()));
    }
}
