package rural.report;

import rural.experiment.Comparison;
import rural.experiment.Fingerprint;
import rural.scenario.Scenario;

/** Names scenarios and comparisons by what they are: SHA-256 of the program's version and all that decides a run. */
public final class Identity {

    private static final int SHORT = 8;

    private Identity() {}

    /** A scenario; its title, its file and the folder it lies in do not matter. */
    public static String of(Scenario scenario, Program program) {
        return Fingerprint.of("rural " + program.version() + "\n" + scenario.identityText());
    }

    /** A comparison: its scenarios under their keys and titles, and the seeds. */
    public static String of(Comparison comparison, Program program) {
        StringBuilder all = new StringBuilder();
        for (Scenario scenario : comparison.scenarios()) {
            all.append(scenario.key()).append(' ').append(of(scenario, program)).append('\n');
        }
        return Fingerprint.of(all + comparison.seeds().toString());
    }

    /** The name of a comparison's results folder, {@code compare-1f0c9a2b}. */
    public static String folder(Comparison comparison, Program program) {
        return comparison.name() + "-" + of(comparison, program).substring(0, SHORT);
    }
}
