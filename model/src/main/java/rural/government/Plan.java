package rural.government;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import rural.parameter.Timeline;

/**
 * How much an instrument may spend, when, and on whom.
 *
 * @param money yuan of each month
 * @param target the rule that chooses villages
 * @param towns names of the towns it is restricted to; all when empty
 * @param villages names of the villages it is restricted to; all when empty
 */
public record Plan(Timeline money, TargetRule target, List<String> towns, List<String> villages)
        implements Serializable {

    /** The rule of an instrument that names none. */
    public static final TargetRule STANDARD_TARGET = TargetRule.NEED;

    public Plan {
        towns = List.copyOf(towns);
        villages = List.copyOf(villages);
    }

    /** An amount in yuan, spread evenly over the months, both included, in all towns. */
    public static Plan of(double amount, YearMonth from, YearMonth until, TargetRule target) {
        return new Plan(Timeline.even(amount, from, until), target, List.of(), List.of());
    }

    /** The same by the standard rule. */
    public static Plan of(double amount, YearMonth from, YearMonth until) {
        return of(amount, from, until, STANDARD_TARGET);
    }

    /** Yuan of all months. */
    public double amount() {
        return money.total();
    }

    /** The first month with money. */
    public YearMonth from() {
        return money.from();
    }

    /** The last month with money. */
    public YearMonth until() {
        return money.until();
    }

    /** Yuan of a month. */
    public double in(YearMonth month) {
        return money.in(month);
    }
}
