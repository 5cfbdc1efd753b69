package rural.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "2500, 2500",
        "0.1, 0.1",
        "-0.0, 0",
        "1e-7, 0.0000001",
        "8e6, 8000000",
        "0.30000000000000004, 0.30000000000000004",
        "2e-3, 0.002",
        "2e23, 200000000000000000000000",
        "-1.5, -1.5"
    })
    void theTextHasTheFewestDigitsAndNoExponent(double number, String text) {
        assertThat(Decimal.text(number)).isEqualTo(text);
    }

    @Test
    void theTextGivesTheSameNumberBack() {
        long bits = 0x3FB9_9999_9999_999AL;
        for (int i = 0; i < 2_000; i++) {
            bits = bits * 6364136223846793005L + 1442695040888963407L;
            double number = Double.longBitsToDouble((bits >>> 12) | ((1023L + (i % 60) - 30) << 52));
            assertThat(Double.parseDouble(Decimal.text(number))).isEqualTo(number);
        }
    }
}
