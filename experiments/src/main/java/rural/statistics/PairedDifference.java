package rural.statistics;

/**
 * How one policy differs from another over replications that share their chance.
 *
 * @param baseline mean of the policy compared with, over the pairs
 * @param other mean of the other policy, over the pairs
 * @param difference the differences within pairs
 * @param varianceSaved variance of the difference had the runs been independent, over the variance that pairing left:
 *     how many times as many replications common random numbers save; NaN when it cannot be told
 */
public record PairedDifference(double baseline, double other, MeanEstimate difference, double varianceSaved) {

    /** Compares two policies; a pair in which a value is missing (NaN) is left out. */
    public static PairedDifference of(double[] baseline, double[] other) {
        if (baseline.length != other.length) {
            throw new IllegalArgumentException(
                    baseline.length + " values cannot be paired with " + other.length + " values");
        }
        Moments before = new Moments();
        Moments after = new Moments();
        Moments within = new Moments();
        for (int pair = 0; pair < baseline.length; pair++) {
            if (!Double.isNaN(baseline[pair]) && !Double.isNaN(other[pair])) {
                before.add(baseline[pair]);
                after.add(other[pair]);
                within.add(other[pair] - baseline[pair]);
            }
        }
        double unpaired = before.variance() + after.variance();
        return new PairedDifference(before.mean(), after.mean(), within.estimate(), ratio(unpaired, within.variance()));
    }

    /** Mean difference. */
    public double mean() {
        return difference.mean();
    }

    /** The 95 % paired t interval of the mean difference. */
    public Interval interval() {
        return difference.interval();
    }

    /** Whether the difference can be told from zero with 95 % confidence. */
    public boolean isClear() {
        return interval().excludesZero();
    }

    private static double ratio(double unpaired, double paired) {
        return paired > 0 ? unpaired / paired : Double.NaN;
    }
}
