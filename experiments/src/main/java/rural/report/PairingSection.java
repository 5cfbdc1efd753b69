package rural.report;

import java.util.List;
import rural.outcome.Outcome;
import rural.statistics.Quantile;

/** What common random numbers save. */
final class PairingSection implements Section {

    @Override
    public List<String> lines(Telling telling) {
        double[] saved = telling.policies().stream()
                .flatMap(policy -> MainOutcomes.ALL.stream().map(outcome -> saved(telling, policy, outcome)))
                .mapToDouble(Double::doubleValue)
                .toArray();
        double median = Quantile.median(saved);
        if (Double.isNaN(median)) {
            return List.of();
        }
        String times = Numbers.brief(median);
        return List.of(telling.say(
                "Shared chance: independent runs would need " + times
                        + " times as many replications for intervals as narrow (median of the main outcomes).",
                "共用随机数：若各次运行相互独立，要得到同样窄的区间需要" + times + "倍的重复次数（主要结果的中位数）。"));
    }

    private static double saved(Telling telling, int policy, Outcome outcome) {
        return telling.findings()
                .difference(policy, telling.lastHorizon(), outcome)
                .varianceSaved();
    }
}
