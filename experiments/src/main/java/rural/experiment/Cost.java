package rural.experiment;

import java.util.Optional;
import rural.outcome.Outcome;
import rural.statistics.Interval;
import rural.statistics.PairedDifference;

/**
 * Public money for each unit of an outcome that a policy gains.
 *
 * @param yuan yuan for one unit, at the mean gain
 * @param low yuan for one unit, at the upper end of the gain's interval
 * @param high yuan for one unit, at the lower end of the gain's interval
 */
public record Cost(double yuan, double low, double high) {

    private static final double MILLION = 1e6;

    /** Why there is no cost to tell. */
    public enum Refusal {
        /** No money was spent. */
        FREE,
        /** The difference cannot be told from zero. */
        NOT_CLEAR,
        /** The outcome is clearly worse. */
        WORSE
    }

    /** What is told: a cost, or why there is none. */
    public record Answer(Optional<Cost> cost, Optional<Refusal> refusal) {
        static Answer refused(Refusal refusal) {
            return new Answer(Optional.empty(), Optional.of(refusal));
        }
    }

    /** What a policy's gain of an outcome costs, in money spent until then. */
    public static Answer of(Findings findings, int scenario, int horizon, Outcome outcome) {
        double yuan = MILLION
                * findings.difference(scenario, horizon, Outcome.MONEY_SPENT).mean();
        PairedDifference difference = findings.difference(scenario, horizon, outcome);
        if (!difference.isClear()) {
            return Answer.refused(Refusal.NOT_CLEAR);
        }
        double better = outcome.better() == Outcome.Better.LESS ? -1 : 1;
        if (better * difference.mean() < 0) {
            return Answer.refused(Refusal.WORSE);
        }
        if (!(yuan > 0)) {
            return Answer.refused(Refusal.FREE);
        }
        double units = CostUnit.of(outcome).units(findings, horizon);
        Interval gain = difference.interval();
        double ends = Math.abs(gain.low());
        double others = Math.abs(gain.high());
        return new Answer(
                Optional.of(new Cost(
                        yuan / (Math.abs(difference.mean()) * units),
                        yuan / (Math.max(ends, others) * units),
                        yuan / (Math.min(ends, others) * units))),
                Optional.empty());
    }
}
