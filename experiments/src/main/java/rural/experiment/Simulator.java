package rural.experiment;

import rural.outcome.History;
import rural.parameter.ProblemsFound;
import rural.place.Gazetteer;
import rural.scenario.Scenario;

/** Runs scenarios: the model, or in tests of what is done with its runs, a process whose law is known. */
public interface Simulator {

    /**
     * Where the scenario's villages lie.
     *
     * @throws ProblemsFound if its county's files cannot be read
     */
    Gazetteer gazetteer(Scenario scenario) throws ProblemsFound;

    /** One run; asked for by several threads at once. */
    History run(Scenario scenario, long seed);
}
