package rural.coordination;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How well each station and each firm know each other: 0 for strangers, 1 for partners.
 *
 * <p>It grows when they meet and fades when they do not.
 */
public final class Acquaintances implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] strength;

    Acquaintances(int stations) {
        strength = new double[stations][0];
    }

    /** How well a station and a firm know each other, 0 to 1. */
    public double between(int station, int firm) {
        return firm < strength[station].length ? strength[station][firm] : 0;
    }

    /** Pairs of a station and a firm who know each other at least so well. */
    public int pairs(double atLeast) {
        int pairs = 0;
        for (double[] of : strength) {
            for (double s : of) {
                pairs += s >= atLeast ? 1 : 0;
            }
        }
        return pairs;
    }

    /** Brings them a part of the way from what they are to partners. */
    void grow(int station, int firm, double partOfTheWay) {
        if (firm >= strength[station].length) {
            strength[station] = Arrays.copyOf(strength[station], firm + 1 + firm / 2);
        }
        strength[station][firm] += partOfTheWay * (1 - strength[station][firm]);
    }

    /** Lets all acquaintance fade by a part. */
    void fade(double part) {
        for (double[] of : strength) {
            for (int firm = 0; firm < of.length; firm++) {
                of[firm] *= 1 - part;
            }
        }
    }

    /** Forgets a firm that closed. */
    void forget(int firm) {
        for (double[] of : strength) {
            if (firm < of.length) {
                of[firm] = 0;
            }
        }
    }
}
