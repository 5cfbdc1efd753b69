package rural.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

final class ElementaryTest {

    private static final double FINE = 1e-14;

    @Test
    void expIsExactToFourteenDigitsWhereverItIsFinite() {
        for (double x = -708; x <= 709; x += 0.00731) {
            double exact = StrictMath.exp(x);
            assertThat(Elementary.exp(x)).as("exp(%s)", x).isCloseTo(exact, within(FINE * exact));
        }
    }

    @Test
    void expOfWhatIsTooSmallIsNothingAndOfWhatIsTooLargeInfinite() {
        assertThat(Elementary.exp(0)).isEqualTo(1);
        assertThat(Elementary.exp(-708.1)).isZero();
        assertThat(Elementary.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Elementary.exp(709.1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.exp(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.exp(Double.NaN)).isNaN();
    }

    @Test
    void logIsExactToFourteenDigitsOverAllNumbers() {
        for (double x = Double.MIN_NORMAL; x < Double.MAX_VALUE / 1.0173; x *= 1.0173) {
            double exact = StrictMath.log(x);
            assertThat(Elementary.log(x))
                    .as("log(%s)", x)
                    .isCloseTo(exact, within(FINE * Math.max(1, Math.abs(exact))));
        }
    }

    @Test
    void logNearOneIsExactToFourteenPlaces() {
        for (double x = 0.5; x < 2; x += 1e-5) {
            assertThat(Elementary.log(x)).as("log(%s)", x).isCloseTo(StrictMath.log(x), within(FINE));
        }
    }

    @Test
    void logOfNothingIsMinusInfinityAndOfDebtsNoNumber() {
        assertThat(Elementary.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Elementary.log(Double.MIN_VALUE)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Elementary.log(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.log(-1)).isNaN();
        assertThat(Elementary.log(Double.NEGATIVE_INFINITY)).isNaN();
        assertThat(Elementary.log(Double.NaN)).isNaN();
    }

    @Test
    void powersAreAsStrictMathHasThem() {
        for (double base = 0.001; base < 1000; base *= 1.37) {
            for (double exponent = -4; exponent <= 4; exponent += 0.3) {
                double exact = StrictMath.pow(base, exponent);
                assertThat(Elementary.pow(base, exponent)).isCloseTo(exact, within(1e-12 * exact));
            }
        }
        assertThat(Elementary.pow(0, 0.7)).isZero();
        assertThat(Elementary.pow(2.5, 0)).isEqualTo(1);
    }

    @Test
    void logisticAndLogOddsUndoEachOther() {
        for (double p = 1e-9; p < 1; p += 0.000_37) {
            assertThat(Elementary.logistic(Elementary.logOdds(p))).isCloseTo(p, within(1e-13));
        }
        assertThat(Elementary.logistic(0)).isEqualTo(0.5);
        assertThat(Elementary.logistic(-800)).isZero();
        assertThat(Elementary.logistic(800)).isEqualTo(1);
    }

    @Test
    void theNormalQuantileHasTheProbabilityThatWasAskedFor() {
        for (double p = 1.0 / (1L << 33); p < 0.5; p *= 1.013) {
            double z = Elementary.normalQuantile(p);
            double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            double probability = 0.5 * Erf.erfc(-z / Math.sqrt(2));
            assertThat(probability).as("below %s", z).isCloseTo(p, within(density * Math.abs(z) * 2e-9 + 1e-16));
        }
    }

    @Test
    void theNormalQuantileIsTheSameOnBothSides() {
        for (double p = 0.001; p < 0.5; p += 0.000_91) {
            assertThat(Elementary.normalQuantile(1 - p)).isCloseTo(-Elementary.normalQuantile(p), within(1e-12));
        }
        assertThat(Elementary.normalQuantile(0.5)).isZero();
    }

    @Test
    void theNormalProbabilityIsExactToSevenPlaces() {
        for (double z = -9; z <= 9; z += 0.0017) {
            double exact = 0.5 * Erf.erfc(-z / Math.sqrt(2));
            assertThat(Elementary.normalProbability(z)).as("at %s", z).isCloseTo(exact, within(7.5e-8));
        }
    }

    /** Computed once; another processor or Java version that gives other bits must not go unnoticed. */
    @Test
    void everyMachineComputesTheSameBits() {
        long bits = 17;
        for (int i = 1; i <= 100_000; i++) {
            double x = i * 0.001;
            bits = mix(bits, Elementary.exp(x - 50));
            bits = mix(bits, Elementary.log(x));
            bits = mix(bits, Elementary.pow(x, 0.37));
            bits = mix(bits, Elementary.normalQuantile(i / 100_001.0));
            bits = mix(bits, Elementary.normalProbability(x - 50));
        }
        assertThat(bits).isEqualTo(9_025_819_448_143_467_994L);
    }

    private static long mix(long bits, double next) {
        return bits * 6364136223846793005L + Double.doubleToRawLongBits(next);
    }
}
