package rural.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for a terminal: the first column reads from the left and is wrapped, the others stand to the right. */
final class TextTable {

    private static final int WIDEST_FIRST = 34;
    private static final int WIDEST_HEAD = 14;
    private static final String GAP = "  ";

    private final List<List<List<String>>> rows = new ArrayList<>();

    /** A table with these heads. */
    TextTable(List<String> heads) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            wrapped.add(Width.wrap(heads.get(column), column == 0 ? WIDEST_FIRST : WIDEST_HEAD));
        }
        rows.add(wrapped);
    }

    /** Adds a row. */
    void add(String first, List<String> others) {
        List<List<String>> row = new ArrayList<>();
        row.add(Width.wrap(first, WIDEST_FIRST));
        others.forEach(cell -> row.add(List.of(cell)));
        rows.add(row);
    }

    /** Adds a row. */
    void add(String... cells) {
        add(cells[0], Arrays.asList(cells).subList(1, cells.length));
    }

    /** Its lines, under a rule below the heads. */
    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            lines.addAll(lines(rows.get(row), widths, row == 0));
            if (row == 0) {
                lines.add("-".repeat(Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1)));
            }
        }
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<List<String>> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                for (String line : row.get(column)) {
                    widths[column] = Math.max(widths[column], Width.of(line));
                }
            }
        }
        return widths;
    }

    /** Heads stand on the rule below them, other cells begin at the top. */
    private static List<String> lines(List<List<String>> row, int[] widths, boolean isHead) {
        int height = row.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                List<String> cell = row.get(column);
                int at = isHead ? i - (height - cell.size()) : i;
                String text = at >= 0 && at < cell.size() ? cell.get(at) : "";
                line.append(column == 0 ? "" : GAP)
                        .append(column == 0 ? Width.padRight(text, widths[0]) : Width.padLeft(text, widths[column]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
