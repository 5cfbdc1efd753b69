package rural.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rural.arithmetic.Yuan;

final class TimelineTest {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 100, 999_999.99, 8_000_000, 20_000_000.01, 1e12})
    void anEvenSpreadAddsUpToItsTotalToTheLastLi(double total) {
        for (int months : new int[] {1, 2, 7, 24, 119}) {
            Timeline timeline = Timeline.even(total, JANUARY, JANUARY.plusMonths(months - 1));
            assertThat(timeline.total()).isEqualTo(Yuan.payable(total));
            assertThat(timeline.amounts()).hasSize(months).allSatisfy(a -> assertThat(a)
                    .isBetween(total / months - 0.001, total / months + 0.001)
                    .isEqualTo(Yuan.payable(a)));
            assertThat(timeline.isEven()).isTrue();
        }
    }

    @Test
    void nothingIsSpentOutsideItsMonths() {
        Timeline timeline = Timeline.even(24, JANUARY, JANUARY.plusMonths(1));
        assertThat(timeline.in(JANUARY.minusMonths(1))).isZero();
        assertThat(timeline.in(JANUARY)).isEqualTo(12);
        assertThat(timeline.in(JANUARY.plusMonths(2))).isZero();
    }

    @Test
    void monthsBetweenThoseThatAreNamedAreEmpty() {
        TreeMap<YearMonth, Double> byMonth = new TreeMap<>();
        byMonth.put(JANUARY.plusMonths(2), 5.0);
        byMonth.put(JANUARY, 3.0);
        Timeline timeline = Timeline.of(byMonth);
        assertThat(timeline).isEqualTo(new Timeline(JANUARY, List.of(3.0, 0.0, 5.0)));
        assertThat(timeline.isEven()).isFalse();
    }
}
