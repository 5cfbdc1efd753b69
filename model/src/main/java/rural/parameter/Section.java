package rural.parameter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters that one record declares, and the records within it.
 *
 * @param path how it is named, {@code open_online_shop}; empty for the outermost
 * @param type the record
 * @param declarations its own parameters, in their order
 * @param sections the records within it that declare parameters
 */
public record Section<R extends Record>(
        String path, Class<R> type, List<Declaration> declarations, List<Section<?>> sections) {

    /** Reads the declarations off a record; components that declare nothing are left out. */
    public static <R extends Record> Section<R> of(Class<R> type, String path) {
        List<Declaration> declarations = new ArrayList<>();
        List<Section<?>> sections = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String inner =
                    path.isEmpty() ? Records.key(component.getName()) : path + "." + Records.key(component.getName());
            Parameter says = component.getAnnotation(Parameter.class);
            if (says != null) {
                declarations.add(new Declaration(inner, component, says));
            } else if (component.getType().isRecord()) {
                Section<?> section = of(component.getType().asSubclass(Record.class), inner);
                if (!section.all().isEmpty()) {
                    sections.add(section);
                }
            }
        }
        return new Section<>(path, type, List.copyOf(declarations), List.copyOf(sections));
    }

    /** The last part of its path. */
    public String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Its own parameters, then those of the sections within it. */
    public List<Declaration> all() {
        List<Declaration> all = new ArrayList<>(declarations);
        for (Section<?> section : sections) {
            all.addAll(section.all());
        }
        return all;
    }

    /** Keys that may stand in it: its own parameters and sections. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        declarations.forEach(d -> keys.add(d.key()));
        sections.forEach(s -> keys.add(s.key()));
        return keys;
    }

    /**
     * The record with these values.
     *
     * @param values values by path; a parameter that is not among them has its standard
     * @param given the values of components that declare nothing, by name
     */
    public R record(Map<String, ?> values, Map<String, ?> given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = argument(components[i], values, given);
        }
        return Records.of(type, arguments);
    }

    /** The record whose values are all standard. */
    public R standards() {
        return record(Map.of(), Map.of());
    }

    /** The values of a record, by path. */
    public Map<String, Object> values(R record) {
        Map<String, Object> values = new LinkedHashMap<>();
        collect(record, values);
        return values;
    }

    private void collect(Record record, Map<String, Object> values) {
        for (Declaration declaration : declarations) {
            values.put(declaration.path(), Records.value(record, declaration.component()));
        }
        for (RecordComponent component : type.getRecordComponents()) {
            for (Section<?> section : sections) {
                if (section.key().equals(Records.key(component.getName()))) {
                    section.collect((Record) Records.value(record, component), values);
                }
            }
        }
    }

    private Object argument(RecordComponent component, Map<String, ?> values, Map<String, ?> given) {
        String key = Records.key(component.getName());
        for (Declaration declaration : declarations) {
            if (declaration.key().equals(key)) {
                Object value = values.get(declaration.path());
                return value == null ? declaration.standard() : value;
            }
        }
        Object value = given.get(component.getName());
        if (value != null) {
            return value;
        }
        for (Section<?> section : sections) {
            if (section.key().equals(key)) {
                return section.record(values, Map.of());
            }
        }
        if (component.getType().isRecord() && component.getType().getRecordComponents().length == 0) {
            return Records.of(component.getType().asSubclass(Record.class));
        }
        throw new IllegalArgumentException(type.getSimpleName() + "." + component.getName()
                + " declares nothing and was not given; components are "
                + Arrays.toString(type.getRecordComponents()));
    }
}
