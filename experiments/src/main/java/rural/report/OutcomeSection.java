package rural.report;

import java.util.ArrayList;
import java.util.List;
import rural.outcome.Outcome;
import rural.statistics.Bonferroni;

/** The main outcomes: the baseline's level and how each policy differs from it, late and early. */
final class OutcomeSection implements Section {

    @Override
    public List<String> lines(Telling telling) {
        List<String> lines = new ArrayList<>();
        for (int horizon : telling.horizonsFromTheLast()) {
            lines.add(telling.say(
                    "DIFFERENCE FROM THE BASELINE AFTER " + telling.months(horizon) + " MONTHS",
                    "第" + telling.months(horizon) + "个月末与基准的差异"));
            lines.addAll(table(telling, horizon));
            lines.add("");
        }
        lines.addAll(legend(telling));
        return lines;
    }

    /** Comparisons that are read together: all of one such table. */
    static Bonferroni many(Telling telling) {
        return new Bonferroni(
                Math.max(1, MainOutcomes.ALL.size() * telling.policies().size()));
    }

    private static List<String> table(Telling telling, int horizon) {
        TextTable table = new TextTable(telling.heads(
                telling.say("Mean of the last twelve months", "最近十二个月平均"), telling.say("Baseline", "基准")));
        for (Outcome outcome : MainOutcomes.ALL) {
            List<String> cells = new ArrayList<>();
            cells.add(Scale.of(outcome).level(telling.findings().mean(0, horizon, outcome)));
            for (int policy : telling.policies()) {
                cells.add(Telling.change(
                        telling.findings().difference(policy, horizon, outcome), Scale.of(outcome), many(telling)));
            }
            table.add(telling.withUnit(outcome), cells);
        }
        return table.lines();
    }

    private static List<String> legend(Telling telling) {
        int comparisons = many(telling).comparisons();
        return List.of(
                telling.say(
                        "±   half of the 95 % interval of the difference (paired t over replications).",
                        "±   差异的95%置信区间半宽（各次重复配对t检验）。"),
                telling.say(
                        "*   clear: the interval leaves out zero.   No mark: the difference may be chance.",
                        "*   显著：区间不含零。   无标记：差异可能出于偶然。"),
                telling.say(
                        "**  still clear when one allows for the " + comparisons + " comparisons of such a table"
                                + " (Bonferroni).",
                        "**  计入该表" + comparisons + "次比较后仍显著（Bonferroni校正）。"),
                telling.say("%   differences of shares are in percentage points.", "%   占比的差异以百分点计。"));
    }
}
