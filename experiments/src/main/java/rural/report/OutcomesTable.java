package rural.report;

import rural.experiment.Comparison;
import rural.experiment.Findings;
import rural.outcome.Outcome;

/** Every outcome of every run, early and late. */
final class OutcomesTable implements Table {

    @Override
    public String file() {
        return "outcomes.csv";
    }

    @Override
    public void write(Findings findings, CsvText csv) {
        csv.line("policy", "replication", "seed", "month", "outcome", "unit", "value");
        Comparison asked = findings.comparison();
        for (int scenario = 0; scenario < asked.scenarios().size(); scenario++) {
            String policy = asked.scenarios().get(scenario).key();
            for (int horizon = 0; horizon < asked.horizons().size(); horizon++) {
                int month = asked.horizons().get(horizon).months();
                for (Outcome outcome : Outcome.values()) {
                    double[] values = findings.outcome(scenario, horizon, outcome);
                    for (int r = 0; r < values.length; r++) {
                        csv.line(policy, r + 1, asked.seeds().get(r), month, outcome.key(), outcome.unit(), values[r]);
                    }
                }
            }
        }
    }
}
