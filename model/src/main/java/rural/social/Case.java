package rural.social;

import java.io.Serializable;

/** A household in the care of one worker. */
final class Case implements Serializable {

    private static final long serialVersionUID = 1;

    /** Row of the household. */
    final int row;
    /** Its permanent number. */
    final int id;
    /** Number of the village it lives in. */
    final int village;
    /** Months of contact it has had, counted in full months of planned hours. */
    double contact;
    /** Calendar months since it was taken on. */
    int months;
    /** Whether this month's contact goes over the network. */
    boolean isRemote;

    Case(int row, int id, int village) {
        this.row = row;
        this.id = id;
        this.village = village;
    }
}
