package rural.scenario;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import rural.parameter.Declaration;
import rural.parameter.Suggestion;

/**
 * The entries of a YAML mapping by key, complaints about its keys made.
 *
 * @param path how the mapping is named; empty at the top
 * @param entries in the order of the file
 * @param misspelt known keys that a mistaken key was probably meant to be
 */
record Mapping(String path, Map<String, Entry> entries, Set<String> misspelt) {

    /** If there are no more known keys than this, all are told to a user who wrote another. */
    private static final int FEW = 12;

    private static final String MERGE = "<<";

    /** The entries of a node, or of nothing when the node is no mapping; all but known keys are complained of. */
    static Mapping of(Node node, String path, Collection<String> known, Complaints complaints) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Set<String> misspelt = new HashSet<>();
        if (!(node instanceof MappingNode mapping)) {
            complaints.add(node, name(path) + " should be a mapping, key: value.", nameZh(path) + "应为映射（键: 值）。");
            return new Mapping(path, entries, misspelt);
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                complaints.add(
                        tuple.getKeyNode(),
                        name(path) + " has a key that is not a single word.",
                        nameZh(path) + "中有一个键不是单个词。");
                continue;
            }
            String key = keyNode.getValue();
            Entry entry = new Entry(path.isEmpty() ? key : path + "." + key, keyNode, tuple.getValueNode());
            if (DividedNumber.isPartOfOne(entry)) {
                continue;
            }
            if (key.equals(MERGE)) {
                complaints.add(
                        keyNode,
                        "\"<<\" (merge) is not understood. Maybe based_on, or write the values out?",
                        "不支持“<<”（合并键）。也许可用 based_on，或将各值写出？");
            } else if (!known.contains(key)) {
                unknown(entry, key, known, complaints);
                Suggestion.nearest(key, known).ifPresent(misspelt::add);
            } else if (entries.containsKey(key)) {
                complaints.add(
                        keyNode,
                        entry.path() + " is said twice, before at "
                                + complaints.place(entries.get(key).key()) + ".",
                        entry.path() + " 重复出现，前一处在 "
                                + complaints.place(entries.get(key).key()) + "。");
            } else {
                entries.put(key, entry);
            }
        }
        DividedNumber.complain(mapping, path, complaints);
        return new Mapping(path, entries, misspelt);
    }

    Optional<Entry> at(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Whether the key, or one that was probably meant to be it, stands there. */
    boolean isMeantToHave(String key) {
        return entries.containsKey(key) || misspelt.contains(key);
    }

    private static void unknown(Entry entry, String key, Collection<String> known, Complaints complaints) {
        Optional<String> meant = elsewhere(entry.path()).or(() -> Suggestion.nearest(key, known));
        boolean areFew = meant.isEmpty() && known.size() <= FEW;
        complaints.add(
                entry.key(),
                entry.path() + " is not known."
                        + meant.map(Suggestion::english).orElse("")
                        + (areFew ? " Known here: " + String.join(", ", known) + "." : ""),
                "没有 " + entry.path() + " 这一项。"
                        + meant.map(Suggestion::chinese).orElse("")
                        + (areFew ? "此处可用：" + String.join("、", known) + "。" : ""));
    }

    /** The parameter of a section whose key was put at the top of the scenario. */
    private static Optional<String> elsewhere(String path) {
        return ScenarioCatalogue.all().all().stream()
                .map(Declaration::path)
                .filter(declared -> declared.endsWith("." + path))
                .findFirst();
    }

    private static String name(String path) {
        return path.isEmpty() ? "A scenario" : path;
    }

    private static String nameZh(String path) {
        return path.isEmpty() ? "情景文件" : path + " ";
    }
}
