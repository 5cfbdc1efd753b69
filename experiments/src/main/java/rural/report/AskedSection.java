package rural.report;

import java.util.ArrayList;
import java.util.List;
import rural.experiment.Findings;
import rural.outcome.Outcome;
import rural.place.Gazetteer;

/** What was run: the county, the policies and their money. */
final class AskedSection implements Section {

    @Override
    public List<String> lines(Telling telling) {
        Findings findings = telling.findings();
        int replications = findings.comparison().seeds().size();
        Gazetteer place = findings.gazetteer();
        String county = telling.say(place.english(), place.name());
        List<String> lines = new ArrayList<>();
        lines.add(telling.say(
                county + ": " + place.towns().size() + " towns, "
                        + place.villages().size() + " villages, "
                        + Numbers.text(findings.mean(0, telling.lastHorizon(), Outcome.HOUSEHOLDS), 0)
                        + " households, " + findings.comparison().months() + " months from "
                        + findings.comparison().baseline().start() + ".",
                county + "：" + place.towns().size() + "个乡镇，" + place.villages().size() + "个村，"
                        + Numbers.text(findings.mean(0, telling.lastHorizon(), Outcome.HOUSEHOLDS), 0) + "户，自"
                        + findings.comparison().baseline().start() + "起"
                        + findings.comparison().months() + "个月。"));
        lines.addAll(caveats(telling, replications));
        if (!telling.policies().isEmpty()) {
            lines.add(telling.say(
                    (telling.policies().size() == 1
                                    ? "One policy"
                                    : telling.policies().size() + " policies")
                            + " against \"" + telling.name(0) + "\" in " + replications
                            + " replications, in each of which all share their chance.",
                    telling.policies().size() + "项政策与“" + telling.name(0) + "”比较，" + replications
                            + "次重复；每次重复中各方案使用同一组随机数。"));
        }
        lines.addAll(money(telling));
        return lines;
    }

    /** Below this many replications an interval rests on so little that a finding is no more than a hint. */
    private static final int FEW_REPLICATIONS = 5;

    private static List<String> caveats(Telling telling, int replications) {
        List<String> lines = new ArrayList<>();
        double sample = telling.findings().comparison().baseline().sample();
        if (sample < 1) {
            String percent = Numbers.text(100 * sample, 1);
            String each = Numbers.text(1 / sample, 0);
            lines.add(telling.say(
                    "A quick look: " + percent + " % of the households are simulated, each standing for " + each + ".",
                    "快速查看：仅模拟" + percent + "%的住户，每户代表" + each + "户。"));
        }
        if (!telling.policies().isEmpty() && replications < FEW_REPLICATIONS) {
            lines.add(telling.say(
                    "Provisional: with so few replications intervals are rough; 30 are usual.",
                    "初步结果：重复次数过少，区间较粗略；通常需30次。"));
        }
        return lines;
    }

    private static List<String> money(Telling telling) {
        List<String> heads = new ArrayList<>(List.of(telling.say("Public money, million yuan", "财政资金（百万元）")));
        for (int horizon = 0; horizon <= telling.lastHorizon(); horizon++) {
            heads.add(telling.say("spent by month " + telling.months(horizon), "至第" + telling.months(horizon) + "月支出"));
        }
        heads.add(telling.say("then still idle", "期末沉淀"));
        heads.add(telling.say("lost", "流失"));
        TextTable table = new TextTable(heads);
        for (int scenario = 0; scenario < telling.scenarios().size(); scenario++) {
            List<String> cells = new ArrayList<>();
            for (int horizon = 0; horizon <= telling.lastHorizon(); horizon++) {
                cells.add(level(telling, scenario, horizon, Outcome.MONEY_SPENT));
            }
            cells.add(level(telling, scenario, telling.lastHorizon(), Outcome.MONEY_IDLE));
            cells.add(level(telling, scenario, telling.lastHorizon(), Outcome.MONEY_LOST));
            table.add(telling.name(scenario), cells);
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(table.lines());
        return lines;
    }

    private static String level(Telling telling, int scenario, int horizon, Outcome outcome) {
        return Scale.of(outcome).level(telling.findings().mean(scenario, horizon, outcome));
    }
}
