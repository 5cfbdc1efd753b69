package rural.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CalendarMonthTest {

    @Test
    void aMonthIsAYearAndTwoDigits() {
        assertThat(CalendarMonth.read("2024-01")).isEqualTo(new Reading.Understood(YearMonth.of(2024, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-1",
                "2024/01",
                "2024",
                "Jan 2024",
                "january 2024",
                "2024 Jan",
                "2024年1月",
                "2024-01-15",
                "01/2024",
                "202401",
                "２０２４-01"
            })
    void anotherSpellingIsRefusedWithTheRightOne(String written) {
        assertThat(CalendarMonth.read(written))
                .isInstanceOfSatisfying(Reading.Mistaken.class, mistaken -> assertThat(mistaken.english())
                        .endsWith("Maybe 2024-01?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13", "2024-00", "soon", "", "Foo 2024", "99999-01"})
    void whatIsNoMonthIsRefusedWithoutAGuess(String written) {
        assertThat(CalendarMonth.read(written))
                .isInstanceOfSatisfying(Reading.Mistaken.class, mistaken -> assertThat(mistaken.english())
                        .doesNotContain("Maybe"));
    }
}
