package rural.place;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The roads of one run and the quickest ways along them.
 *
 * <p>Everybody drives the way that takes least time; kilometres and freight are counted along it. Ways are looked for
 * again only when one is asked for after a road has changed. Not for several threads at once; each run has its own.
 */
public final class Roads implements Serializable {

    private static final long serialVersionUID = 1;

    private final Gazetteer gazetteer;
    private final RoadParameters parameters;
    private final List<Road> roads;
    private transient @Nullable QuickestWays ways;

    /** All roads as the run finds them. */
    public Roads(Gazetteer gazetteer, RoadParameters parameters) {
        this.gazetteer = gazetteer;
        this.parameters = parameters;
        List<Road> all = new ArrayList<>(gazetteer.roads().size());
        for (RoadSite site : gazetteer.roads()) {
            all.add(new Road(site, parameters.conditionAtStart(), this));
        }
        this.roads = List.copyOf(all);
    }

    /** All roads, in the order of their ids. */
    public List<Road> roads() {
        return roads;
    }

    /** Speeds and freight by class. */
    public RoadParameters parameters() {
        return parameters;
    }

    /** Hours of driving from a village to its town's seat. */
    public double hoursVillageToTown(int village) {
        return ways().toTown(village).hours();
    }

    /** Hours of driving from a town's seat to the county seat. */
    public double hoursTownToSeat(int town) {
        return ways().toSeat(gazetteer.placeOfTown(town)).hours();
    }

    /** Hours of driving from a village to the county seat. */
    public double hoursVillageToSeat(int village) {
        return ways().toSeat(gazetteer.placeOfVillage(village)).hours();
    }

    /** Kilometres by road from a village to its town's seat. */
    public double kmVillageToTown(int village) {
        return ways().toTown(village).km();
    }

    /** Kilometres by road from a town's seat to the county seat. */
    public double kmTownToSeat(int town) {
        return ways().toSeat(gazetteer.placeOfTown(town)).km();
    }

    /** Kilometres by road from a village to the county seat. */
    public double kmVillageToSeat(int village) {
        return ways().toSeat(gazetteer.placeOfVillage(village)).km();
    }

    /** Freight from a village to its town's seat, in kilometres of county road. */
    public double freightVillageToTown(int village) {
        return ways().toTown(village).freightKm();
    }

    /** Freight from a town's seat to the county seat, in kilometres of county road. */
    public double freightTownToSeat(int town) {
        return ways().toSeat(gazetteer.placeOfTown(town)).freightKm();
    }

    /** Freight from a village to the county seat, in kilometres of county road. */
    public double freightVillageToSeat(int village) {
        return ways().toSeat(gazetteer.placeOfVillage(village)).freightKm();
    }

    /** The roads of the quickest way from a village to its town's seat, in the order of driving. */
    public List<Road> roadsFromVillageToTown(int village) {
        return ways().toTown(village).roads();
    }

    /** The roads of the quickest way from a town's seat to the county seat, in the order of driving. */
    public List<Road> roadsFromTownToSeat(int town) {
        return ways().toSeat(gazetteer.placeOfTown(town)).roads();
    }

    void changed() {
        ways = null;
    }

    private QuickestWays ways() {
        QuickestWays known = ways;
        if (known == null) {
            known = new QuickestWays(gazetteer, roads);
            ways = known;
        }
        return known;
    }
}
