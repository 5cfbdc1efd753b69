package rural.report;

import java.util.Optional;
import rural.experiment.Comparison;
import rural.experiment.Cost;
import rural.experiment.CostUnit;
import rural.experiment.Findings;
import rural.outcome.Outcome;
import rural.parameter.Language;
import rural.statistics.Interval;
import rural.statistics.PairedDifference;

/** How every outcome of every policy differs from the baseline's, and what a unit of it costs. */
final class DifferencesTable implements Table {

    @Override
    public String file() {
        return "differences.csv";
    }

    @Override
    public void write(Findings findings, CsvText csv) {
        csv.line(
                "policy",
                "month",
                "outcome",
                "unit",
                "baseline",
                "policy_mean",
                "difference",
                "low_95",
                "high_95",
                "standard_deviation",
                "pairs",
                "chance_if_zero",
                "variance_saved_by_pairing",
                "yuan_for_one_unit",
                "yuan_low",
                "yuan_high",
                "cost_unit");
        Comparison asked = findings.comparison();
        for (int policy = 1; policy < asked.scenarios().size(); policy++) {
            for (int horizon = 0; horizon < asked.horizons().size(); horizon++) {
                for (Outcome outcome : Outcome.values()) {
                    line(findings, policy, horizon, outcome, csv);
                }
            }
        }
    }

    private static void line(Findings findings, int policy, int horizon, Outcome outcome, CsvText csv) {
        PairedDifference difference = findings.difference(policy, horizon, outcome);
        Interval interval = difference.interval();
        Optional<Cost> cost = outcome.better() == Outcome.Better.NEITHER
                ? Optional.empty()
                : Cost.of(findings, policy, horizon, outcome).cost();
        csv.line(
                findings.comparison().scenarios().get(policy).key(),
                findings.comparison().horizons().get(horizon).months(),
                outcome.key(),
                outcome.unit(),
                difference.baseline(),
                difference.other(),
                difference.mean(),
                interval.low(),
                interval.high(),
                difference.difference().standardDeviation(),
                difference.difference().count(),
                difference.difference().chanceIfZero(),
                difference.varianceSaved(),
                cost.map(Cost::yuan).orElse(Double.NaN),
                cost.map(Cost::low).orElse(Double.NaN),
                cost.map(Cost::high).orElse(Double.NaN),
                cost.isPresent() ? CostUnit.of(outcome).in(Language.ENGLISH) : "");
    }
}
