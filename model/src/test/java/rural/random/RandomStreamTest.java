package rural.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

final class RandomStreamTest {

    private static final RandomSource CHANCE = new RandomSource(0x1234_5678_9ABC_DEF0L);
    private static final int MANY = 1_000_000;

    private final RandomStream stream = CHANCE.stream(Purpose.TEST_A, 7);

    @Test
    void aNumberIsAWordOfTheBlockOfItsAgentMonthPurposeAndDraw() {
        int[] block = new int[4];
        Philox.fill(block, 1234 / 4, 7, Purpose.TEST_A.code(), 3, 0x9ABC_DEF0, 0x1234_5678);
        double expected = ((block[1234 % 4] & 0xFFFFFFFFL) + 0.5) / 4294967296.0;
        assertThat(stream.draw(3).uniform(1234)).isEqualTo(expected);
    }

    @Test
    void noNumberDependsOnWhichOthersWereAskedForBefore() {
        List<Integer> agents = new ArrayList<>();
        double[] inOrder = new double[1000];
        for (int id = 0; id < inOrder.length; id++) {
            inOrder[id] = stream.uniform(id);
            agents.add(id);
        }
        for (int turn = 0; turn < 5; turn++) {
            Collections.rotate(agents, 37);
            Collections.reverse(agents.subList(100, 900));
            for (int id : agents) {
                assertThat(stream.uniform(id)).isEqualTo(inOrder[id]);
            }
        }
    }

    @Test
    void seedMonthPurposeAndDrawEachMakeOtherNumbers() {
        double here = stream.uniform(5);
        assertThat(here)
                .isEqualTo(CHANCE.stream(Purpose.TEST_A, 7).uniform(5))
                .isNotEqualTo(CHANCE.stream(Purpose.TEST_A, 8).uniform(5))
                .isNotEqualTo(CHANCE.stream(Purpose.TEST_B, 7).uniform(5))
                .isNotEqualTo(CHANCE.founding(Purpose.TEST_A).uniform(5))
                .isNotEqualTo(stream.draw(1).uniform(5))
                .isNotEqualTo(new RandomSource(CHANCE.seed() + 1)
                        .stream(Purpose.TEST_A, 7).uniform(5))
                .isNotEqualTo(new RandomSource(CHANCE.seed() + (1L << 32))
                        .stream(Purpose.TEST_A, 7).uniform(5));
    }

    @Test
    void uniformNumbersFillTheirRangeEvenly() {
        int cells = 1000;
        int[] count = new int[cells];
        for (int id = 0; id < MANY; id++) {
            double u = stream.uniform(id);
            assertThat(u > 0 && u < 1).isTrue();
            count[(int) (u * cells)]++;
        }
        assertThat(chiSquare(count)).isBetween(quantile(cells, 0.001), quantile(cells, 0.999));
    }

    @Test
    void neighboursAndMonthsHaveNothingInCommon() {
        int cells = 30;
        int[] neighbours = new int[cells * cells];
        int[] months = new int[cells * cells];
        RandomStream next = CHANCE.stream(Purpose.TEST_A, 8);
        for (int id = 0; id < MANY; id++) {
            int here = (int) (cells * stream.uniform(id));
            neighbours[here * cells + (int) (cells * stream.uniform(id + 1))]++;
            months[here * cells + (int) (cells * next.uniform(id))]++;
        }
        assertThat(chiSquare(neighbours)).isLessThan(quantile(cells * cells, 0.999));
        assertThat(chiSquare(months)).isLessThan(quantile(cells * cells, 0.999));
    }

    @Test
    void normalNumbersFollowTheNormalDistribution() {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        int cells = 200;
        double[] bounds = new double[cells - 1];
        for (int i = 1; i < cells; i++) {
            bounds[i - 1] = normal.inverseCumulativeProbability((double) i / cells);
        }
        int[] count = new int[cells];
        for (int id = 0; id < MANY; id++) {
            int place = java.util.Arrays.binarySearch(bounds, stream.normal(id));
            count[place < 0 ? -place - 1 : place]++;
        }
        assertThat(chiSquare(count)).isBetween(quantile(cells, 0.001), quantile(cells, 0.999));
    }

    @Test
    void whatIsImpossibleNeverHappensAndWhatIsCertainAlwaysDoes() {
        int often = 0;
        for (int id = 0; id < MANY; id++) {
            assertThat(stream.bernoulli(id, 0)).isFalse();
            assertThat(stream.bernoulli(id, 1)).isTrue();
            often += stream.bernoulli(id, 0.184) ? 1 : 0;
        }
        assertThat(often / (double) MANY).isCloseTo(0.184, within(4 * Math.sqrt(0.184 * 0.816 / MANY)));
    }

    @Test
    void whoIsLikelierToActStillActsWhereHeWouldHave() {
        for (int id = 0; id < 10_000; id++) {
            if (stream.bernoulli(id, 0.1)) {
                assertThat(stream.bernoulli(id, 0.11)).isTrue();
            }
        }
    }

    @Test
    void eachOfSevenChoicesIsAsLikely() {
        int[] count = new int[7];
        for (int id = 0; id < MANY; id++) {
            count[stream.index(id, 7)]++;
        }
        assertThat(chiSquare(count)).isLessThan(quantile(7, 0.999));
    }

    private static double chiSquare(int[] count) {
        double expected = MANY / (double) count.length;
        double sum = 0;
        for (int seen : count) {
            sum += (seen - expected) * (seen - expected) / expected;
        }
        return sum;
    }

    private static double quantile(int cells, double p) {
        return new ChiSquaredDistribution(null, cells - 1).inverseCumulativeProbability(p);
    }
}
