package rural.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Lays roads between places where no file tells them.
 *
 * <p>Two places are linked when no third is nearer to both: the relative-neighbourhood graph of G. T. Toussaint
 * ("The relative neighbourhood graph of a finite planar set", Pattern Recognition 12, 1980), which contains the minimum
 * spanning tree, so that all are connected, and some loops. The seat and the towns are linked among themselves in the
 * same way by through roads. A road is longer than the straight line, the more so the more rugged the land at its ends.
 */
final class RoadPlan {

    /** A road on level land against the straight line; with {@link #DETOUR_OF_RUGGEDNESS} gives about 1.35 for whole
     * ways in hills, as many ways lead over several roads (prior 1.35, 1.2 to 1.6; recalled, to be checked). */
    private static final double DETOUR_ON_LEVEL_LAND = 1.08;

    /** What the steepest land adds to {@link #DETOUR_ON_LEVEL_LAND}; assumption. */
    private static final double DETOUR_OF_RUGGEDNESS = 0.35;

    /** Even neighbours that share a point on the map are this far apart, in km; assumption. */
    private static final double SHORTEST_KM = 0.2;

    private final double[] x;
    private final double[] y;
    private final double[] ruggedness;
    private final int towns;
    private final int[] townOfVillage;

    private RoadPlan(List<TownSite> towns, List<VillageSite> villages, ToDoubleFunction<TownSite> ruggednessOfTown) {
        int places = 1 + towns.size() + villages.size();
        this.x = new double[places];
        this.y = new double[places];
        this.ruggedness = new double[places];
        this.towns = towns.size();
        this.townOfVillage = new int[villages.size()];
        for (TownSite town : towns) {
            x[1 + town.id()] = town.x();
            y[1 + town.id()] = town.y();
            ruggedness[1 + town.id()] = ruggednessOfTown.applyAsDouble(town);
        }
        ruggedness[Gazetteer.SEAT] = ruggedness[nearestTownToTheSeat()];
        for (VillageSite village : villages) {
            int place = 1 + towns.size() + village.id();
            x[place] = village.x();
            y[place] = village.y();
            ruggedness[place] = village.ruggedness();
            townOfVillage[village.id()] = village.town();
        }
    }

    /** A plan for these places. */
    static RoadPlan of(List<TownSite> towns, List<VillageSite> villages, ToDoubleFunction<TownSite> ruggednessOfTown) {
        return new RoadPlan(towns, villages, ruggednessOfTown);
    }

    /** The roads, with classes by their roles. */
    List<RoadSite> roads() {
        List<Link> links = new ArrayList<>();
        linkNeighbours(1 + towns, links);
        linkNeighbours(x.length, links);
        return classed(links);
    }

    /** These links as roads, with classes by their roles. */
    List<RoadSite> classed(List<Link> links) {
        List<RoadClass> classes = new RoadRoles(links, towns, townOfVillage).classes();
        List<RoadSite> roads = new ArrayList<>(links.size());
        for (int road = 0; road < links.size(); road++) {
            Link link = links.get(road);
            roads.add(new RoadSite(road, link.from(), link.to(), link.lengthKm(), classes.get(road)));
        }
        return roads;
    }

    private int nearestTownToTheSeat() {
        int nearest = 1;
        for (int town = 2; town <= towns; town++) {
            if (straightKm(Gazetteer.SEAT, town) < straightKm(Gazetteer.SEAT, nearest)) {
                nearest = town;
            }
        }
        return nearest;
    }

    /** Length of a road between two places, in km. */
    double lengthKm(int from, int to) {
        double steepness = (ruggedness[from] + ruggedness[to]) / 2;
        double detour = DETOUR_ON_LEVEL_LAND + DETOUR_OF_RUGGEDNESS * steepness;
        return Math.max(SHORTEST_KM, straightKm(from, to) * detour);
    }

    /** Straight line between two places, in km. */
    double straightKm(int from, int to) {
        double dx = x[from] - x[to];
        double dy = y[from] - y[to];
        return Math.sqrt(dx * dx + dy * dy);
    }

    private void linkNeighbours(int places, List<Link> links) {
        for (int a = 0; a < places; a++) {
            for (int b = a + 1; b < places; b++) {
                boolean isThroughRoad = b <= towns && places > 1 + towns && areNeighbours(a, b, 1 + towns);
                if (!isThroughRoad && areNeighbours(a, b, places)) {
                    links.add(new Link(a, b, lengthKm(a, b)));
                }
            }
        }
    }

    private boolean areNeighbours(int a, int b, int places) {
        double apart = straightKm(a, b);
        for (int c = 0; c < places; c++) {
            if (c != a && c != b && isShorter(a, c, apart, a, b) && isShorter(b, c, apart, a, b)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a pair comes before another, so many km apart; equally distant ones by number, so that many places on
     * one point are not all linked with each other. */
    private boolean isShorter(int p, int q, double apart, int a, int b) {
        double km = straightKm(p, q);
        if (km != apart) {
            return km < apart;
        }
        int first = Integer.compare(Math.min(p, q), Math.min(a, b));
        return first != 0 ? first < 0 : Math.max(p, q) < Math.max(a, b);
    }

    /** A road whose class is not settled yet. */
    record Link(int from, int to, double lengthKm) {}
}
