package rural.report;

import rural.experiment.Failure;

/** How a run of a results folder is repeated, from within that folder. */
final class Repetition {

    private Repetition() {}

    /** The command that repeats a run. */
    static String command(String scenario, long seed) {
        return "rural run scenarios/" + scenario + ".yaml --seed " + seed;
    }

    static String command(Failure failure) {
        return command(failure.scenario(), failure.seed());
    }
}
