package rural.report;

import rural.experiment.Failure;
import rural.experiment.Findings;

/** The runs that broke off; heads only when all went well. */
final class FailuresTable implements Table {

    @Override
    public String file() {
        return "failures.csv";
    }

    @Override
    public void write(Findings findings, CsvText csv) {
        csv.line("policy", "replication", "seed", "cause", "command");
        for (Failure failure : findings.failures()) {
            csv.line(
                    failure.scenario(),
                    failure.replication() + 1,
                    failure.seed(),
                    failure.cause(),
                    Repetition.command(failure));
        }
    }
}
