package rural.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

final class YuanTest {

    private static final int MANY = 100_000;
    private static final RandomStream CHANCE = new RandomSource(3).stream(Purpose.TEST_A, 0);

    @Test
    void aPayableAmountIsTheNearestOne() {
        for (int id = 0; id < MANY; id++) {
            double yuan = anyAmount(id);
            double payable = Yuan.payable(yuan);
            assertThat(payable).isCloseTo(yuan, within(0.5 / Yuan.PARTS));
            assertThat(payable * Yuan.PARTS).isEqualTo(Math.rint(payable * Yuan.PARTS));
            assertThat(Yuan.payable(payable)).isEqualTo(payable);
        }
    }

    @Test
    void whoPaysAtMostNeverPaysMore() {
        for (int id = 0; id < MANY; id++) {
            double yuan = anyAmount(id);
            assertThat(Yuan.payableAtMost(yuan)).isLessThanOrEqualTo(yuan).isGreaterThan(yuan - 1 / Yuan.PARTS);
        }
    }

    @Test
    void moneyAddsUpToTheSameInWhateverOrder() {
        double[] amounts = new double[MANY];
        for (int id = 0; id < MANY; id++) {
            amounts[id] = Yuan.payable(anyAmount(id) - 40_000);
        }
        double forward = sum(amounts);
        Arrays.sort(amounts);
        assertThat(sum(amounts)).isEqualTo(forward);
        double backward = 0;
        for (int i = MANY - 1; i >= 0; i--) {
            backward += amounts[i];
        }
        assertThat(backward).isEqualTo(forward);
    }

    private static double anyAmount(int id) {
        return Elementary.exp(10 + 3 * CHANCE.normal(id));
    }

    private static double sum(double[] amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        return sum;
    }
}
