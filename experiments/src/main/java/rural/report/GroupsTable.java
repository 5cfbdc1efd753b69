package rural.report;

import rural.experiment.Comparison;
import rural.experiment.Findings;
import rural.outcome.Group;
import rural.outcome.Measure;
import rural.statistics.Interval;
import rural.statistics.PairedDifference;

/** How every kind of household fares under every policy. */
final class GroupsTable implements Table {

    @Override
    public String file() {
        return "groups.csv";
    }

    @Override
    public void write(Findings findings, CsvText csv) {
        csv.line(
                "policy",
                "month",
                "group",
                "measure",
                "unit",
                "baseline",
                "policy_mean",
                "difference",
                "low_95",
                "high_95",
                "pairs");
        Comparison asked = findings.comparison();
        for (int scenario = 0; scenario < asked.scenarios().size(); scenario++) {
            for (int horizon = 0; horizon < asked.horizons().size(); horizon++) {
                for (Measure measure : Measure.values()) {
                    for (Group group : Group.values()) {
                        PairedDifference difference = findings.difference(scenario, horizon, measure, group);
                        Interval interval = difference.interval();
                        csv.line(
                                asked.scenarios().get(scenario).key(),
                                asked.horizons().get(horizon).months(),
                                group.key(),
                                measure.key(),
                                measure.unit(),
                                difference.baseline(),
                                difference.other(),
                                difference.mean(),
                                interval.low(),
                                interval.high(),
                                difference.difference().count());
                    }
                }
            }
        }
    }
}
