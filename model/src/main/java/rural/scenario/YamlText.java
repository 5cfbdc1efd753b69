package rural.scenario;

import java.util.regex.Pattern;

/** Lines of YAML, each value with a remark whence it came. */
final class YamlText {

    private static final String INDENT = "  ";

    /** Text that means itself without quotation marks: it begins with a letter, a digit or a Chinese character. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./%_+()·-]*(?<! )");

    private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)null|true|false|yes|no|on|off|\\.nan|\\.inf");

    private final StringBuilder text = new StringBuilder();

    /** A line of a comment. */
    void comment(String words) {
        text.append("# ").append(words).append('\n');
    }

    /** A key with a value that is already YAML. */
    void value(int depth, String key, String value, String origin) {
        line(depth, key + ": " + value, origin);
    }

    /** A key under which more stands. */
    void open(int depth, String key, String origin) {
        line(depth, key + ":", origin);
    }

    private void line(int depth, String line, String origin) {
        text.append(INDENT.repeat(depth)).append(line);
        text.append(origin.isEmpty() ? "" : "  # " + origin).append('\n');
    }

    /** Words as a YAML value, in quotation marks where they might mean something else. */
    static String quoted(String words) {
        if (PLAIN.matcher(words).matches() && !WORD_OF_YAML.matcher(words).matches()) {
            return words;
        }
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    boolean isPlain = c >= ' ' && (c < 0x7f || Character.isLetterOrDigit(c) || isSign(c));
                    quoted.append(isPlain ? Character.toString(c) : String.format("\\U%08X", c));
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Punctuation and symbols beyond ASCII, such as “、” and “：”, need no escape. */
    private static boolean isSign(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> codePoint > 0x7f;
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
