package rural.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rural.outcome.Outcome;
import rural.statistics.MeanEstimate;
import rural.statistics.PairedDifference;

/** Who comes first, in words; places that cannot be told apart are said to be so. */
final class RankingSection implements Section {

    @Override
    public List<String> lines(Telling telling) {
        if (telling.policies().size() < 2) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        int horizon = telling.lastHorizon();
        lines.add(telling.say(
                "ORDER OF THE POLICIES AFTER " + telling.months(horizon) + " MONTHS",
                "第" + telling.months(horizon) + "个月末各政策的次序"));
        for (Outcome outcome : MainOutcomes.RANKED) {
            lines.add(telling.name(outcome) + telling.say(": ", "：") + order(telling, horizon, outcome));
        }
        return lines;
    }

    private static String order(Telling telling, int horizon, Outcome outcome) {
        double better = outcome.better() == Outcome.Better.LESS ? -1 : 1;
        List<Integer> order = new ArrayList<>(telling.policies());
        order.removeIf(p ->
                Double.isNaN(telling.findings().difference(p, horizon, outcome).mean()));
        order.sort(Comparator.comparingDouble(p ->
                -better * telling.findings().difference(p, horizon, outcome).mean()));
        List<String> places = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            int policy = order.get(place);
            boolean isTied = place > 0 && !isClear(telling, horizon, outcome, order.get(place - 1), policy);
            places.add((place + 1) + " " + telling.name(policy) + notes(telling, horizon, outcome, policy, isTied));
        }
        return String.join(telling.say(", ", "，"), places) + telling.say(".", "。");
    }

    private static String notes(Telling telling, int horizon, Outcome outcome, int policy, boolean isTied) {
        List<String> notes = new ArrayList<>();
        PairedDifference difference = telling.findings().difference(policy, horizon, outcome);
        double better = outcome.better() == Outcome.Better.LESS ? -1 : 1;
        if (isTied) {
            notes.add(telling.say("not told apart from the one before", "与前一名无显著差别"));
        }
        if (!difference.isClear()) {
            notes.add(telling.say("not told apart from the baseline", "与基准无显著差别"));
        } else if (better * difference.mean() < 0) {
            notes.add(telling.say("worse than the baseline", "劣于基准"));
        }
        return notes.isEmpty()
                ? ""
                : telling.say(" (", "（") + String.join(telling.say("; ", "；"), notes) + telling.say(")", "）");
    }

    private static boolean isClear(Telling telling, int horizon, Outcome outcome, int one, int other) {
        MeanEstimate difference = PairedDifference.of(
                        telling.findings().outcome(one, horizon, outcome),
                        telling.findings().outcome(other, horizon, outcome))
                .difference();
        return difference.interval().excludesZero();
    }
}
