package rural.place;

import java.util.Arrays;

/**
 * Which distances are absurdly far, judged by the county's own.
 *
 * <p>A distance is far out when it exceeds the third quartile by more than three times the distance between quartiles
 * (J. W. Tukey, "Exploratory data analysis", 1977: the outer fence). Up to a quarter of the points may be wrong
 * without moving the fence much. Nothing within a distance that is usual in other counties is called absurd.
 *
 * @param fence the greatest distance that is believed, in km
 */
record FarOut(double fence) {

    /** Nine of ten Chinese villages lie nearer to their town, in km; target T13. */
    static final double USUAL_FOR_VILLAGES = 12.8;

    /** Nine of ten Chinese towns lie nearer to their county seat, in km; target T14. */
    static final double USUAL_FOR_TOWNS = 43.5;

    /** Fewer points than this have no quartiles to speak of; three times the usual distance is then believed. */
    private static final int FEWEST = 8;

    private static final double OUTER = 3;

    /** The fence for these distances. */
    static FarOut of(double[] distances, double usual) {
        if (distances.length < FEWEST) {
            return new FarOut(OUTER * usual);
        }
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        double third = quantile(sorted, 0.75);
        return new FarOut(Math.max(usual, third + OUTER * (third - quantile(sorted, 0.25))));
    }

    boolean isAbsurd(double distance) {
        return distance > fence;
    }

    /** The value under which a part {@code p} of sorted values lies, between neighbours in proportion. */
    static double quantile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }
}
