package rural.place;

import rural.arithmetic.Elementary;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * Where towns and villages of a generated county lie.
 *
 * <p>Distances follow lognormal distributions, evenly spread over their ranks, so that counties of an archetype have
 * the same distances whatever the seed. Directions: of a few that chance proposes, the one that keeps the place
 * farthest from its neighbours (best candidate, D. P. Mitchell, SIGGRAPH 1991), and nearer its own town than another.
 */
final class Settlement {

    /** Spread of towns' distances from the seat, in log points; assumption fitted to T14 in three real counties. */
    private static final double SPREAD_OF_TOWNS = 0.5;

    /** Spread of rural villages' distances from their town, in log points; fitted to T13. */
    private static final double SPREAD_OF_VILLAGES = 0.75;

    /** Median distance of villages that are part of a town from its middle, in km; fitted to T13. */
    private static final double KM_IN_TOWN = 0.7;

    /** Spread of those, in log points. */
    private static final double SPREAD_IN_TOWN = 0.7;

    /** The town at the seat has this many times the villages of another town; 崇阳 1.5, 凤凰 1.9, 泸溪 1.8. */
    private static final double VILLAGES_OF_THE_SEATS_TOWN = 1.6;

    /** Spread of the number of villages of a town, in log points; assumption. */
    private static final double SPREAD_OF_TOWN_SIZES = 0.3;

    /** Distance of the seat's own town from the seat, in km: offices lie apart; assumption. */
    private static final double KM_OF_THE_SEATS_TOWN = 0.8;

    private static final int CANDIDATES = 10;

    final double[] townX;
    final double[] townY;
    final double[] villageX;
    final double[] villageY;
    final int[] townOfVillage;
    final boolean[] inTown;

    private final Landscape landscape;
    private final RandomStream ofTowns;
    private final RandomStream ofVillages;
    private int settled;

    Settlement(Landscape landscape, RandomSource geography) {
        this.landscape = landscape;
        this.ofTowns = geography.founding(Purpose.PLACE_TOWNS);
        this.ofVillages = geography.founding(Purpose.PLACE_VILLAGES);
        this.townX = new double[landscape.towns()];
        this.townY = new double[landscape.towns()];
        this.villageX = new double[landscape.villages()];
        this.villageY = new double[landscape.villages()];
        this.townOfVillage = new int[landscape.villages()];
        this.inTown = new boolean[landscape.villages()];
        settleTowns();
        settleVillages();
    }

    private void settleTowns() {
        int others = townX.length - 1;
        for (int town = 0; town <= others; town++) {
            double rank = (town - 1 + ofTowns.uniform(town)) / others;
            double km = town == 0
                    ? KM_OF_THE_SEATS_TOWN
                    : landscape.kmTownToSeat() * Elementary.exp(SPREAD_OF_TOWNS * Elementary.normalQuantile(rank));
            double best = Double.NEGATIVE_INFINITY;
            for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                double bearing = bearing(ofTowns, candidate, town);
                double x = km * StrictMath.sin(bearing);
                double y = km * StrictMath.cos(bearing);
                double room = nearest(x, y, townX, townY, town);
                if (room > best) {
                    best = room;
                    townX[town] = x;
                    townY[town] = y;
                }
            }
        }
    }

    private void settleVillages() {
        double[] share = new double[townX.length];
        double all = 0;
        for (int town = 0; town < share.length; town++) {
            double size = Elementary.exp(
                    SPREAD_OF_TOWN_SIZES * ofTowns.draw(CANDIDATES + 1).normal(town));
            share[town] = town == 0 ? VILLAGES_OF_THE_SEATS_TOWN : size;
            all += share[town];
        }
        double upTo = 0;
        for (int town = 0; town < share.length; town++) {
            upTo += share[town];
            int end = (int) Math.rint(villageX.length * upTo / all);
            settleVillagesOf(town, end - settled);
        }
    }

    private void settleVillagesOf(int town, int villages) {
        int inside = (int) Math.rint(villages * landscape.inTown());
        for (int i = 0; i < villages; i++) {
            int village = settled;
            boolean within = i < inside;
            int rankOf = within ? inside : villages - inside;
            double rank = ((within ? i : i - inside) + ofVillages.uniform(village)) / rankOf;
            double z = Elementary.normalQuantile(rank);
            double km = within
                    ? KM_IN_TOWN * Elementary.exp(SPREAD_IN_TOWN * z)
                    : landscape.kmVillageToTown() * Elementary.exp(SPREAD_OF_VILLAGES * z);
            townOfVillage[village] = town;
            inTown[village] = within;
            settleVillage(village, town, km);
            settled++;
        }
    }

    private void settleVillage(int village, int town, double km) {
        double best = Double.NEGATIVE_INFINITY;
        for (int candidate = 0; candidate < CANDIDATES; candidate++) {
            double bearing = bearing(ofVillages, candidate, village);
            double x = townX[town] + km * StrictMath.sin(bearing);
            double y = townY[town] + km * StrictMath.cos(bearing);
            double strayed = Math.max(0, km - nearest(x, y, townX, townY, townX.length));
            double room = nearest(x, y, villageX, villageY, village) - strayed;
            if (room > best) {
                best = room;
                villageX[village] = x;
                villageY[village] = y;
            }
        }
    }

    private static double bearing(RandomStream stream, int candidate, int id) {
        return 2 * Math.PI * stream.draw(1 + candidate).uniform(id);
    }

    private static double nearest(double x, double y, double[] xs, double[] ys, int settled) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < settled; i++) {
            double dx = x - xs[i];
            double dy = y - ys[i];
            nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
        }
        return nearest;
    }
}
