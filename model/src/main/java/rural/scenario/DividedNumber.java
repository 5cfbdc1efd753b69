package rural.scenario;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import rural.parameter.Suggestion;

/**
 * A number with commas within braces, which YAML takes apart: {@code { amount: 8,000,000 yuan }} has the keys
 * {@code amount}, {@code 000} and {@code 000 yuan}.
 */
final class DividedNumber {

    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?!\\d).*");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?![-\\d]).*");
    private static final Pattern ENDS_IN_DIGIT = Pattern.compile(".*\\d");

    private DividedNumber() {}

    /** Whether what looks like a key is a later part of a number. */
    static boolean isPartOfOne(Entry entry) {
        return entry.isEmpty()
                && entry.key() instanceof ScalarNode key
                && DIGITS.matcher(key.getValue()).matches();
    }

    /** One complaint for each number that was taken apart. */
    static void complain(MappingNode mapping, String path, Complaints complaints) {
        Entry number = new Entry(path, mapping, mapping);
        StringBuilder written = new StringBuilder();
        StringBuilder meant = new StringBuilder();
        for (NodeTuple tuple : mapping.getValue()) {
            Entry entry = new Entry(path, tuple.getKeyNode(), tuple.getValueNode());
            if (isPartOfOne(entry) && entry.key() instanceof ScalarNode part) {
                boolean joins = ENDS_IN_DIGIT.matcher(meant).matches();
                written.append(',').append(part.getValue());
                meant.append(!joins || THOUSANDS.matcher(part.getValue()).matches() ? "" : ".")
                        .append(part.getValue());
                continue;
            }
            tell(number, written, meant, complaints);
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            number = new Entry(path.isEmpty() ? key : path + "." + key, tuple.getKeyNode(), tuple.getValueNode());
            String value = tuple.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            written = new StringBuilder(value);
            meant = new StringBuilder(value);
        }
        tell(number, written, meant, complaints);
    }

    private static void tell(Entry number, StringBuilder written, StringBuilder meant, Complaints complaints) {
        if (written.indexOf(",") < 0 || meant.compareTo(written) == 0) {
            return;
        }
        complaints.add(
                number.value(),
                number.path() + " is \"" + written + "\", which divides the number."
                        + Suggestion.english(meant.toString()),
                number.path() + " 写的是“" + written + "”，数字中含有分隔符。" + Suggestion.chinese(meant.toString()));
    }
}
