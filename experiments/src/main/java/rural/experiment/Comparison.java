package rural.experiment;

import java.util.List;
import java.util.Optional;
import rural.scenario.Scenario;

/**
 * What is asked: scenarios side by side on common random numbers.
 *
 * @param name what the results are called
 * @param scenarios those compared, the baseline first; their keys differ, and they report equally many months
 * @param seeds the seed of each replication
 * @param whole the policy that combines others, if there is one
 */
public record Comparison(String name, List<Scenario> scenarios, List<Long> seeds, Optional<Whole> whole) {

    /**
     * A policy that does what others do, all at once.
     *
     * @param policy its place in the list of scenarios
     * @param parts the places of those that it combines
     */
    public record Whole(int policy, List<Integer> parts) {
        public Whole {
            parts = List.copyOf(parts);
        }
    }

    public Comparison {
        scenarios = List.copyOf(scenarios);
        seeds = List.copyOf(seeds);
        if (scenarios.isEmpty() || seeds.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs a scenario and a seed");
        }
        if (scenarios.stream().map(Scenario::key).distinct().count() < scenarios.size()) {
            throw new IllegalArgumentException("two scenarios have one key");
        }
        if (scenarios.stream().map(Scenario::months).distinct().count() > 1) {
            throw new IllegalArgumentException("scenarios report different months");
        }
    }

    /** The scenario that the others are compared with. */
    public Scenario baseline() {
        return scenarios.get(0);
    }

    /** Reported months of each run. */
    public int months() {
        return baseline().months();
    }

    /** Runs in all. */
    public int runs() {
        return scenarios.size() * seeds.size();
    }

    /** When runs are looked at. */
    public List<Horizon> horizons() {
        return Horizon.of(months());
    }
}
