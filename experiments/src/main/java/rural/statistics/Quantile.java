package rural.statistics;

import java.util.Arrays;

/**
 * Quantiles by linear interpolation between order statistics: definition 7 of R. J. Hyndman and Y. Fan, "Sample
 * quantiles in statistical packages", The American Statistician 50(4), 1996, which R and NumPy use.
 */
public final class Quantile {

    private Quantile() {}

    /** The value below which a share of the values lies, the share in [0, 1]; missing values (NaN) are left out. */
    public static double of(double[] values, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies in [0, 1], not " + share);
        }
        double[] sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The value in the middle. */
    public static double median(double[] values) {
        return of(values, 0.5);
    }
}
