package rural.experiment;

import rural.outcome.History;
import rural.place.Gazetteer;
import rural.scenario.Scenario;

/** Runs scenarios: the model, or in tests of what is done with its runs, a process whose law is known. */
public interface Simulator {

    /** Where the scenario's villages lie. */
    Gazetteer gazetteer(Scenario scenario);

    /**
     * Begins a replication: what its policies have in common is worked out once.
     *
     * @param seed of all its runs
     */
    Replication replication(long seed);

    /** The runs of one replication; used by one thread. */
    @FunctionalInterface
    interface Replication {

        /** One run. */
        History run(Scenario scenario);
    }
}
