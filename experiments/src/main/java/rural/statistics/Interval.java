package rural.statistics;

/**
 * A range in which a mean lies with some confidence.
 *
 * @param low its lower end; NaN when there are too few values to tell
 * @param high its upper end; NaN when there are too few values to tell
 */
public record Interval(double low, double high) {

    /** Whether there were enough values to tell it. */
    public boolean isKnown() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** Whether it is known and a value lies within, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Whether it is known and lies wholly on one side of zero. */
    public boolean excludesZero() {
        return isKnown() && !contains(0);
    }

    /** Half its width. */
    public double halfWidth() {
        return (high - low) / 2;
    }
}
