package rural.calendar;

import java.time.YearMonth;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * One month of one run: its place in the run and in the calendar, and its chance.
 *
 * @param number 0 is the first reported month; the spin-up has negative numbers
 * @param calendar the month of the calendar
 * @param chance all chance of the run
 */
public record Month(int number, YearMonth calendar, RandomSource chance) {

    /** January is 0, December 11: a place in seasonal tables. */
    public int ofYear() {
        return calendar.getMonthValue() - 1;
    }

    /** Whether the month lies before the reported ones. */
    public boolean isSpinUp() {
        return number < 0;
    }

    /** The month before. */
    public Month before() {
        return new Month(number - 1, calendar.minusMonths(1), chance);
    }

    /** The random numbers of a purpose in this month. */
    public RandomStream stream(Purpose purpose) {
        return chance.stream(purpose, number);
    }
}
