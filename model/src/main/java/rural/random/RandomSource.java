package rural.random;

import java.io.Serializable;

/**
 * All chance of one run: hands out a {@link RandomStream} for each month and purpose.
 *
 * @param seed the replication's seed; all policies of a replication share it
 */
public record RandomSource(long seed) implements Serializable {

    /** Month number under which everything is drawn that is settled before the first month. */
    public static final int BEFORE_THE_FIRST_MONTH = Integer.MIN_VALUE;

    /** The numbers of one purpose in one month. */
    public RandomStream stream(Purpose purpose, int month) {
        return new RandomStream(seed, purpose, month, 0);
    }

    /** The numbers of one purpose that are drawn when the county is founded, before the first month. */
    public RandomStream founding(Purpose purpose) {
        return stream(purpose, BEFORE_THE_FIRST_MONTH);
    }
}
