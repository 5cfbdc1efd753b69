package rural.scenario;

import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.Node;
import rural.government.Instrument;

/**
 * An instrument that a file sets.
 *
 * @param instrument with its plan and parameters
 * @param entry where it stands
 * @param mapping what the file says of it
 * @param complaints those of its file
 */
record PolicySaid(Instrument instrument, Entry entry, Mapping mapping, Complaints complaints) {

    /** The origins of what is said of it, by path within the scenario. */
    Map<String, String> origins(int number) {
        Map<String, String> origins = new TreeMap<>();
        origins.put(path(number), complaints.place(entry.key()));
        mapping.entries().forEach((key, said) -> origins.put(path(number) + "." + key, complaints.place(said.key())));
        return origins;
    }

    /** Where a value within it stands, or its name when the file does not say the value. */
    Node at(String key) {
        return mapping.at(key).map(Entry::value).orElse(entry.key());
    }

    /** How a scenario's instrument is named in its origins. */
    static String path(int number) {
        return "policies[" + number + "]";
    }
}
