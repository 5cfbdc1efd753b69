package rural.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

final class ExactSumTest {

    private static final int MANY = 200_000;

    @Test
    void aSumIsTheSameInWhateverOrderItsTermsCome() {
        double[] terms = terms();
        double forward = sum(terms);
        double plain = Arrays.stream(terms).reduce(0, Double::sum);
        Arrays.sort(terms);
        assertThat(sum(terms)).isEqualTo(forward);
        assertThat(Arrays.stream(terms).reduce(0, Double::sum))
                .as("plain addition, which does depend on the order")
                .isNotEqualTo(plain);
    }

    @Test
    void aSumIsOffByNoMoreThanHalfAMillionthForEachTerm() {
        assertThat(sum(terms())).isCloseTo(Arrays.stream(terms()).sum(), within(MANY * 0.5e-6));
    }

    @Test
    void thoseWhoKeepTheSumThemselvesGetTheSame() {
        double own = 0;
        for (double term : terms()) {
            own += ExactSum.term(term);
        }
        assertThat(own).isEqualTo(sum(terms()));
    }

    @Test
    void aClearedSumBeginsAgain() {
        ExactSum sum = new ExactSum();
        sum.add(2.5);
        sum.clear();
        assertThat(sum.sum()).isZero();
    }

    private static double[] terms() {
        RandomStream chance = new RandomSource(4).stream(Purpose.TEST_A, 0);
        double[] terms = new double[MANY];
        for (int id = 0; id < MANY; id++) {
            terms[id] = 10 * chance.normal(id);
        }
        return terms;
    }

    private static double sum(double[] terms) {
        ExactSum sum = new ExactSum();
        for (double term : terms) {
            sum.add(term);
        }
        return sum.sum();
    }
}
