package rural.experiment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rural.scenario.Scenario;
import rural.scenario.ScenarioReader;

/** Small comparisons for tests. */
public final class SomeComparison {

    private SomeComparison() {}

    /** These scenarios over so many months and replications, the first being the baseline. */
    public static Comparison of(int months, int replications, String... keys) {
        List<Scenario> scenarios = Stream.of(keys)
                .map(key -> ScenarioReader.standard(key)
                        .withTitles(
                                key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1), "方案" + key)
                        .withMonths(months))
                .toList();
        return new Comparison("test", scenarios, Seeds.ofAll(Seeds.STANDARD, replications), Optional.empty());
    }

    /** The same, the last scenario doing all that those between do. */
    public static Comparison withWhole(int months, int replications, String... keys) {
        Comparison comparison = of(months, replications, keys);
        List<Integer> parts =
                java.util.stream.IntStream.range(1, keys.length - 1).boxed().toList();
        return new Comparison(
                comparison.name(),
                comparison.scenarios(),
                comparison.seeds(),
                Optional.of(new Comparison.Whole(keys.length - 1, parts)));
    }
}
