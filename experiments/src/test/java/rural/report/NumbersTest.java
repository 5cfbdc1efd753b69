package rural.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rural.outcome.Measure;
import rural.outcome.Outcome;
import rural.parameter.Language;

class NumbersTest {

    @Test
    void peopleReadGroupedDigitsAndFilesPlainOnes() {
        assertThat(Numbers.text(-1234567.891, 1)).isEqualTo("-1,234,567.9");
        assertThat(Numbers.text(999.5, 0)).isEqualTo("1,000");
        assertThat(Numbers.signed(312.4, 0)).isEqualTo("+312");
        assertThat(Numbers.signed(-0.001, 2)).isEqualTo("0.00");
        assertThat(Numbers.text(Double.NaN, 2)).isEqualTo(Numbers.NONE);
        assertThat(Numbers.file(1e-7)).isEqualTo("0.0000001");
        assertThat(Numbers.file(12345678901234.5)).isEqualTo("12345678901200");
        assertThat(Numbers.file(Double.NaN)).isEmpty();
    }

    /** These have other shortest texts on Java 17 than on 25 (JDK-4511638). */
    @Test
    void numbersAreTheSameTextOnEveryJava() {
        assertThat(Numbers.file(2.0E-3)).isEqualTo("0.002");
        assertThat(Numbers.file(2.2250738585072014E-308)).startsWith("0.000").endsWith("222507385851");
        assertThat(Numbers.file(9.007199254740992E15)).isEqualTo("9007199254740000");
    }

    @Test
    void briefNumbersHaveThreeDigitsThatMeanSomething() {
        assertThat(Numbers.brief(1234567)).isEqualTo("1,230,000");
        assertThat(Numbers.brief(12.34)).isEqualTo("12.3");
        assertThat(Numbers.brief(0.012345)).isEqualTo("0.0123");
        assertThat(Numbers.brief(0)).isEqualTo("0");
    }

    @Test
    void everyOutcomeAndMeasureCanBeShownInBothLanguages() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(Scale.of(outcome).unit(Language.CHINESE))
                    .as(outcome.key())
                    .isNotBlank();
        }
        for (Measure measure : Measure.values()) {
            assertThat(Scale.of(measure).unit(Language.ENGLISH))
                    .as(measure.key())
                    .isNotBlank();
        }
    }

    @Test
    void aChangeHasAsManyDecimalsAsItsIntervalNeeds() {
        assertThat(Scale.of(Outcome.INCOME_PER_HEAD).change(312.4, 58.2)).isEqualTo("+312 ±58");
        assertThat(Scale.of(Outcome.FIRM_JOBS).change(0.0042, 0.0009)).isEqualTo("+0.004 ±0.001");
        assertThat(Scale.of(Outcome.IN_DISTRESS).change(-0.0123, 0.0004)).isEqualTo("-1.23 ±0.04");
    }
}
