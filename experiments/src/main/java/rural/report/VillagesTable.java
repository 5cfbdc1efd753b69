package rural.report;

import rural.experiment.Comparison;
import rural.experiment.Findings;
import rural.outcome.Measure;
import rural.place.Gazetteer;
import rural.place.VillageSite;
import rural.statistics.Interval;
import rural.statistics.PairedDifference;

/** How every village fares under every policy, and where it lies. */
final class VillagesTable implements Table {

    @Override
    public String file() {
        return "villages.csv";
    }

    @Override
    public void write(Findings findings, CsvText csv) {
        csv.line(
                "policy",
                "month",
                "village_code",
                "village",
                "town",
                "km_east",
                "km_north",
                "measure",
                "unit",
                "baseline",
                "policy_mean",
                "difference",
                "low_95",
                "high_95");
        Comparison asked = findings.comparison();
        for (int scenario = 0; scenario < asked.scenarios().size(); scenario++) {
            for (int horizon = 0; horizon < asked.horizons().size(); horizon++) {
                for (Measure measure : findings.ofVillages()) {
                    for (VillageSite village : findings.gazetteer().villages()) {
                        line(findings, scenario, horizon, measure, village, csv);
                    }
                }
            }
        }
    }

    private static void line(
            Findings findings, int scenario, int horizon, Measure measure, VillageSite village, CsvText csv) {
        Gazetteer place = findings.gazetteer();
        PairedDifference difference = findings.difference(scenario, horizon, measure, village.id());
        Interval interval = difference.interval();
        csv.line(
                findings.comparison().scenarios().get(scenario).key(),
                findings.comparison().horizons().get(horizon).months(),
                village.code(),
                village.name(),
                place.towns().get(village.town()).name(),
                village.x(),
                village.y(),
                measure.key(),
                measure.unit(),
                difference.baseline(),
                difference.other(),
                difference.mean(),
                interval.low(),
                interval.high());
    }
}
