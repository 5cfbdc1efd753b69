package rural.parameter;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as users write it, with or without its unit: {@code 2500}, {@code 2500 yuan}, {@code 8 million yuan},
 * {@code 800万元}, {@code 35 %}.
 *
 * <p>What could be meant in two ways is refused with a guess: {@code 2,500}, full-width digits, another unit.
 */
public final class Quantity {

    private static final String DIGITS = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?";
    private static final Pattern NUMBER = Pattern.compile("(" + DIGITS + ")\\s*(.*)");
    private static final Pattern GROUPED =
            Pattern.compile("([+-]?\\d{1,3}(?:[,，_' ]\\d{3})+)((?:\\.\\d+)?)(?!\\d)(.*)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([+-]?\\d+),(\\d+)(?!\\d)(.*)");
    private static final Pattern WITH_SIGN = Pattern.compile("[¥￥]\\s*(" + DIGITS + ")\\s*(.*)");
    private static final Pattern FULL_WIDTH = Pattern.compile(".*[\\uFF01-\\uFF5E].*");

    /** Longer texts are no numbers. */
    private static final int LONGEST = 60;

    private Quantity() {}

    /** Reads a number in a unit; an understood value is a finite {@code Double}. */
    public static Reading read(String written, String unit) {
        String text = written.strip();
        Unit wanted = new Unit(unit);
        Optional<Reading> ambiguous = text.length() > LONGEST ? Optional.empty() : ambiguous(text);
        if (ambiguous.isPresent()) {
            return ambiguous.get();
        }
        Matcher number = NUMBER.matcher(text);
        if (text.length() > LONGEST || !number.matches()) {
            return notANumber(text, unit);
        }
        Unit.Behind behind = wanted.behind(number.group(2));
        if (!behind.fits()) {
            return Reading.Mistaken.because(text, "should be in " + named(unit), "单位应为 " + named(unit))
                    .maybe(wanted.after(number.group(1) + behind.scale()));
        }
        double value = new BigDecimal(number.group(1))
                .scaleByPowerOfTen(behind.power())
                .doubleValue();
        return Double.isFinite(value) ? new Reading.Understood(value) : notANumber(text, unit);
    }

    private static Optional<Reading> ambiguous(String text) {
        if (FULL_WIDTH.matcher(text).matches()) {
            String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("(?<=\\d),(?=\\d{3})", "");
            return Optional.of(Reading.Mistaken.because(text, "is written with full-width characters", "使用了全角字符")
                    .maybe(narrow));
        }
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            return Optional.of(Reading.Mistaken.because(text, "divides the number", "数字中含有分隔符")
                    .maybe(grouped.group(1).replaceAll("[^+\\-0-9]", "") + grouped.group(2) + grouped.group(3)));
        }
        Matcher comma = DECIMAL_COMMA.matcher(text);
        if (comma.matches()) {
            return Optional.of(Reading.Mistaken.because(text, "has a comma where a decimal point belongs", "小数点应写作“.”")
                    .maybe(comma.group(1) + "." + comma.group(2) + comma.group(3)));
        }
        Matcher sign = WITH_SIGN.matcher(text);
        if (sign.matches()) {
            return Optional.of(Reading.Mistaken.because(text, "has the unit before the number", "单位应写在数字之后")
                    .maybe((sign.group(1) + " " + sign.group(2) + (sign.group(2).endsWith("元") ? "" : " yuan"))
                            .replaceAll("\\s+", " ")));
        }
        return Optional.empty();
    }

    private static Reading notANumber(String text, String unit) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return Reading.Mistaken.because(
                shown,
                "is not a number" + (unit.isBlank() ? "" : " (" + unit + ")"),
                "不是数字" + (unit.isBlank() ? "" : "（单位 " + unit + "）"));
    }

    private static String named(String unit) {
        return unit.isBlank() ? "no unit" : unit;
    }
}
