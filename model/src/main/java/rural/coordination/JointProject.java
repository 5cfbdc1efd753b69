package rural.coordination;

import java.io.Serializable;
import rural.place.Village;

/** What a station and a firm do together for some months. */
public final class JointProject implements Serializable {

    private static final long serialVersionUID = 1;

    private final ProjectKind kind;
    private final int station;
    private final int firm;
    private final Village village;
    private final double cost;
    private int monthsLeft;

    JointProject(ProjectKind kind, int station, int firm, Village village, int months, double cost) {
        this.kind = kind;
        this.station = station;
        this.firm = firm;
        this.village = village;
        this.monthsLeft = months;
        this.cost = cost;
    }

    /** What they do. */
    public ProjectKind kind() {
        return kind;
    }

    /** Number of the station's town. */
    public int station() {
        return station;
    }

    /** Number of the firm. */
    public int firm() {
        return firm;
    }

    /** Where it takes place. */
    public Village village() {
        return village;
    }

    /** What it cost both together, yuan. */
    public double cost() {
        return cost;
    }

    /** Months that it has still to go. */
    public int monthsLeft() {
        return monthsLeft;
    }

    void goesOn() {
        monthsLeft--;
    }
}
