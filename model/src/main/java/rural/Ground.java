package rural;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rural.household.FriendshipParameters;
import rural.household.Friendships;
import rural.household.PopulationParameters;
import rural.parameter.ProblemsFound;
import rural.place.Gazetteer;
import rural.place.GazetteerGenerator;
import rural.place.GazetteerReader;
import rural.place.VillageSite;
import rural.scenario.CountySource;
import rural.scenario.Scenario;

/**
 * What many runs share because no run changes it: places, and the friendships of a seed.
 *
 * <p>Safe for use by several threads. It only saves time: a run on a ground of its own has the same bytes.
 */
public final class Ground {

    /** Seeds whose friendships are kept; a comparison works on as many seeds at once as it has threads. */
    private static final int SEEDS_KEPT = 16;

    private record Place(CountySource county, double sample) {}

    private record Society(Place place, long seed, PopulationParameters population, FriendshipParameters friendships) {}

    private final Map<Place, Gazetteer> places = new LinkedHashMap<>();
    private final Map<Society, Friendships> societies = new LinkedHashMap<>();

    /**
     * The place of a scenario.
     *
     * @throws ProblemsFound if its county's files cannot be read
     */
    public synchronized Gazetteer gazetteer(Scenario scenario) throws ProblemsFound {
        Place place = new Place(scenario.county(), scenario.sample());
        Gazetteer known = places.get(place);
        if (known == null) {
            known = sampled(found(scenario.county()), scenario.sample());
            places.put(place, known);
        }
        return known;
    }

    private static Gazetteer found(CountySource county) throws ProblemsFound {
        if (county instanceof CountySource.Read read) {
            return GazetteerReader.read(read.units(), read.roads());
        }
        CountySource.Generated generated = (CountySource.Generated) county;
        return GazetteerGenerator.generate(generated.archetype(), generated.geographySeed());
    }

    /** The same place with a share of the households of each village, at least one. */
    static Gazetteer sampled(Gazetteer whole, double share) {
        if (share == 1) {
            return whole;
        }
        List<VillageSite> fewer = new ArrayList<>();
        for (VillageSite village : whole.villages()) {
            fewer.add(village.withHouseholds((int) Math.max(1, Math.rint(village.households() * share))));
        }
        return whole.withVillages(fewer);
    }

    /** The friendships of a scenario's households under a seed, made by {@code maker} when nobody has asked before. */
    Friendships friendships(Scenario scenario, long seed, Supplier<Friendships> maker) {
        Society society = new Society(
                new Place(scenario.county(), scenario.sample()),
                seed,
                scenario.parameters().population(),
                scenario.parameters().friendships());
        synchronized (societies) {
            Friendships known = societies.get(society);
            if (known != null) {
                return known;
            }
        }
        Friendships made = maker.get();
        synchronized (societies) {
            if (societies.size() >= SEEDS_KEPT) {
                societies.remove(societies.keySet().iterator().next());
            }
            societies.put(society, made);
        }
        return made;
    }
}
