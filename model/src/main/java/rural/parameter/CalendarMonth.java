package rural.parameter;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month of the calendar as users write it, {@code 2024-01}. */
public final class CalendarMonth {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.年 ]?(\\d{1,2}))?(?:月|[-/.月]\\d{1,2}日?)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,9})\\.?,? (\\d{4})|(\\d{4}) (\\p{L}{3,9})");

    /** Nobody is guessed to have meant a year outside these. */
    private static final int FIRST_LIKELY_YEAR = 1990;

    private static final int LAST_LIKELY_YEAR = 2100;

    private CalendarMonth() {}

    /** Reads a month; an understood value is a {@code YearMonth}. */
    public static Reading read(String text) {
        Matcher written = WRITTEN.matcher(text);
        Optional<YearMonth> month = written.matches() ? month(written.group(1), written.group(2)) : Optional.empty();
        if (month.isPresent()) {
            return new Reading.Understood(month.get());
        }
        Reading.Mistaken mistaken = Reading.Mistaken.because(
                text, "is not a month, such as 2024-01 (01 to 12)", "不是月份（应写作 2024-01，月份为 01 至 12）");
        return meant(Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .filter(CalendarMonth::isLikely)
                .map(YearMonth::toString)
                .map(mistaken::maybe)
                .orElse(mistaken);
    }

    private static Optional<YearMonth> meant(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return month(
                    yearFirst.group(1), Optional.ofNullable(yearFirst.group(2)).orElse("1"));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return month(monthFirst.group(2), monthFirst.group(1));
        }
        Matcher named = NAMED.matcher(text);
        if (!named.matches()) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(named.group(1)).orElse(String.valueOf(named.group(4)));
        String year = Optional.ofNullable(named.group(2)).orElse(String.valueOf(named.group(3)));
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (full.regionMatches(true, 0, name, 0, name.length())) {
                return month(year, String.valueOf(month.getValue()));
            }
        }
        return Optional.empty();
    }

    private static boolean isLikely(YearMonth month) {
        return month.getYear() >= FIRST_LIKELY_YEAR && month.getYear() <= LAST_LIKELY_YEAR;
    }

    private static Optional<YearMonth> month(String year, String month) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
