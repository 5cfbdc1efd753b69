package rural.calendar;

import java.io.Serializable;

/**
 * One of the things that happen in a month, for all whom it concerns.
 *
 * <p>A process writes only what it owns; what it reads of others is last month's or an earlier process's, never what
 * its own loop wrote a moment ago. So neither the order within a process nor the number of threads can matter.
 */
public interface Process extends Serializable {

    /** Lets it happen. */
    void step(Month month);
}
