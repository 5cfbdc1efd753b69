package rural.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rural.random.Purpose;
import rural.random.RandomSource;

final class MonthTest {

    private final Month first = new Month(0, YearMonth.of(2024, 1), new RandomSource(6));

    @Test
    void theSpinUpLiesBeforeTheFirstReportedMonth() {
        assertThat(first.isSpinUp()).isFalse();
        assertThat(first.before().isSpinUp()).isTrue();
        assertThat(first.before().number()).isEqualTo(-1);
        assertThat(first.before().calendar()).isEqualTo(YearMonth.of(2023, 12));
    }

    @Test
    void januaryIsTheFirstPlaceOfASeasonalTableAndDecemberTheLast() {
        assertThat(first.ofYear()).isZero();
        assertThat(first.before().ofYear()).isEqualTo(11);
    }

    @Test
    void chanceInAMonthIsTheRunsChanceUnderTheMonthsNumber() {
        assertThat(first.stream(Purpose.TEST_A).uniform(9))
                .isEqualTo(new RandomSource(6).stream(Purpose.TEST_A, 0).uniform(9));
        assertThat(first.stream(Purpose.TEST_A).uniform(9))
                .isNotEqualTo(first.before().stream(Purpose.TEST_A).uniform(9));
    }
}
