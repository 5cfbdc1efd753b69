package rural.scenario;

import java.util.List;
import java.util.Map;
import rural.arithmetic.Decimal;

/** A tree of maps, lists, words and numbers as JSON text, two spaces for each level. */
final class Json {

    private static final String INDENT = "  ";

    private Json() {}

    static String text(Object tree) {
        StringBuilder text = new StringBuilder();
        append(tree, "\n", text);
        return text.append('\n').toString();
    }

    private static void append(Object value, String newLine, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            text.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text.append(comma).append(newLine).append(INDENT).append(quoted(String.valueOf(entry.getKey())));
                text.append(": ");
                append(entry.getValue(), newLine + INDENT, text);
                comma = ",";
            }
            text.append(map.isEmpty() ? "}" : newLine + "}");
        } else if (value instanceof List<?> list) {
            text.append('[');
            String comma = "";
            for (Object item : list) {
                text.append(comma);
                append(item, newLine, text);
                comma = ", ";
            }
            text.append(']');
        } else if (value instanceof Number number) {
            text.append(Decimal.text(number.doubleValue()));
        } else if (value instanceof Boolean) {
            text.append(value);
        } else {
            text.append(quoted(String.valueOf(value)));
        }
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(words.charAt(i));
            }
        }
        return quoted.append('"').toString();
    }
}
