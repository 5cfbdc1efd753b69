package rural.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rural.experiment.Comparison;
import rural.experiment.Contrast;
import rural.outcome.Outcome;
import rural.statistics.Bonferroni;
import rural.statistics.Interval;
import rural.statistics.MeanEstimate;

/** Whether doing everything at once does better or worse than its parts lead to expect: a finding, either way. */
final class TogetherSection implements Section {

    @Override
    public List<String> lines(Telling telling) {
        return telling.findings()
                .comparison()
                .whole()
                .map(whole -> lines(telling, whole))
                .orElse(List.of());
    }

    private static List<String> lines(Telling telling, Comparison.Whole whole) {
        List<String> lines = new ArrayList<>();
        lines.add(telling.say("DO THE PARTS HELP OR HINDER EACH OTHER?", "各项策略是相互促进还是相互妨碍？"));
        for (int horizon : telling.horizonsFromTheLast()) {
            lines.add(yardstick(telling, whole, horizon));
            lines.addAll(horizon == telling.lastHorizon() ? table(telling, whole, horizon) : List.of());
            lines.add(verdict(telling, whole, horizon));
            lines.add("");
        }
        lines.add(telling.say(
                "Beware: a mix can also do better because each strategy yields less the more is spent on it, and worse"
                        + " because each then stays below a size at which it works.",
                "注意：组合的优势也可能来自单项投入的边际收益递减，劣势也可能来自单项投入不足以形成规模，而非策略之间的相互作用。"));
        return lines;
    }

    private static String yardstick(Telling telling, Comparison.Whole whole, int horizon) {
        String together = telling.name(whole.policy());
        int parts = whole.parts().size();
        String after =
                telling.say("After " + telling.months(horizon) + " months, ", "第" + telling.months(horizon) + "个月末，");
        return switch (Contrast.of(telling.findings(), whole, horizon, Outcome.INCOME_PER_HEAD)
                .yardstick()) {
            case MEAN_OF_PARTS ->
                after
                        + telling.say(
                                "\"" + together + "\" against the mean of its " + parts + " parts, at equal money:",
                                "“" + together + "”与其" + parts + "项组成策略的平均值比较（资金相等）：");
            case SUM_OF_PARTS ->
                after
                        + telling.say(
                                "\"" + together + "\" against the sum of its " + parts + " parts, at equal money:",
                                "“" + together + "”与其" + parts + "项组成策略之和比较（资金相等）：");
            case PROPORTIONATE ->
                after
                        + telling.say(
                                "\"" + together + "\" against its " + parts + " parts, in proportion to money spent:",
                                "“" + together + "”与其" + parts + "项组成策略按支出折算后比较：");
        };
    }

    private static List<String> table(Telling telling, Comparison.Whole whole, int horizon) {
        TextTable table = new TextTable(List.of(
                telling.say("Difference from the baseline", "与基准的差异"),
                telling.say("together", "组合"),
                telling.say("expected of the parts", "按各部分预期"),
                telling.say("together less expected", "组合减预期"),
                ""));
        Bonferroni many = new Bonferroni(MainOutcomes.ALL.size());
        for (Outcome outcome : MainOutcomes.ALL) {
            Contrast contrast = Contrast.of(telling.findings(), whole, horizon, outcome);
            Scale scale = Scale.of(outcome);
            Interval interval = contrast.excess().interval();
            table.add(
                    telling.withUnit(outcome),
                    scale.change(contrast.whole().mean()),
                    scale.change(contrast.expected().mean()),
                    (interval.isKnown()
                                    ? scale.change(contrast.excess().mean(), interval.halfWidth())
                                    : scale.change(contrast.excess().mean()))
                            + Width.padRight(" " + "*".repeat(many.marks(contrast.excess())), 3),
                    word(telling, outcome, contrast.excess()));
        }
        return table.lines();
    }

    private static String word(Telling telling, Outcome outcome, MeanEstimate excess) {
        return switch (side(outcome, excess)) {
            case 1 -> telling.say("better", "更好");
            case -1 -> telling.say("worse", "更差");
            default -> telling.say("no clear difference", "无显著差别");
        };
    }

    /** 1 when the whole does clearly better than expected, -1 when clearly worse, 0 when that cannot be told. */
    private static int side(Outcome outcome, MeanEstimate excess) {
        double better = outcome.better() == Outcome.Better.LESS ? -1 : 1;
        return excess.interval().excludesZero() ? (int) Math.signum(better * excess.mean()) : 0;
    }

    private static String verdict(Telling telling, Comparison.Whole whole, int horizon) {
        List<String> better = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        for (Outcome outcome : MainOutcomes.ALL) {
            int side = side(
                    outcome,
                    Contrast.of(telling.findings(), whole, horizon, outcome).excess());
            if (side != 0) {
                (side > 0 ? better : worse).add(telling.name(outcome));
            }
        }
        if (better.isEmpty() && worse.isEmpty()) {
            return telling.say(
                    "Finding: in no main outcome can the whole be told from what its parts lead to expect.",
                    "结论：在各项主要结果上，组合与按各部分预期的水平均无显著差别。");
        }
        int all = MainOutcomes.ALL.size();
        return telling.say(
                "Finding: of " + all + " main outcomes, the whole does "
                        + join(" and ", list("better in ", better), list("worse in ", worse))
                        + " than its parts lead to expect; elsewhere there is no clear difference. By chance alone, one"
                        + " in twenty would seem clear.",
                "结论：与按各部分预期的水平相比，组合在" + all + "项主要结果中" + join("，", listZh("更好", better), listZh("更差", worse))
                        + "，其余无显著差别。仅凭偶然也会有约二十分之一显得显著。");
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String list(String words, List<String> outcomes) {
        return outcomes.isEmpty() ? "" : words + outcomes.size() + " (" + String.join("; ", outcomes) + ")";
    }

    private static String listZh(String word, List<String> outcomes) {
        return outcomes.isEmpty() ? "" : "有" + outcomes.size() + "项" + word + "（" + String.join("、", outcomes) + "）";
    }
}
