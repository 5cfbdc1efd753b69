package rural.cli;

import rural.Ground;
import rural.Run;
import rural.experiment.Simulator;
import rural.outcome.History;
import rural.parameter.ProblemsFound;
import rural.place.Gazetteer;
import rural.scenario.Scenario;

/** The model itself. What the runs of a comparison have in common is worked out once. */
final class ModelSimulator implements Simulator {

    private final Ground ground = new Ground();

    @Override
    public Gazetteer gazetteer(Scenario scenario) throws ProblemsFound {
        return ground.gazetteer(scenario);
    }

    @Override
    public History run(Scenario scenario, long seed) {
        try {
            return Run.of(scenario, seed, ground);
        } catch (ProblemsFound e) {
            throw new IllegalStateException("the county's files have changed since they were read", e);
        }
    }
}
