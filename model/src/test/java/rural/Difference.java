package rural;

import rural.outcome.Group;
import rural.outcome.History;
import rural.outcome.Measure;
import rural.outcome.Outcome;

/** How two histories differ, in words for a test's message. */
final class Difference {

    private Difference() {}

    /** The first difference in the months before one, bit for bit; nothing when there is none. */
    static String inMonthsBefore(int end, History one, History other) {
        for (int month = 0; month < end; month++) {
            for (Outcome outcome : Outcome.values()) {
                double a = one.at(outcome, month);
                double b = other.at(outcome, month);
                if (Double.doubleToRawLongBits(a) != Double.doubleToRawLongBits(b)) {
                    return outcome.key() + " of month " + month + " is " + a + " and " + b;
                }
            }
        }
        return "";
    }

    /** The first difference in months, groups and villages; what was paid by instrument does not count. */
    static String anywhere(History one, History other) {
        String monthly = inMonthsBefore(one.months(), one, other);
        if (!monthly.isEmpty()) {
            return monthly;
        }
        for (int year = 0; year < one.years(); year++) {
            for (Measure measure : Measure.values()) {
                for (Group group : Group.values()) {
                    if (Double.compare(one.at(measure, group, year), other.at(measure, group, year)) != 0) {
                        return measure.key() + " of " + group + " in year " + year;
                    }
                }
                for (int village = 0; village < one.villages(); village++) {
                    if (Double.compare(one.at(measure, village, year), other.at(measure, village, year)) != 0) {
                        return measure.key() + " of village " + village + " in year " + year;
                    }
                }
            }
        }
        return "";
    }
}
