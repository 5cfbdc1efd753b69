package rural.place;

import java.util.ArrayList;
import java.util.List;
import rural.parameter.Section;

/** Counties for tests that need more than one town: towns in a row, each with as many villages as large. */
public final class Country {

    private static final double KM_BETWEEN_TOWNS = 10;

    private final List<TownSite> towns = new ArrayList<>();
    private final List<VillageSite> villages = new ArrayList<>();
    private final List<RoadSite> roads = new ArrayList<>();

    private Country() {}

    /** So many towns, with so many villages each, with so many households each. */
    public static County ofTowns(int towns, int villages, int households) {
        return new Country().settled(towns, villages, households).county();
    }

    /** The same, and one more household beyond the last town, in a village and a town of its own. */
    public static County withAHermit(int towns, int villages, int households) {
        return new Country()
                .settled(towns, villages, households)
                .settled(1, 1, 1)
                .county();
    }

    private Country settled(int moreTowns, int villagesOfTown, int households) {
        for (int i = 0; i < moreTowns; i++) {
            int town = towns.size();
            double x = KM_BETWEEN_TOWNS * (town + 1);
            towns.add(new TownSite(town, "T" + town, "镇" + town, "Town " + town, x, 0));
            for (int v = 1; v <= villagesOfTown; v++) {
                int village = villages.size();
                villages.add(new VillageSite(
                        village,
                        town,
                        "V" + village,
                        "村" + village,
                        "Village " + village,
                        x,
                        2.0 * v,
                        false,
                        households,
                        0.3));
            }
        }
        return this;
    }

    private County county() {
        for (TownSite town : towns) {
            roads.add(new RoadSite(roads.size(), town.id(), town.id() + 1, KM_BETWEEN_TOWNS, RoadClass.TOWN_ROAD));
        }
        for (VillageSite village : villages) {
            roads.add(new RoadSite(
                    roads.size(),
                    1 + village.town(),
                    1 + towns.size() + village.id(),
                    village.y(),
                    RoadClass.VILLAGE_ROAD));
        }
        Gazetteer place = new Gazetteer("0", "试县", "Trial County", towns, villages, roads, List.of());
        return new County(
                place,
                new Roads(place, Section.of(RoadParameters.class, "roads").standards()),
                4);
    }
}
