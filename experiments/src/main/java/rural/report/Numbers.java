package rural.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, the same on every Java: {@code Double.toString} and {@code String.format} have changed between
 * versions.
 */
final class Numbers {

    /** What stands where there is no number. */
    static final String NONE = "–";

    /** Digits of a number in a file: more than any figure means, fewer than a double has. */
    private static final int DIGITS_IN_FILES = 12;

    private static final int GROUP = 3;

    private Numbers() {}

    /** For people: {@code 21,691.4}. */
    static String text(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - GROUP; i > 0; i -= GROUP) {
            text.insert(i, ',');
        }
        return (rounded.signum() < 0 ? "-" : "") + text;
    }

    /** For people, with its sign: {@code +312}. */
    static String signed(double value, int decimals) {
        String text = text(value, decimals);
        boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return isZero || text.startsWith("-") || text.equals(NONE) ? text : "+" + text;
    }

    /** For people, with three significant digits and no more decimals than that needs: {@code 1,230}, {@code 0.0123}. */
    static String brief(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return text(value, 0);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(GROUP, RoundingMode.HALF_EVEN));
        return text(
                rounded.doubleValue(), Math.max(0, rounded.stripTrailingZeros().scale()));
    }

    /** For files: twelve significant digits, no exponent; empty when there is no number. */
    static String file(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        return value == 0 ? "0" : rounded(value).stripTrailingZeros().toPlainString();
    }

    /** The same as a number. */
    static BigDecimal rounded(double value) {
        return new BigDecimal(value).round(new MathContext(DIGITS_IN_FILES, RoundingMode.HALF_EVEN));
    }
}
