package rural.place;

import java.util.Arrays;
import java.util.List;
import rural.arithmetic.Elementary;

/**
 * Guesses how rugged the land of a village is where no file tells: the farther apart villages lie, the more rugged.
 *
 * <p>In plains a village's next neighbours are some 1.5 km away, in mountains 3 km and more, as farmland is scarcer.
 * An assumption; a file may tell better in a column {@code ruggedness}.
 */
final class Steepness {

    private static final int NEIGHBOURS = 4;

    /** Mean distance to the next neighbours at which land counts as half rugged, in km; assumption. */
    private static final double HALF_WAY_KM = 2.3;

    /** How steeply ruggedness (log-odds) rises with the logarithm of that distance; assumption. */
    private static final double SLOPE = 1.5;

    private Steepness() {}

    /** Ruggedness at one of many points, in (0, 1). */
    static double at(Point village, List<Point> villages) {
        double[] km = villages.stream().mapToDouble(village::km).sorted().toArray();
        int neighbours = Math.min(NEIGHBOURS, km.length - 1);
        if (neighbours == 0) {
            return 0.5;
        }
        double mean = Arrays.stream(km, 1, 1 + neighbours).sum() / neighbours;
        return mean == 0 ? 0 : Elementary.logistic(SLOPE * Elementary.log(mean / HALF_WAY_KM));
    }
}
