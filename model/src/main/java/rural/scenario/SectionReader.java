package rural.scenario;

import java.util.Collection;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;
import rural.parameter.Declaration;
import rural.parameter.Reading;
import rural.parameter.Section;

/** Reads the parameters of a section, as far as a file says them. */
final class SectionReader {

    private SectionReader() {}

    /** Puts the values that a section's mapping says into {@code said}, by path. */
    static void read(Section<?> section, Node node, Complaints complaints, Map<String, Said<?>> said) {
        Mapping mapping = Mapping.of(node, section.path(), section.keys(), complaints);
        read(section.declarations(), mapping, complaints, said);
        for (Section<?> inner : section.sections()) {
            mapping.at(inner.key()).ifPresent(e -> readInner(inner, e, complaints, said));
        }
    }

    /** The same for single parameters of a mapping. */
    static void read(
            Collection<Declaration> declarations, Mapping mapping, Complaints complaints, Map<String, Said<?>> said) {
        for (Declaration declaration : declarations) {
            mapping.at(declaration.key())
                    .ifPresent(entry -> entry.text(complaints).ifPresent(text -> {
                        Reading reading = declaration.read(text);
                        if (reading instanceof Reading.Understood understood) {
                            said.put(declaration.path(), new Said<>(understood.value(), entry.value(), complaints));
                        } else if (reading instanceof Reading.Mistaken mistaken) {
                            complaints.add(entry, mistaken);
                        }
                    }));
        }
    }

    /** A section behind a key. */
    static void readInner(Section<?> section, Entry entry, Complaints complaints, Map<String, Said<?>> said) {
        if (entry.isEmpty()) {
            entry.text(complaints);
        } else {
            read(section, entry.value(), complaints, said);
        }
    }
}
