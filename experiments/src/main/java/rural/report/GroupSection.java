package rural.report;

import java.util.ArrayList;
import java.util.List;
import rural.experiment.Findings;
import rural.outcome.Group;
import rural.outcome.Measure;
import rural.statistics.Bonferroni;

/** Who wins and who loses among kinds of household and by how remote they live. */
final class GroupSection implements Section {

    @Override
    public List<String> lines(Telling telling) {
        int horizon = telling.lastHorizon();
        List<String> lines = new ArrayList<>();
        lines.add(telling.say(
                "WHO WINS, WHO LOSES AFTER " + telling.months(horizon) + " MONTHS",
                "第" + telling.months(horizon) + "个月末谁受益、谁受损"));
        for (Measure measure : telling.findings().ofVillages()) {
            lines.addAll(table(telling, horizon, measure));
            lines.add("");
        }
        lines.remove(lines.size() - 1);
        return lines;
    }

    private static List<String> table(Telling telling, int horizon, Measure measure) {
        Findings findings = telling.findings();
        Bonferroni many =
                new Bonferroni(Group.values().length * telling.policies().size());
        TextTable table = new TextTable(telling.heads(telling.withUnit(measure), telling.say("Baseline", "基准")));
        for (Group group : Group.values()) {
            List<String> cells = new ArrayList<>();
            cells.add(Scale.of(measure)
                    .level(findings.difference(0, horizon, measure, group).baseline()));
            for (int policy : telling.policies()) {
                cells.add(
                        Telling.change(findings.difference(policy, horizon, measure, group), Scale.of(measure), many));
            }
            table.add(telling.language().of(group.english(), group.chinese()), cells);
        }
        return table.lines();
    }
}
