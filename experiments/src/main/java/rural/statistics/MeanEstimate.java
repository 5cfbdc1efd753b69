package rural.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * What a sample says of a mean.
 *
 * @param count values in the sample
 * @param mean their mean; NaN when there is none
 * @param standardDeviation their sample standard deviation; NaN for fewer than two
 */
public record MeanEstimate(long count, double mean, double standardDeviation) {

    /** The confidence of all intervals that are shown. */
    public static final double CONFIDENCE = 0.95;

    /** Standard error of the mean; NaN for fewer than two values. */
    public double standardError() {
        return standardDeviation / Math.sqrt((double) count);
    }

    /** The 95 % interval of the mean by Student's t; unknown for fewer than two values. */
    public Interval interval() {
        return interval(CONFIDENCE);
    }

    /** The interval of the mean by Student's t with some confidence in (0, 1); unknown for fewer than two values. */
    public Interval interval(double confidence) {
        if (count < 2 || Double.isNaN(standardDeviation)) {
            return new Interval(Double.NaN, Double.NaN);
        }
        return interval(standardDeviation == 0 ? 0 : critical(count, confidence), standardError());
    }

    /** Student's t that a mean of so many values exceeds, in standard errors, with probability (1 - confidence) / 2. */
    public static double critical(long count, double confidence) {
        return new TDistribution(null, count - 1).inverseCumulativeProbability((1 + confidence) / 2);
    }

    /**
     * Chance of a mean at least so far from zero if the true mean were zero, by Student's t, two-sided; NaN for fewer
     * than two values.
     */
    public double chanceIfZero() {
        if (count < 2 || Double.isNaN(standardDeviation)) {
            return Double.NaN;
        }
        if (standardDeviation == 0) {
            return mean == 0 ? 1 : 0;
        }
        double t = Math.abs(mean) / standardError();
        return 2 * new TDistribution(null, count - 1).cumulativeProbability(-t);
    }

    private Interval interval(double critical, double error) {
        return new Interval(mean - critical * error, mean + critical * error);
    }
}
