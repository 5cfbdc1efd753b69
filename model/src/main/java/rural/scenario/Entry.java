package rural.scenario;

import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One {@code key: value} of a YAML mapping.
 *
 * @param path how the value is named, {@code village_parcel_points.target}
 * @param key the node of its key
 * @param value the node of its value
 */
record Entry(String path, Node key, Node value) {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    /** What a single value may be; all are read as text. */
    private static final Set<Tag> TAGS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    /** Whether nothing, or YAML's null, stands behind the key. */
    boolean isEmpty() {
        return value instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && NOTHING.contains(scalar.getValue());
    }

    private boolean hasForeignTag() {
        return value instanceof ScalarNode && !TAGS.contains(value.getTag());
    }

    /** The value as written, if it is a single one; otherwise a complaint. */
    Optional<String> text(Complaints complaints) {
        if (isEmpty() || (value instanceof ScalarNode blank && blank.getValue().isBlank())) {
            complaints.add(key, path + " has no value.", path + " 没有值。");
            return Optional.empty();
        }
        if (hasForeignTag()) {
            complaints.add(
                    value,
                    path + " has the tag " + value.getTag() + ", which is not understood here. Leave it out.",
                    path + " 带有此处不支持的标签 " + value.getTag() + "。请删去。");
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        boolean isMapping = value instanceof MappingNode;
        complaints.add(
                value,
                path + " is a " + (isMapping ? "mapping" : "list") + ", which should be a single value.",
                path + " 是" + (isMapping ? "映射" : "列表") + "，应为单个值。");
        return Optional.empty();
    }
}
