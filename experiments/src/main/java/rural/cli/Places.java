package rural.cli;

import java.util.List;
import rural.place.Gazetteer;
import rural.place.TownSite;
import rural.place.VillageSite;
import rural.scenario.NamedPlaces;
import rural.scenario.Scenario;

/** Whether the places that scenarios name exist in the county. */
final class Places {

    private Places() {}

    /** Complains of every place that does not. */
    static void check(List<Scenario> scenarios, Gazetteer county, Asked asked) {
        List<String> towns = county.towns().stream().map(TownSite::name).toList();
        List<String> villages =
                county.villages().stream().map(VillageSite::name).toList();
        for (Scenario scenario : scenarios) {
            asked.complain(NamedPlaces.problems(scenario, towns, villages));
        }
    }
}
