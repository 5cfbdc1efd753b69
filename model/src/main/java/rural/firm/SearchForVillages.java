package rural.firm;

import java.io.Serializable;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Roads;
import rural.place.Village;
import rural.random.RandomStream;

/**
 * A firm gets to know one more village, the nearest it does not know, now and then; more often the more skill it has
 * and the easier it is made to search. Beyond its reach it does not look.
 */
final class SearchForVillages implements Serializable {

    private static final long serialVersionUID = 1;

    /** How far and how fast. */
    public record Parameters(
            @Parameter(
                    description = "A firm finds one more village to buy from, searching alone",
                    zh = "企业自行搜寻到新货源村的概率",
                    unit = "per month",
                    standard = 0.06,
                    range = {0, 1},
                    explore = {0.02, 0.15},
                    source = "assumption")
            double success,

            @Parameter(
                    description = "Furthest village that a firm searches for",
                    zh = "企业收购半径（车程）",
                    unit = "hours",
                    standard = 1.5,
                    range = {0.05, 12},
                    explore = {0.7, 2.5},
                    source = "assumption")
            double reach,

            @Parameter(
                    description = "Cost of collecting goods from a village an hour away",
                    zh = "车程一小时的集货成本占零售价值比",
                    unit = "share per hour",
                    standard = 0.05,
                    range = {0, 1},
                    explore = {0.02, 0.12},
                    source = "assumption")
            double collection) {}

    private final County county;
    private final Parameters p;

    SearchForVillages(County county, Parameters parameters) {
        this.county = county;
        this.p = parameters;
    }

    /** Searches this month. */
    void search(Firm firm, RandomStream luck) {
        if (luck.bernoulli(firm, p.success() * (1 + firm.searchEase()) * (1 + firm.skill()) / 2)) {
            learnsOfNearest(firm, 1);
        }
    }

    /** Gets to know the nearest villages that it does not know yet, as many as are within reach, at most {@code further}. */
    void learnsOfNearest(Firm firm, int further) {
        for (int i = 0; i < further; i++) {
            int nearest = -1;
            double shortest = p.reach();
            for (Village village : county.villages()) {
                if (!firm.knows(village) && hours(firm.village(), village) <= shortest) {
                    boolean nearer = nearest < 0 || hours(firm.village(), village) < shortest;
                    nearest = nearer ? village.id() : nearest;
                    shortest = hours(firm.village(), village);
                }
            }
            if (nearest < 0) {
                return;
            }
            firm.learnsOf(county.village(nearest));
        }
    }

    /** What collecting from a village costs this month, as a share of retail value. */
    double collectionCost(Firm firm, Village village) {
        return p.collection() * hours(firm.village(), village);
    }

    /** Hours by road from one village to another: through the town they share, or through both towns and the seat. */
    double hours(Village from, Village to) {
        if (from == to) {
            return 0;
        }
        Roads roads = county.roads();
        double toTowns = roads.hoursVillageToTown(from.id()) + roads.hoursVillageToTown(to.id());
        double throughSeat = roads.hoursVillageToSeat(from.id()) + roads.hoursVillageToSeat(to.id());
        return from.town() == to.town() ? Math.min(toTowns, throughSeat) : throughSeat;
    }
}
