package rural.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {

    /** Hours of extra sleep of ten patients under two drugs: Student (1908), "The probable error of a mean", p. 20. */
    private static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Test
    void studentsSleepDataGiveThePublishedInterval() {
        PairedDifference sleep = PairedDifference.of(FIRST_DRUG, SECOND_DRUG);

        // As R prints for t.test(extra ~ group, data = sleep, paired = TRUE).
        assertThat(sleep.mean()).isCloseTo(1.58, within(1e-12));
        assertThat(sleep.interval().low()).isCloseTo(0.7001142, within(1e-7));
        assertThat(sleep.interval().high()).isCloseTo(2.4598858, within(1e-7));
        assertThat(sleep.difference().chanceIfZero()).isCloseTo(0.002833, within(1e-6));
        assertThat(sleep.isClear()).isTrue();
    }

    @Test
    void pairingSavesWhatTheSharedChanceExplains() {
        PairedDifference sleep = PairedDifference.of(FIRST_DRUG, SECOND_DRUG);

        double covariance = new Covariance().covariance(FIRST_DRUG, SECOND_DRUG);
        double unpaired = sleep.varianceSaved() * variance(sleep);
        assertThat(unpaired - variance(sleep)).isCloseTo(2 * covariance, within(1e-9));
        assertThat(sleep.varianceSaved()).isGreaterThan(4);
    }

    @Test
    void aPairWithAMissingValueIsLeftOut() {
        double[] gap = {1, Double.NaN, 3, 4};
        double[] full = {2, 9, 4, Double.NaN};

        PairedDifference difference = PairedDifference.of(gap, full);

        assertThat(difference.difference()).isEqualTo(new MeanEstimate(2, 1, 0));
        assertThat(difference.baseline()).isEqualTo(2);
        assertThat(difference.other()).isEqualTo(3);
    }

    @Test
    void nothingIsClearOfOnePairOrOfEqualRuns() {
        assertThat(PairedDifference.of(new double[] {1}, new double[] {9}).isClear())
                .isFalse();
        assertThat(PairedDifference.of(new double[0], new double[0]).isClear()).isFalse();
        PairedDifference equal = PairedDifference.of(FIRST_DRUG, FIRST_DRUG);
        assertThat(equal.isClear()).isFalse();
        assertThat(equal.interval()).isEqualTo(new Interval(0, 0));
        assertThat(equal.varianceSaved()).isNaN();
        assertThat(equal.difference().chanceIfZero()).isEqualTo(1);
    }

    @Test
    void valuesOfUnequalNumberCannotBePaired() {
        assertThatThrownBy(() -> PairedDifference.of(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 values");
    }

    /** The claim of a 95 % interval: over 4,000 experiments of 30 pairs it holds the true effect in 94 to 96 %. */
    @Test
    void intervalsHoldTheTrueDifferenceAsOftenAsTheySay() {
        RandomGenerator chance = new Well19937c(20_260_101);
        NormalDistribution noise = new NormalDistribution(chance, 0, 1);
        double effect = 0.3;
        int experiments = 4000;
        int held = 0;
        for (int experiment = 0; experiment < experiments; experiment++) {
            double[] baseline = new double[30];
            double[] policy = new double[30];
            for (int pair = 0; pair < 30; pair++) {
                double shared = 5 * noise.sample();
                baseline[pair] = 100 + shared + 0.5 * noise.sample();
                policy[pair] = 100 + effect + shared + 0.5 * noise.sample();
            }
            held += PairedDifference.of(baseline, policy).interval().contains(effect) ? 1 : 0;
        }
        assertThat(held / (double) experiments).isBetween(0.94, 0.96);
    }

    private static double variance(PairedDifference difference) {
        double deviation = difference.difference().standardDeviation();
        return deviation * deviation;
    }
}
