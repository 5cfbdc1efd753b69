package rural.place;

import java.util.ArrayList;
import java.util.List;
import rural.random.RandomSource;

/** Makes up a county of an archetype: the same county for the same archetype and geography seed, always. */
public final class GazetteerGenerator {

    /** Where the numbers of towns begin in codes, as in the official ones. */
    private static final int FIRST_TOWN_CODE = 100;

    /** Where the numbers of villages begin in codes, as in the official ones. */
    private static final int FIRST_VILLAGE_CODE = 200;

    private final Archetype archetype;
    private final RandomSource geography;
    private final Landscape landscape;
    private final Settlement settlement;
    private final Relief relief;
    private final PlaceNames names;

    private GazetteerGenerator(Archetype archetype, long geographySeed) {
        this.archetype = archetype;
        this.geography = new RandomSource(geographySeed);
        this.landscape = Landscape.of(archetype);
        this.settlement = new Settlement(landscape, geography);
        this.relief = new Relief(landscape, geography);
        this.names = new PlaceNames(archetype, geography);
    }

    /**
     * The county of an archetype and a geography seed.
     *
     * @param geographySeed what distinguishes counties of one archetype; has nothing to do with a replication's seed
     */
    public static Gazetteer generate(Archetype archetype, long geographySeed) {
        return new GazetteerGenerator(archetype, geographySeed).gazetteer();
    }

    private Gazetteer gazetteer() {
        List<TownSite> towns = towns();
        List<VillageSite> villages = villages();
        return new Gazetteer(
                archetype.codePrefix() + "00000000",
                names.chinese(0) + "县",
                names.pinyin(0) + " County",
                towns,
                villages,
                RoadPlan.of(towns, villages, this::ruggednessOf).roads(),
                List.of());
    }

    private double ruggednessOf(TownSite town) {
        return relief.at(town.x(), town.y());
    }

    private List<TownSite> towns() {
        List<TownSite> towns = new ArrayList<>();
        for (int town = 0; town < settlement.townX.length; town++) {
            int name = 1 + town;
            towns.add(new TownSite(
                    town,
                    codeOfTown(town) + "000",
                    names.chinese(name) + "镇",
                    names.pinyin(name) + " Town",
                    settlement.townX[town],
                    settlement.townY[town]));
        }
        return towns;
    }

    private List<VillageSite> villages() {
        int count = settlement.villageX.length;
        int[] households = VillageSizes.stratified(count, landscape.medianHouseholds(), geography);
        int[] numbered = new int[settlement.townX.length];
        List<VillageSite> villages = new ArrayList<>();
        for (int village = 0; village < count; village++) {
            int town = settlement.townOfVillage[village];
            int name = 1 + settlement.townX.length + village;
            double x = settlement.villageX[village];
            double y = settlement.villageY[village];
            boolean inTown = settlement.inTown[village];
            villages.add(new VillageSite(
                    village,
                    town,
                    codeOfTown(town) + (FIRST_VILLAGE_CODE + numbered[town]++),
                    names.chinese(name) + (inTown ? "社区" : "村"),
                    names.pinyin(name) + (inTown ? " Community" : " Village"),
                    x,
                    y,
                    inTown,
                    households[village],
                    relief.ofVillage(village, x, y)));
        }
        return villages;
    }

    private String codeOfTown(int town) {
        return archetype.codePrefix() + "00" + (FIRST_TOWN_CODE + town);
    }
}
