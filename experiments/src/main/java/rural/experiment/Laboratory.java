package rural.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rural.parameter.ProblemsFound;
import rural.scenario.Scenario;

/**
 * Carries out comparisons: replications side by side on a fixed number of threads, the policies of a replication one
 * after the other.
 *
 * <p>Replications are put together in their order, and only a few may wait for it, so neither what is found nor the
 * memory it takes depends on how the work was divided.
 */
public final class Laboratory {

    /** Replications begun ahead of the one that is waited for, for each thread. */
    private static final int AHEAD = 2;

    private final Simulator simulator;
    private final int threads;

    public Laboratory(Simulator simulator, int threads) {
        this.simulator = simulator;
        this.threads = threads;
    }

    /**
     * Carries out all runs. A run that breaks off is a failure among the findings; the others go on.
     *
     * @throws ProblemsFound if the county's files cannot be read
     * @throws InterruptedException when nobody waits any more
     */
    public Findings compare(Comparison comparison, Progress progress) throws ProblemsFound, InterruptedException {
        Findings findings = new Findings(comparison, simulator.gazetteer(comparison.baseline()));
        ExecutorService workers = Executors.newFixedThreadPool(threads, Laboratory::worker);
        try {
            Deque<Future<List<Ending>>> begun = new ArrayDeque<>();
            int next = 0;
            while (next < comparison.seeds().size() || !begun.isEmpty()) {
                while (next < comparison.seeds().size() && begun.size() < AHEAD * threads) {
                    int replication = next++;
                    begun.add(workers.submit(() -> run(comparison, replication, progress)));
                }
                findings.add(ended(begun.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
        return findings;
    }

    private List<Ending> run(Comparison comparison, int replication, Progress progress) {
        long seed = comparison.seeds().get(replication);
        List<Ending> endings = new ArrayList<>();
        for (Scenario scenario : comparison.scenarios()) {
            endings.add(run(scenario, comparison.horizons(), replication, seed));
            progress.ran();
        }
        return endings;
    }

    /** Whatever a run throws, even for want of memory, must not stop the others. */
    private Ending run(Scenario scenario, List<Horizon> horizons, int replication, long seed) {
        try {
            return Ending.well(simulator.run(scenario, seed), horizons);
        } catch (Throwable thrown) {
            return Ending.badly(Failure.of(scenario.key(), replication, seed, thrown));
        }
    }

    private static List<Ending> ended(Future<List<Ending>> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a replication could not begin: " + e.getCause(), e.getCause());
        }
    }

    private static Thread worker(Runnable work) {
        Thread worker = new Thread(work, "runs");
        worker.setDaemon(true);
        return worker;
    }
}
