package rural.social;

import java.io.Serializable;
import java.util.Arrays;

/** Where the hours of one month went; never more than the month has. */
public final class Timesheet implements Serializable {

    private static final long serialVersionUID = 1;
    /** Rounding that adding many small pieces of time may leave, hours. */
    private static final double ROUNDING = 1e-6;

    private final double[] hours = new double[Activity.count()];
    private double limit;
    private double left;

    /** Begins a month of so many hours. */
    void begins(double hoursOfMonth) {
        Arrays.fill(hours, 0);
        limit = hoursOfMonth;
        left = hoursOfMonth;
    }

    /**
     * Spends hours.
     *
     * @throws IllegalStateException if there are not so many left
     */
    void spends(Activity activity, double spent) {
        if (!(spent >= 0) || spent > left + ROUNDING) {
            throw new IllegalStateException(spent + " hours of " + activity + " with " + left + " left");
        }
        hours[activity.ordinal()] += spent;
        left = Math.max(0, left - spent);
    }

    /** Hours of the month. */
    public double limit() {
        return limit;
    }

    /** Hours not yet spent. */
    public double left() {
        return left;
    }

    /** Hours spent on something this month. */
    public double spentOn(Activity activity) {
        return hours[activity.ordinal()];
    }
}
