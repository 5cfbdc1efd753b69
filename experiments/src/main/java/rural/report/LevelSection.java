package rural.report;

import java.util.ArrayList;
import java.util.List;
import rural.outcome.Outcome;

/** The main outcomes of one scenario that is compared with nothing. */
final class LevelSection implements Section {

    @Override
    public List<String> lines(Telling telling) {
        List<String> heads = new ArrayList<>(List.of(telling.say("Mean of the last twelve months", "最近十二个月平均")));
        for (int horizon = 0; horizon <= telling.lastHorizon(); horizon++) {
            heads.add(telling.say("month " + telling.months(horizon), "第" + telling.months(horizon) + "月"));
        }
        TextTable table = new TextTable(heads);
        for (Outcome outcome : MainOutcomes.ALL) {
            List<String> cells = new ArrayList<>();
            for (int horizon = 0; horizon <= telling.lastHorizon(); horizon++) {
                cells.add(Scale.of(outcome).level(telling.findings().mean(0, horizon, outcome)));
            }
            table.add(telling.withUnit(outcome), cells);
        }
        return table.lines();
    }
}
