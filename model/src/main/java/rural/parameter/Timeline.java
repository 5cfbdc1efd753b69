package rural.parameter;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import rural.arithmetic.Yuan;

/**
 * What somebody may spend in each month of the calendar.
 *
 * @param from the first month
 * @param amounts yuan of that month and of each that follows, payable amounts; nothing is spent outside them
 */
public record Timeline(YearMonth from, List<Double> amounts) implements Serializable {

    public Timeline {
        amounts = amounts.stream().map(Yuan::payable).toList();
        if (amounts.isEmpty()) {
            throw new IllegalArgumentException("a timeline has at least one month");
        }
    }

    /** The same amount each month from {@code from} to {@code until}, both included, which add up to {@code total}. */
    public static Timeline even(double total, YearMonth from, YearMonth until) {
        double payable = Yuan.payable(total);
        int months = (int) ChronoUnit.MONTHS.between(from, until) + 1;
        List<Double> amounts = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            amounts.add(Yuan.payable(payable * (i + 1) / months) - Yuan.payable(payable * i / months));
        }
        return new Timeline(from, amounts);
    }

    /** The amounts of the months that are named, and nothing in the months between them. */
    public static Timeline of(SortedMap<YearMonth, Double> byMonth) {
        List<Double> amounts = new ArrayList<>();
        for (YearMonth month = byMonth.firstKey(); !month.isAfter(byMonth.lastKey()); month = month.plusMonths(1)) {
            amounts.add(byMonth.getOrDefault(month, 0.0));
        }
        return new Timeline(byMonth.firstKey(), amounts);
    }

    /** The last month. */
    public YearMonth until() {
        return from.plusMonths(amounts.size() - 1L);
    }

    /** Yuan of a month. */
    public double in(YearMonth month) {
        long place = ChronoUnit.MONTHS.between(from, month);
        return place < 0 || place >= amounts.size() ? 0 : amounts.get((int) place);
    }

    /** Yuan of all months. */
    public double total() {
        double total = 0;
        for (double amount : amounts) {
            total += amount;
        }
        return total;
    }

    /** Whether it is the same amount every month. */
    public boolean isEven() {
        return equals(even(total(), from, until()));
    }
}
