package rural;

import rural.outcome.History;
import rural.parameter.ProblemsFound;
import rural.scenario.Scenario;

/** One run: what experiments ask for. */
public final class Run {

    private Run() {}

    /**
     * Runs a scenario under a seed, on a ground that it may share with other runs, also of other threads.
     *
     * @throws ProblemsFound if the county's files cannot be read
     * @throws rural.outcome.BrokenLaw if the run breaks a law that always holds
     */
    public static History of(Scenario scenario, long seed, Ground ground) throws ProblemsFound {
        return new CountyModel(scenario, seed, ground).run();
    }

    /** Runs a scenario under a seed on a ground of its own. */
    public static History of(Scenario scenario, long seed) throws ProblemsFound {
        return of(scenario, seed, new Ground());
    }
}
