package rural.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void spreadIsKeptWhereAllValuesAreLarge() {
        Moments moments = Moments.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16);

        assertThat(moments.mean()).isEqualTo(1e9 + 10);
        assertThat(moments.variance()).isCloseTo(30, within(1e-9));
    }

    @Test
    void criticalValuesAreThoseOfTheTable() {
        assertThat(MeanEstimate.critical(2, 0.95)).isCloseTo(12.706, within(5e-4));
        assertThat(MeanEstimate.critical(30, 0.95)).isCloseTo(2.045, within(5e-4));
        assertThat(MeanEstimate.critical(30, 0.99)).isCloseTo(2.756, within(5e-4));
    }

    @Test
    void oneOrNoValueSaysNothingOfTheMean() {
        assertThat(Moments.of(5).estimate().interval().isKnown()).isFalse();
        assertThat(Moments.of().estimate().mean()).isNaN();
    }

    @Test
    void aDifferenceThatIsClearAloneMayNotBeClearAmongMany() {
        MeanEstimate weak = new MeanEstimate(30, 0.40, 1);

        assertThat(new Bonferroni(1).marks(weak)).isEqualTo(2);
        assertThat(new Bonferroni(50).marks(weak)).isEqualTo(1);
        assertThat(new Bonferroni(50).marks(new MeanEstimate(30, 1, 1))).isEqualTo(2);
        assertThat(new Bonferroni(50).marks(new MeanEstimate(30, 0.1, 1))).isZero();
        assertThat(new Bonferroni(50).marks(new MeanEstimate(1, 3, Double.NaN))).isZero();
    }
}
