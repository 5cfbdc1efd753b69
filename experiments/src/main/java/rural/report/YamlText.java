package rural.report;

/** YAML, written line by line; every text is quoted as JSON is, which YAML understands. */
final class YamlText {

    private static final String INDENT = "  ";
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder();

    /** A key that opens a mapping or a list. */
    YamlText open(int depth, String key) {
        text.append(INDENT.repeat(depth)).append(key).append(":\n");
        return this;
    }

    /** A key with a text. */
    YamlText text(int depth, String key, String value) {
        return raw(depth, key, quoted(value));
    }

    /** A key with a number or another word that needs no quotes. */
    YamlText number(int depth, String key, long value) {
        return raw(depth, key, Long.toString(value));
    }

    private YamlText raw(int depth, String key, String value) {
        text.append(INDENT.repeat(depth)).append(key).append(": ").append(value).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
