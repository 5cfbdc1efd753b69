package rural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rural.outcome.History;
import rural.parameter.ProblemsFound;
import rural.scenario.Scenario;

/** Law 3: how many runs are under way at once, on a ground that they share, changes none of them. */
final class ThreadsTest {

    private static final int SEEDS = 4;
    private static final int MONTHS = 14;

    private static final List<History> ALONE = new ArrayList<>();

    private record Asked(Scenario scenario, long seed) {}

    @BeforeAll
    static void eachAlone() throws Exception {
        for (Asked asked : all()) {
            ALONE.add(Run.of(asked.scenario(), asked.seed()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void anyNumberOfThreadsTellTheSameHistories(int threads) throws Exception {
        Ground shared = new Ground();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<History>> under = new ArrayList<>();
            for (Asked asked : all()) {
                under.add(pool.submit(() -> Run.of(asked.scenario(), asked.seed(), shared)));
            }
            for (int i = 0; i < under.size(); i++) {
                assertThat(under.get(i).get()).isEqualTo(ALONE.get(i));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Asked> all() throws ProblemsFound {
        List<Asked> all = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            all.add(new Asked(Shelf.small("baseline", MONTHS), seed));
            all.add(new Asked(Shelf.small("all_four", MONTHS), seed));
        }
        return all;
    }
}
