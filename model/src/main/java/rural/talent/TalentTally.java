package rural.talent;

import java.io.Serializable;
import java.util.Arrays;

/** What happened to talent this month, in numbers; begun anew each month. */
public final class TalentTally implements Serializable {

    private static final long serialVersionUID = 1;

    /** Seats in courses that were offered. */
    public int seats;
    /** Seats that were taken. */
    public int taken;
    /** People who were taught to the end. */
    public int trained;
    /** Trained people who left for the city. */
    public int left;
    /** Migrants who came back to start something. */
    public int returned;
    /** Recruits who came, by post. */
    public final int[] recruited = new int[Post.count()];
    /** Analysts who left. */
    public int analystsLeft;

    void begin() {
        seats = 0;
        taken = 0;
        trained = 0;
        left = 0;
        returned = 0;
        analystsLeft = 0;
        Arrays.fill(recruited, 0);
    }
}
