package rural.place;

import java.util.Arrays;
import rural.arithmetic.Elementary;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * Puts a unit of which nobody knows where it lies somewhere around the unit above: as far away as another of the
 * county is, in any direction. Chance is keyed by the unit's own code, so that no other unit's place depends on it.
 */
final class Filling {

    /** Fewer examples than this tell nothing about a county's distances. */
    private static final int EXAMPLES = 5;

    /** Spread of distances where a county tells none, in log points; T13 and T14 have 1.2 and 0.9. */
    private static final double USUAL_SPREAD = 1.0;

    private final double[] examples;
    private final double usualKm;
    private final RandomStream chance;

    /**
     * A way of filling in.
     *
     * @param examples distances of units like it, in km
     * @param usualKm median distance in other counties, for want of examples
     */
    Filling(double[] examples, double usualKm, RandomSource geography) {
        this.examples = examples.clone();
        Arrays.sort(this.examples);
        this.usualKm = usualKm;
        this.chance = geography.founding(Purpose.FILL_IN_COORDINATES);
    }

    /** A point for a unit that lies somewhere around another. */
    Point around(Point above, Unit unit) {
        int key = unit.code().text().hashCode();
        return above.away(km(chance.uniform(key)), chance.draw(1).uniform(key));
    }

    private double km(double uniform) {
        return examples.length >= EXAMPLES
                ? FarOut.quantile(examples, uniform)
                : usualKm * Elementary.exp(USUAL_SPREAD * Elementary.normalQuantile(uniform));
    }
}
