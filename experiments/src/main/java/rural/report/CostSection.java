package rural.report;

import java.util.ArrayList;
import java.util.List;
import rural.experiment.Cost;
import rural.experiment.CostUnit;
import rural.outcome.Outcome;

/** What a unit of each main outcome costs. */
final class CostSection implements Section {

    @Override
    public List<String> lines(Telling telling) {
        int horizon = telling.lastHorizon();
        List<String> lines = new ArrayList<>();
        lines.add(telling.say(
                "YUAN OF PUBLIC MONEY PER UNIT GAINED AFTER " + telling.months(horizon) + " MONTHS",
                "第" + telling.months(horizon) + "个月末每单位成效的财政成本（元）"));
        TextTable table = new TextTable(telling.heads(telling.say("Yuan for one …", "每单位")));
        for (Outcome outcome : MainOutcomes.ALL) {
            List<String> cells = new ArrayList<>();
            for (int policy : telling.policies()) {
                cells.add(cell(telling, Cost.of(telling.findings(), policy, horizon, outcome)));
            }
            table.add(
                    telling.name(outcome)
                            + telling.say(": ", "：")
                            + CostUnit.of(outcome).in(telling.language()),
                    cells);
        }
        lines.addAll(table.lines());
        lines.add(telling.say(
                "–  no cost is told: the difference cannot be told from zero.   worse: the outcome is clearly worse.",
                "–  差异不显著，不计算成本。   变差：该项结果显著变差。"));
        lines.add(telling.say(
                "All money is set against each outcome. tables/differences.csv has the intervals.",
                "每项结果均按全部支出计算；区间见 tables/differences.csv。"));
        return lines;
    }

    private static String cell(Telling telling, Cost.Answer answer) {
        if (answer.cost().isPresent()) {
            return Numbers.brief(answer.cost().get().yuan());
        }
        return switch (answer.refusal().orElse(Cost.Refusal.NOT_CLEAR)) {
            case NOT_CLEAR -> Numbers.NONE;
            case WORSE -> telling.say("worse", "变差");
            case FREE -> telling.say("no money", "无支出");
        };
    }
}
