package rural.report;

import rural.experiment.Findings;
import rural.scenario.Scenario;

/** What each instrument of each policy has cost by the end of the run. */
final class MoneyTable implements Table {

    @Override
    public String file() {
        return "money.csv";
    }

    @Override
    public void write(Findings findings, CsvText csv) {
        csv.line("policy", "instrument", "spent", "unit");
        for (int scenario = 0; scenario < findings.comparison().scenarios().size(); scenario++) {
            Scenario policy = findings.comparison().scenarios().get(scenario);
            findings.money(scenario).forEach((instrument, yuan) -> csv.line(policy.key(), instrument, yuan, "yuan"));
        }
    }
}
