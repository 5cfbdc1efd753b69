package rural.scenario;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What one file says, before it is laid upon the scenario on which it is based.
 *
 * @param file the file
 * @param words title, because and their Chinese, by key
 * @param basedOn the entry that names another scenario
 * @param values parameters, by path
 * @param county what it says of the county
 * @param start the first reported month
 * @param policies the instruments that replace those of the scenario on which it is based
 * @param more the instruments that it adds
 */
record FileSaid(
        Path file,
        Map<String, String> words,
        Optional<Said<String>> basedOn,
        Map<String, Said<?>> values,
        Optional<CountySaid> county,
        Optional<Said<YearMonth>> start,
        Optional<List<PolicySaid>> policies,
        List<PolicySaid> more) {

    static final List<String> WORDS = List.of("title", "title_zh", "because", "because_zh");
    static final String BASED_ON = "based_on";
    static final String COUNTY = "county";
    static final String START = "start";
    static final String POLICIES = "policies";
    static final String MORE_POLICIES = "more_policies";

    /** The keys at the top of a scenario, in the order in which they are written. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>(WORDS);
        keys.addAll(List.of(BASED_ON, COUNTY, START));
        ScenarioCatalogue.SETTINGS.forEach(d -> keys.add(d.key()));
        keys.addAll(List.of(ScenarioCatalogue.MECHANISMS.key(), POLICIES, MORE_POLICIES));
        keys.addAll(ScenarioCatalogue.MODEL.keys());
        return keys;
    }

    /** Takes in a file; what is wrong with it is complained of and left out. */
    static FileSaid of(Path file, Complaints complaints) {
        Optional<Node> root = TextFile.text(file, complaints).flatMap(text -> YamlFile.root(text, complaints));
        Map<String, Said<?>> values = new LinkedHashMap<>();
        Mapping top = root.map(node -> Mapping.of(node, "", keys(), complaints))
                .orElseGet(() -> new Mapping("", Map.of(), Set.of()));
        SectionReader.read(ScenarioCatalogue.SETTINGS, top, complaints, values);
        top.at(ScenarioCatalogue.MECHANISMS.key())
                .ifPresent(e -> SectionReader.readInner(ScenarioCatalogue.MECHANISMS, e, complaints, values));
        SectionReader.read(ScenarioCatalogue.MODEL.declarations(), top, complaints, values);
        ScenarioCatalogue.MODEL.sections().forEach(section -> top.at(section.key())
                .ifPresent(e -> SectionReader.readInner(section, e, complaints, values)));
        PolicyReader policies = new PolicyReader(complaints);
        return new FileSaid(
                file,
                words(top, complaints),
                top.at(BASED_ON).flatMap(e -> e.text(complaints).map(t -> new Said<>(t, e.value(), complaints))),
                values,
                top.at(COUNTY).map(e -> CountySaid.read(e, TextFile.folder(file), complaints)),
                top.at(START).flatMap(e -> start(e, complaints)),
                top.at(POLICIES).map(policies::read),
                top.at(MORE_POLICIES).map(policies::read).orElse(List.of()));
    }

    private static Map<String, String> words(Mapping top, Complaints complaints) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : WORDS) {
            top.at(key).flatMap(e -> e.text(complaints)).ifPresent(text -> words.put(key, text.strip()));
        }
        return words;
    }

    private static Optional<Said<YearMonth>> start(Entry entry, Complaints complaints) {
        Optional<YearMonth> month = MoneyReader.month(entry, complaints);
        if (month.isPresent()
                && (month.get().isBefore(Scenario.EARLIEST_START) || month.get().isAfter(Scenario.LATEST_START))) {
            complaints.add(
                    entry.value(),
                    "start is " + month.get() + ", which is outside " + Scenario.EARLIEST_START + " to "
                            + Scenario.LATEST_START + ".",
                    "start 为 " + month.get() + "，超出允许范围 " + Scenario.EARLIEST_START + " 至 " + Scenario.LATEST_START
                            + "。");
            return Optional.empty();
        }
        return month.map(m -> new Said<>(m, entry.value(), complaints));
    }
}
