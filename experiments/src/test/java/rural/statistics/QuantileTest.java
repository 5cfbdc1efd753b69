package rural.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantileTest {

    @Test
    void quantilesInterpolateAsRDoes() {
        double[] values = {9, 1, 4, 16, 25};

        // As R prints for quantile(c(1, 4, 9, 16, 25), c(0, .1, .5, .9, 1)).
        assertThat(Quantile.of(values, 0)).isEqualTo(1);
        assertThat(Quantile.of(values, 0.1)).isCloseTo(2.2, within(1e-12));
        assertThat(Quantile.median(values)).isEqualTo(9);
        assertThat(Quantile.of(values, 0.9)).isCloseTo(21.4, within(1e-12));
        assertThat(Quantile.of(values, 1)).isEqualTo(25);
    }

    @Test
    void missingValuesAreLeftOutAndNothingHasNoMedian() {
        assertThat(Quantile.median(new double[] {Double.NaN, 3, 1})).isEqualTo(2);
        assertThat(Quantile.median(new double[] {Double.NaN})).isNaN();
    }

    @Test
    void aShareOutsideZeroToOneIsRefused() {
        assertThatThrownBy(() -> Quantile.of(new double[] {1}, 1.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
