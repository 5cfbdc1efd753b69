package rural.random;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rural.arithmetic.Elementary;

/** What a sweep over households is made of: nanoseconds for each household of one draw, logarithm, exponential. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Primitives {

    private static final int HOUSEHOLDS = 65_536;

    private final RandomSource chance = new RandomSource(1);
    private final double[] incomes = new double[HOUSEHOLDS];
    private int month;

    public Primitives() {
        RandomStream spread = chance.stream(Purpose.TEST_A, 0);
        for (int id = 0; id < HOUSEHOLDS; id++) {
            incomes[id] = 20_000 * Elementary.exp(0.62 * spread.normal(id));
        }
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public double uniform() {
        RandomStream stream = chance.stream(Purpose.TEST_A, month++);
        double sum = 0;
        for (int id = 0; id < HOUSEHOLDS; id++) {
            sum += stream.uniform(id);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public double uniformOfEveryTwelfth() {
        RandomStream stream = chance.stream(Purpose.TEST_A, month++);
        double sum = 0;
        for (int i = 0; i < HOUSEHOLDS; i++) {
            sum += stream.uniform(12 * i);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public double normal() {
        RandomStream stream = chance.stream(Purpose.TEST_A, month++);
        double sum = 0;
        for (int id = 0; id < HOUSEHOLDS; id++) {
            sum += stream.normal(id);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public double log() {
        double sum = 0;
        for (double income : incomes) {
            sum += Elementary.log(income);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public double logistic() {
        double sum = 0;
        for (double income : incomes) {
            sum += Elementary.logistic(1e-4 * income - 3);
        }
        return sum;
    }
}
