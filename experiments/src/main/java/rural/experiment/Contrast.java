package rural.experiment;

import java.util.List;
import rural.outcome.Outcome;
import rural.statistics.MeanEstimate;
import rural.statistics.Moments;

/**
 * Whether a policy that does everything at once does better than its parts lead to expect.
 *
 * <p>Where the whole costs about as much as one part, its gain is compared with the mean of the parts' gains; where it
 * costs about as much as all of them, with their sum. The comparison is made within each replication, so it has an
 * interval, and it may come out either way.
 *
 * @param yardstick what the parts lead to expect
 * @param whole gain of the whole
 * @param expected gain expected of the parts
 * @param excess gain of the whole less the expected gain
 */
public record Contrast(Yardstick yardstick, MeanEstimate whole, MeanEstimate expected, MeanEstimate excess) {

    /** What the parts lead to expect of the whole. */
    public enum Yardstick {
        /** The mean of the parts, each of which costs about as much as the whole. */
        MEAN_OF_PARTS,
        /** The sum of the parts, which together cost about as much as the whole. */
        SUM_OF_PARTS,
        /** The mean of the parts in proportion to money spent: the whole costs neither. */
        PROPORTIONATE
    }

    /** Money may differ by this share and still count as equal; instruments buy whole units, and some money idles. */
    private static final double ABOUT = 0.1;

    /** Compares the whole with its parts in one outcome. */
    public static Contrast of(Findings findings, Comparison.Whole whole, int horizon, Outcome outcome) {
        int last = findings.comparison().horizons().size() - 1;
        double money = spent(findings, whole.policy(), last);
        double ofParts = whole.parts().stream()
                .mapToDouble(p -> spent(findings, p, last))
                .sum();
        int parts = whole.parts().size();
        Yardstick yardstick = about(money, ofParts / parts)
                ? Yardstick.MEAN_OF_PARTS
                : about(money, ofParts) ? Yardstick.SUM_OF_PARTS : Yardstick.PROPORTIONATE;
        double weight =
                switch (yardstick) {
                    case MEAN_OF_PARTS -> 1.0 / parts;
                    case SUM_OF_PARTS -> 1;
                    case PROPORTIONATE -> money / ofParts;
                };
        return of(findings, whole, horizon, outcome, yardstick, weight);
    }

    private static Contrast of(
            Findings findings,
            Comparison.Whole whole,
            int horizon,
            Outcome outcome,
            Yardstick yardstick,
            double weight) {
        double[] baseline = findings.outcome(0, horizon, outcome);
        double[] together = findings.outcome(whole.policy(), horizon, outcome);
        List<double[]> parts = whole.parts().stream()
                .map(p -> findings.outcome(p, horizon, outcome))
                .toList();
        Moments gains = new Moments();
        Moments expectations = new Moments();
        Moments excesses = new Moments();
        for (int r = 0; r < baseline.length; r++) {
            double expected = 0;
            for (double[] part : parts) {
                expected += weight * (part[r] - baseline[r]);
            }
            double gain = together[r] - baseline[r];
            if (!Double.isNaN(gain - expected)) {
                gains.add(gain);
                expectations.add(expected);
                excesses.add(gain - expected);
            }
        }
        return new Contrast(yardstick, gains.estimate(), expectations.estimate(), excesses.estimate());
    }

    private static double spent(Findings findings, int scenario, int horizon) {
        return findings.difference(scenario, horizon, Outcome.MONEY_SPENT).mean();
    }

    private static boolean about(double money, double other) {
        return Math.abs(money - other) <= ABOUT * Math.abs(other);
    }
}
