package rural.report;

import java.util.ArrayList;
import java.util.List;
import rural.experiment.Findings;
import rural.outcome.Measure;
import rural.statistics.PairedDifference;

/** How many villages win and how many lose. */
final class VillageSection implements Section {

    private static final double PER_CENT = 100;

    @Override
    public List<String> lines(Telling telling) {
        List<String> lines = new ArrayList<>();
        lines.add(telling.say(
                "SHARE OF VILLAGES THAT GAIN AND THAT LOSE, %: in the mean, and clearly (95 %)",
                "受益村与受损村占比（%）：按均值，及其中显著者（95%）"));
        for (Measure measure : telling.findings().ofVillages()) {
            lines.addAll(table(telling, measure));
            lines.add("");
        }
        lines.remove(lines.size() - 1);
        return lines;
    }

    private static List<String> table(Telling telling, Measure measure) {
        List<String> heads = new ArrayList<>(List.of(telling.name(measure)));
        for (int horizon : telling.horizonsFromTheLast()) {
            String month = telling.say(", month " + telling.months(horizon), "，第" + telling.months(horizon) + "月");
            heads.add(telling.say("gain", "受益") + month);
            heads.add(telling.say("lose", "受损") + month);
        }
        TextTable table = new TextTable(heads);
        for (int policy : telling.policies()) {
            List<String> cells = new ArrayList<>();
            for (int horizon : telling.horizonsFromTheLast()) {
                Shares shares = Shares.of(telling.findings(), policy, horizon, measure);
                cells.add(shares.gaining
                        + telling.say(" (clearly ", "（显著 ")
                        + shares.clearlyGaining
                        + telling.say(")", "）"));
                cells.add(shares.losing
                        + telling.say(" (clearly ", "（显著 ")
                        + shares.clearlyLosing
                        + telling.say(")", "）"));
            }
            table.add(telling.name(policy), cells);
        }
        return table.lines();
    }

    /** Shares of villages, in per cent, as text. */
    private record Shares(String gaining, String clearlyGaining, String losing, String clearlyLosing) {

        static Shares of(Findings findings, int policy, int horizon, Measure measure) {
            int[] counts = new int[4];
            int villages = findings.gazetteer().villages().size();
            for (int village = 0; village < villages; village++) {
                PairedDifference difference = findings.difference(policy, horizon, measure, village);
                counts[0] += difference.mean() > 0 ? 1 : 0;
                counts[1] += difference.mean() > 0 && difference.isClear() ? 1 : 0;
                counts[2] += difference.mean() < 0 ? 1 : 0;
                counts[3] += difference.mean() < 0 && difference.isClear() ? 1 : 0;
            }
            return new Shares(
                    share(counts[0], villages),
                    share(counts[1], villages),
                    share(counts[2], villages),
                    share(counts[3], villages));
        }

        private static String share(int count, int villages) {
            return Numbers.text(PER_CENT * count / villages, 0);
        }
    }
}
