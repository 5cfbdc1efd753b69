package rural.place;

import java.util.ArrayList;
import java.util.List;
import rural.parameter.Section;

/** Smallest counties for tests: a seat, a town some way off, and villages one behind the other along a village road. */
public final class Valley {

    /** Kilometres between the seat and the town, and between one village and the next. */
    public static final double TO_TOWN = 20;

    public static final double BETWEEN_VILLAGES = 4;

    private Valley() {}

    /** A valley with villages of so many households, the nearest to town first. */
    public static County ofHouseholds(int... households) {
        return of(0.4, households);
    }

    /** The same in land as rugged as told, 0 to 1. */
    public static County of(double ruggedness, int... households) {
        List<VillageSite> villages = new ArrayList<>();
        List<RoadSite> roads = new ArrayList<>();
        roads.add(new RoadSite(0, 0, 1, TO_TOWN, RoadClass.COUNTY_ROAD));
        for (int v = 0; v < households.length; v++) {
            String name = "第" + (v + 1) + "村";
            double y = TO_TOWN + BETWEEN_VILLAGES * (v + 1);
            villages.add(new VillageSite(v, 0, "11" + v, name, "Village " + v, 0, y, false, households[v], ruggedness));
            roads.add(new RoadSite(v + 1, v + 1, v + 2, BETWEEN_VILLAGES, RoadClass.VILLAGE_ROAD));
        }
        List<TownSite> towns = List.of(new TownSite(0, "11", "谷口镇", "Mouth", 0, TO_TOWN));
        return county(new Gazetteer("1", "谷县", "Valley", towns, villages, roads, List.of()), 1);
    }

    /** A generated county. */
    public static County generated(Archetype archetype, long seed) {
        return county(GazetteerGenerator.generate(archetype, seed), 1);
    }

    /** The same valley of which only a share of the households exists in the model. */
    public static County sampled(double share, County whole) {
        List<VillageSite> fewer = new ArrayList<>();
        for (Village village : whole.villages()) {
            int households = (int) Math.rint(share * village.site().households());
            fewer.add(village.site().withHouseholds(households));
        }
        return county(whole.gazetteer().withVillages(fewer), share);
    }

    private static County county(Gazetteer gazetteer, double share) {
        RoadParameters roads = Section.of(RoadParameters.class, "roads").standards();
        return new County(gazetteer, new Roads(gazetteer, roads), 4, share);
    }
}
