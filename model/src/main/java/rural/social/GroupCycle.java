package rural.social;

import java.io.Serializable;

/** A group of clients who meet weekly for some fifteen weeks. */
final class GroupCycle implements Serializable {

    private static final long serialVersionUID = 1;

    /** Number of the village where it meets; -1 for a group that meets over the network. */
    final int village;
    /** Rows of its members. */
    final int[] members;
    /** Months that it has still to meet. */
    int monthsLeft;

    GroupCycle(int village, int[] members, int months) {
        this.village = village;
        this.members = members;
        this.monthsLeft = months;
    }

    boolean isRemote() {
        return village < 0;
    }
}
