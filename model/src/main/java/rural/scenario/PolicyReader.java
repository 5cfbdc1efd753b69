package rural.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import rural.government.Instrument;
import rural.government.Plan;
import rural.government.TargetRule;
import rural.parameter.Choice;
import rural.parameter.Reading;
import rural.parameter.Section;
import rural.parameter.Suggestion;
import rural.parameter.Timeline;

/** Reads a list of instruments. */
final class PolicyReader {

    /** Keys of every instrument, whatever its own parameters are. */
    static final List<String> PLAN_KEYS = List.of("amount", "from", "until", "target", "towns", "villages");

    private final Complaints complaints;

    PolicyReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The instruments of the list behind a key. */
    List<PolicySaid> read(Entry entry) {
        List<PolicySaid> policies = new ArrayList<>();
        if (!(entry.value() instanceof SequenceNode list)) {
            complaints.add(
                    entry.isEmpty() ? entry.key() : entry.value(),
                    entry.path() + " should be a list of instruments, each with \"- \" before it, or [] for none.",
                    entry.path() + " 应为政策工具列表，每项以“- ”开头；没有则写 []。");
            return policies;
        }
        for (Node item : list.getValue()) {
            instrument(item, entry.path()).ifPresent(policies::add);
        }
        return policies;
    }

    private Optional<PolicySaid> instrument(Node item, String path) {
        if (!(item instanceof MappingNode mapping) || mapping.getValue().size() != 1) {
            boolean areMany =
                    item instanceof MappingNode several && several.getValue().size() > 1;
            complaints.add(
                    item,
                    areMany
                            ? path + " has an item of more than one instrument; each needs its own \"- \", and what"
                                    + " belongs to it further to the right."
                            : path + " has an item that is no instrument; write \"- instrument: { amount: … }\".",
                    areMany
                            ? path + " 的一项中有多个键；每个政策工具应各以“- ”开头，其内容应再缩进。"
                            : path + " 的一项不是政策工具；应写作“- 工具名: { amount: … }”。");
            return Optional.empty();
        }
        NodeTuple only = mapping.getValue().get(0);
        String key = only.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        Entry entry = new Entry(key, only.getKeyNode(), only.getValueNode());
        Section<?> section = ScenarioCatalogue.INSTRUMENTS.get(key);
        if (section == null) {
            unknown(entry, path);
            return Optional.empty();
        }
        return instrument(entry, section);
    }

    private void unknown(Entry entry, String path) {
        List<String> known = List.copyOf(ScenarioCatalogue.INSTRUMENTS.keySet());
        Optional<String> meant = Suggestion.nearest(entry.path(), known);
        complaints.add(
                entry.key(),
                path + " has \"" + entry.path() + "\", which is no instrument."
                        + meant.map(Suggestion::english).orElse(" Instruments are: " + String.join(", ", known) + "."),
                path + " 中的“" + entry.path() + "”不是政策工具。"
                        + meant.map(Suggestion::chinese).orElse("政策工具有：" + String.join("、", known) + "。"));
    }

    private Optional<PolicySaid> instrument(Entry entry, Section<?> section) {
        if (entry.isEmpty()) {
            complaints.add(
                    entry.key(), entry.path() + " says neither amount nor months.", entry.path() + " 没有写明金额与起止月份。");
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(PLAN_KEYS);
        known.addAll(section.keys());
        Mapping mapping = Mapping.of(entry.value(), entry.path(), known, complaints);
        if (!(entry.value() instanceof MappingNode)) {
            return Optional.empty();
        }
        Map<String, Said<?>> numbers = new LinkedHashMap<>();
        SectionReader.read(section.declarations(), mapping, complaints, numbers);
        Optional<Timeline> money = new MoneyReader(mapping, complaints).read(entry);
        TargetRule target = target(mapping);
        List<String> towns = names(mapping, "towns");
        List<String> villages = names(mapping, "villages");
        return money.map(m -> said(entry, section, new Plan(m, target, towns, villages), numbers, mapping));
    }

    private PolicySaid said(Entry entry, Section<?> section, Plan plan, Map<String, Said<?>> numbers, Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        numbers.forEach((path, said) -> values.put(path, said.value()));
        Instrument instrument = (Instrument) section.record(values, Map.of("plan", plan));
        return new PolicySaid(instrument, entry, mapping, complaints);
    }

    private TargetRule target(Mapping mapping) {
        Optional<Entry> entry = mapping.at("target");
        Optional<String> text = entry.flatMap(e -> e.text(complaints));
        if (entry.isEmpty() || text.isEmpty()) {
            return Plan.STANDARD_TARGET;
        }
        Reading reading = Choice.read(text.get(), TargetRule.class);
        if (reading instanceof Reading.Mistaken mistaken) {
            complaints.add(entry.get(), mistaken);
        }
        return reading instanceof Reading.Understood rule ? (TargetRule) rule.value() : Plan.STANDARD_TARGET;
    }

    private List<String> names(Mapping mapping, String key) {
        List<String> names = new ArrayList<>();
        Optional<Entry> entry = mapping.at(key);
        if (entry.isEmpty()) {
            return names;
        }
        if (!(entry.get().value() instanceof SequenceNode list)
                || list.getValue().isEmpty()) {
            complaints.add(
                    entry.get().value(),
                    entry.get().path() + " should be a list of names, [ A, B ].",
                    entry.get().path() + " 应为名称列表，如 [ 甲, 乙 ]。");
            return names;
        }
        for (Node item : list.getValue()) {
            new Entry(entry.get().path(), item, item).text(complaints).ifPresent(names::add);
        }
        return names;
    }
}
