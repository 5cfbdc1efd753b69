package rural.place;

import rural.arithmetic.Elementary;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * How rugged the land of a generated county is at each point: its archetype's typical ruggedness, more in a few massifs
 * and less in a few basins that chance places. All numbers are assumptions about shape, not about any outcome.
 */
final class Relief {

    /** Massifs and basins taken together; every second is a basin. */
    private static final int FEATURES = 8;

    /** Extent of the land in which features lie, in median distances of towns from the seat. */
    private static final double EXTENT = 1.8;

    /** Radius of a feature, in median distances of towns from the seat. */
    private static final double RADIUS = 0.55;

    /** What the middle of a massif adds to the log-odds of ruggedness, and that of a basin takes. */
    private static final double HEIGHT = 1.0;

    /** Standard deviation, in log-odds, of a village's own situation. */
    private static final double OWN_SITUATION = 0.35;

    private final double level;
    private final double scale;
    private final double[] x = new double[FEATURES];
    private final double[] y = new double[FEATURES];
    private final RandomStream own;

    Relief(Landscape landscape, RandomSource geography) {
        this.level = Elementary.logOdds(landscape.ruggedness());
        this.scale = landscape.kmTownToSeat();
        this.own = geography.founding(Purpose.ROUGHNESS);
        for (int i = 0; i < FEATURES; i++) {
            x[i] = (2 * own.draw(1).uniform(i) - 1) * EXTENT * scale;
            y[i] = (2 * own.draw(2).uniform(i) - 1) * EXTENT * scale;
        }
    }

    /** Ruggedness at a point (km east and north of the seat), in (0, 1). */
    double at(double east, double north) {
        return Elementary.logistic(logOdds(east, north));
    }

    /** Ruggedness of a village at a point, in (0, 1). */
    double ofVillage(int village, double east, double north) {
        return Elementary.logistic(logOdds(east, north) + OWN_SITUATION * own.normal(village));
    }

    private double logOdds(double east, double north) {
        double sum = level;
        double twoVariances = 2 * RADIUS * RADIUS * scale * scale;
        for (int i = 0; i < FEATURES; i++) {
            double dx = east - x[i];
            double dy = north - y[i];
            double height = i % 2 == 0 ? HEIGHT : -HEIGHT;
            sum += height * Elementary.exp(-(dx * dx + dy * dy) / twoVariances);
        }
        return sum;
    }
}
