package rural;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rural.outcome.History;
import rural.parameter.ProblemsFound;
import rural.scenario.Scenario;
import rural.scenario.ScenarioReader;

/** Whole runs with everybody in them, as a comparison needs them: founding, spin-up and ten years, on a shared ground. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class WholeRun {

    @Param({"baseline", "all_four"})
    public String policy;

    private Scenario scenario;
    private final Ground ground = new Ground();

    @Setup(Level.Trial)
    public void read() throws ProblemsFound {
        Path shelf = Path.of("..", "scenarios");
        scenario = new ScenarioReader(shelf).read(shelf.resolve(policy + ".yaml"));
    }

    @Benchmark
    public History run() throws ProblemsFound {
        return Run.of(scenario, 42, ground);
    }
}
