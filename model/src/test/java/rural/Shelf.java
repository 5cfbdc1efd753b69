package rural;

import java.nio.file.Path;
import java.util.List;
import rural.parameter.ProblemsFound;
import rural.scenario.Scenario;
import rural.scenario.ScenarioReader;

/** The scenarios that are shipped, on counties small enough for a test. */
final class Shelf {

    static final List<String> STRATEGIES =
            List.of("strategy_1_infrastructure", "strategy_2_talent", "strategy_3_platform", "strategy_4_integration");
    /** All that are not baselines. */
    static final List<String> PROGRAMMES = List.of(
            "strategy_1_infrastructure",
            "strategy_2_talent",
            "strategy_3_platform",
            "strategy_4_integration",
            "all_four");

    private static final Path SCENARIOS = Path.of("..", "scenarios");
    /** One household in ten: some 7,000. */
    private static final double SHARE = 0.1;
    /** Enough for firms, shops and cases to have settled a little. */
    private static final int SPIN_UP = 3;

    private Shelf() {}

    /** A shipped scenario as it is. */
    static Scenario whole(String key) throws ProblemsFound {
        return new ScenarioReader(SCENARIOS).read(SCENARIOS.resolve(key + ".yaml"));
    }

    /** A shipped scenario on a tenth of its households for so many months. */
    static Scenario small(String key, int months) throws ProblemsFound {
        return whole(key).withSample(SHARE).withMonths(months).withSpinUp(SPIN_UP);
    }
}
