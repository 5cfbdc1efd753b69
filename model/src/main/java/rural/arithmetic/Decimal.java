package rural.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as decimal text: the fewest digits that give the same number back, and no exponent.
 *
 * <p>{@code Double.toString} found the fewest digits only from Java 19 on (JDK-4511638), so that its text differs
 * between Java 17 and 25; this text is the same everywhere. Not for hot loops.
 */
public final class Decimal {

    /** Digits that are always enough for a double. */
    private static final int ENOUGH_DIGITS = 17;

    private Decimal() {}

    /** 2500.0 is {@code 2500}, 0.1 is {@code 0.1}, 1e-7 is {@code 0.0000001}; infinities and NaN as Java writes them. */
    public static String text(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        if (number == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() == number) {
                return plain(shorter);
            }
        }
        return plain(exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
