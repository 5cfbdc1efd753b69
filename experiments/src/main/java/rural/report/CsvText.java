package rural.report;

import java.util.StringJoiner;

/** A table as comma-separated values (RFC 4180, but lines end with a single line feed). */
final class CsvText {

    private final StringBuilder text = new StringBuilder();

    /** Adds a line of words and numbers; NaN becomes an empty cell. */
    void line(Object... cells) {
        StringJoiner line = new StringJoiner(",", "", "\n");
        for (Object cell : cells) {
            line.add(cell instanceof Double number ? Numbers.file(number) : quoted(String.valueOf(cell)));
        }
        text.append(line);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
