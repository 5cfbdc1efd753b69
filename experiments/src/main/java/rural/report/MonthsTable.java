package rural.report;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import rural.experiment.Findings;
import rural.experiment.MonthlyMeans;
import rural.outcome.Outcome;
import rural.scenario.Scenario;
import rural.statistics.MeanEstimate;
import rural.statistics.Moments;

/** The mean course of every outcome under every policy, month by month. */
final class MonthsTable implements Table {

    private final Map<Long, Double> critical = new HashMap<>();

    @Override
    public String file() {
        return "months.csv";
    }

    @Override
    public void write(Findings findings, CsvText csv) {
        csv.line("policy", "outcome", "unit", "month", "calendar", "mean", "difference", "low_95", "high_95", "runs");
        for (int scenario = 0; scenario < findings.comparison().scenarios().size(); scenario++) {
            Scenario policy = findings.comparison().scenarios().get(scenario);
            for (Outcome outcome : Outcome.values()) {
                for (int month = 0; month < policy.months(); month++) {
                    line(policy, outcome, month, findings.months(scenario), csv);
                }
            }
        }
    }

    private void line(Scenario policy, Outcome outcome, int month, MonthlyMeans means, CsvText csv) {
        Moments values = means.at(outcome, month);
        MeanEstimate difference = means.differenceAt(outcome, month).estimate();
        double half = difference.count() < 2
                ? Double.NaN
                : difference.standardError()
                        * critical.computeIfAbsent(
                                difference.count(), n -> MeanEstimate.critical(n, MeanEstimate.CONFIDENCE));
        YearMonth calendar = policy.start().plusMonths(month);
        csv.line(
                policy.key(),
                outcome.key(),
                outcome.unit(),
                month + 1,
                calendar,
                values.mean(),
                difference.mean(),
                difference.mean() - half,
                difference.mean() + half,
                values.count());
    }
}
