package rural.household;

import java.util.List;
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
import rural.calendar.Month;
import rural.calendar.Process;
import rural.place.Archetype;
import rural.place.Valley;

/** Where a household's month goes: each process by itself, while the others let the county live on, untimed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 4, time = 4)
@Fork(1)
public class EachProcess {

    @Param({"ShocksStrike", "WordSpreads", "HouseholdsChoose", "Consume", "CloseAccounts", "Feel"})
    public String process;

    private TestCounty county;
    private Process timed;
    private Month month;

    @Setup(Level.Iteration)
    public void found() {
        county = new TestCounty(Valley.generated(Archetype.HILLS, 1), 42);
        month = county.begin();
        for (Process before : county.processes().subList(0, place())) {
            before.step(month);
        }
        timed = county.processes().get(place());
    }

    private int place() {
        List<Process> all = county.processes();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getClass().getSimpleName().equals(process)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no process of households is called " + process);
    }

    @Setup(Level.Invocation)
    public void letTheOthersLive() {
        List<Process> all = county.processes();
        for (Process after : all.subList(place() + 1, all.size())) {
            after.step(month);
        }
        month = county.begin();
        for (Process before : all.subList(0, place())) {
            before.step(month);
        }
    }

    @Benchmark
    public Households step(Lived lived) {
        timed.step(month);
        lived.householdMonths += county.households().count();
        return county.households();
    }
}
