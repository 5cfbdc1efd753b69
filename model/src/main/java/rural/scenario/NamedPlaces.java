package rural.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import rural.government.Instrument;
import rural.parameter.Problem;
import rural.parameter.Suggestion;

/** Whether the towns and villages to which instruments are restricted exist in the county. */
public final class NamedPlaces {

    private NamedPlaces() {}

    /**
     * What is wrong with the names.
     *
     * @param towns names of the county's towns
     * @param villages names of its villages
     */
    public static List<Problem> problems(Scenario scenario, Collection<String> towns, Collection<String> villages) {
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (Instrument instrument : scenario.policies()) {
            String path = PolicySaid.path(number);
            String key = ScenarioCatalogue.key(instrument);
            for (String town : instrument.plan().towns()) {
                check(scenario, path + ".towns", key + ".towns", town, towns, problems);
            }
            for (String village : instrument.plan().villages()) {
                check(scenario, path + ".villages", key + ".villages", village, villages, problems);
            }
            number++;
        }
        return problems;
    }

    private static void check(
            Scenario scenario, String path, String name, String place, Collection<String> known, List<Problem> found) {
        if (known.contains(place)) {
            return;
        }
        String origin = scenario.origins().places().getOrDefault(path, scenario.key());
        int colon = origin.lastIndexOf(':');
        found.add(new Problem(
                colon < 0 ? origin : origin.substring(0, colon),
                colon < 0 ? 0 : Integer.parseInt(origin.substring(colon + 1)),
                0,
                name + " names \"" + place + "\", which is not in the county." + Suggestion.english(place, known),
                name + " 中的“" + place + "”不在该县域内。" + Suggestion.chinese(place, known)));
    }
}
