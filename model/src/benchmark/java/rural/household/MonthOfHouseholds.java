package rural.household;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.place.Archetype;
import rural.place.Valley;

/**
 * A month of all that households do and suffer, on the real rules, for the 70,000 households of a generated county.
 *
 * <p>An operation is a whole year, so that every season counts alike; each iteration begins with the county's first
 * year. The line {@code householdMonths} is the figure: household-months a second on one core.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 8)
@Measurement(iterations = 5, time = 8)
@Fork(2)
public class MonthOfHouseholds {

    private static final int MONTHS_A_YEAR = 12;

    private TestCounty county;

    @Setup(Level.Iteration)
    public void found() {
        county = new TestCounty(Valley.generated(Archetype.HILLS, 1), 42);
    }

    @Setup(Level.Trial)
    public void tellMemory() {
        Households households = new TestCounty(Valley.generated(Archetype.HILLS, 1), 42).households();
        System.out.printf(
                "%n%d households, %.0f bytes each, friendships included%n",
                households.count(), households.bytesPerHousehold());
    }

    @Benchmark
    public Households year(Lived lived) {
        for (int i = 0; i < MONTHS_A_YEAR; i++) {
            Month month = county.begin();
            for (Process process : county.processes()) {
                process.step(month);
            }
        }
        lived.householdMonths += (long) MONTHS_A_YEAR * county.households().count();
        return county.households();
    }
}
