package rural.logistics;

import java.io.Serializable;

/** A cold store or sorting machines of a node: bought or given, they work until they are worn out. */
final class Equipment implements Serializable {

    private static final long serialVersionUID = 1;

    private int monthsLeft;
    private boolean wornOut;
    private boolean powered = true;

    /** Whether there is one that works. */
    boolean works() {
        return monthsLeft > 0 && powered;
    }

    /** Whether there is one, powered or not. */
    boolean isThere() {
        return monthsLeft > 0;
    }

    /** Whether its owner has, or has had, one: he will want to renew it. */
    boolean isOwned() {
        return monthsLeft > 0 || wornOut;
    }

    /** Whether there was one that is worn out and was not renewed. */
    boolean isWornOut() {
        return wornOut;
    }

    /** Is new, for so many months. */
    void isNew(int life) {
        monthsLeft = life;
        wornOut = false;
        powered = true;
    }

    /** Its owner could, or could not, pay for power this month. */
    void isPowered(boolean paid) {
        powered = paid;
    }

    /** A month passes. */
    void ages() {
        if (monthsLeft > 0 && --monthsLeft == 0) {
            wornOut = true;
        }
    }
}
