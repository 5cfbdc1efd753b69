package rural.report;

import java.util.ArrayList;
import java.util.List;
import rural.experiment.Failure;

/** The runs that broke off. */
final class FailureSection implements Section {

    @Override
    public List<String> lines(Telling telling) {
        List<Failure> failures = telling.findings().failures();
        if (failures.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        int runs = telling.findings().comparison().runs();
        lines.add(telling.say(
                failures.size() + " OF " + runs + " RUNS FAILED and are missing above:",
                runs + "次运行中有" + failures.size() + "次失败，上述结果不含这些运行："));
        for (Failure failure : failures) {
            lines.add(telling.say(
                            failure.scenario() + ", replication " + (failure.replication() + 1) + ": ",
                            failure.scenario() + "，第" + (failure.replication() + 1) + "次重复：")
                    + failure.cause());
            lines.add("    " + Repetition.command(failure));
        }
        return lines;
    }
}
