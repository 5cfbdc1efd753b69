package rural.place;

import java.io.Serializable;
import java.util.List;

/**
 * The geography of one county: what does not change in a run, and is the same in all replications.
 *
 * <p>Places are numbered together: the county seat is 0, town {@code t} is {@code 1 + t}, village {@code v} is
 * {@code 1 + towns + v}. Coordinates are kilometres east and north of the seat. Immutable, so runs and threads share it.
 *
 * @param code the county's administrative code
 * @param name its name as in the file, or in Chinese when generated
 * @param english its name in Latin letters where one is known, otherwise as {@code name}
 * @param towns in the order of their ids
 * @param villages in the order of their ids
 * @param roads a connected graph over all places, in the order of their ids
 * @param repairs what was mended or filled in when the county was read; empty for a generated county
 */
public record Gazetteer(
        String code,
        String name,
        String english,
        List<TownSite> towns,
        List<VillageSite> villages,
        List<RoadSite> roads,
        List<Repair> repairs)
        implements Serializable {

    /** The county seat as a place. */
    public static final int SEAT = 0;

    public Gazetteer {
        towns = List.copyOf(towns);
        villages = List.copyOf(villages);
        roads = List.copyOf(roads);
        repairs = List.copyOf(repairs);
    }

    /** The same place with other villages in it, as many and in the same order. */
    public Gazetteer withVillages(List<VillageSite> others) {
        return new Gazetteer(code, name, english, towns, others, roads, repairs);
    }

    /** How many places there are: the seat, the towns, the villages. */
    public int places() {
        return 1 + towns.size() + villages.size();
    }

    /** The place that a town is. */
    public int placeOfTown(int town) {
        return 1 + town;
    }

    /** The place that a village is. */
    public int placeOfVillage(int village) {
        return 1 + towns.size() + village;
    }

    /** How many kilometres a place lies east of the seat. */
    public double x(int place) {
        if (place == SEAT) {
            return 0;
        }
        return place <= towns.size()
                ? towns.get(place - 1).x()
                : villages.get(place - 1 - towns.size()).x();
    }

    /** How many kilometres a place lies north of the seat. */
    public double y(int place) {
        if (place == SEAT) {
            return 0;
        }
        return place <= towns.size()
                ? towns.get(place - 1).y()
                : villages.get(place - 1 - towns.size()).y();
    }

    /** Straight line between two places, in km. */
    public double straightKm(int place, int other) {
        double dx = x(place) - x(other);
        double dy = y(place) - y(other);
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Straight line from a village to its town's seat, in km. */
    public double straightKmVillageToTown(int village) {
        return straightKm(
                placeOfVillage(village), placeOfTown(villages.get(village).town()));
    }

    /** Straight line from a town to the county seat, in km. */
    public double straightKmTownToSeat(int town) {
        return straightKm(placeOfTown(town), SEAT);
    }

    /** How many households live in the county. */
    public int households() {
        int households = 0;
        for (VillageSite village : villages) {
            households += village.households();
        }
        return households;
    }
}
