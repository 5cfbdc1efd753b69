package rural.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Finds out on which line and at which character each cell of a record begins, which the parser does not tell. */
final class CellPositions {

    private final String text;
    private final int[] lineStarts;
    private int lastLine;

    /** Positions in a text whose line ends are {@code \n}. */
    CellPositions(String text) {
        this.text = text;
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        this.lineStarts = new int[lines];
        for (int line = 1; line < lines; line++) {
            lineStarts[line] = text.indexOf('\n', lineStarts[line - 1]) + 1;
        }
    }

    /** The line on which the record asked for last ends; 0 before the first. */
    int lastLine() {
        return lastLine;
    }

    /** The cells of a record, without spaces around; the column's name is not known yet and empty. */
    List<Cell> cells(CSVRecord record, Findings findings) {
        int at = (int) record.getCharacterPosition();
        List<Cell> cells = new ArrayList<>(record.size());
        for (String value : record) {
            int line = lineOf(at);
            String stripped = strip(value);
            if (!stripped.equals(value)) {
                findings.tidied(Tidying.STRAY_SPACES, line);
            }
            cells.add(new Cell("", stripped, line, at - lineStarts[line - 1] + 1));
            at = endOfCell(at) + 1;
        }
        lastLine = lineOf(at - 1);
        return cells;
    }

    private int lineOf(int at) {
        int found = Arrays.binarySearch(lineStarts, at);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int endOfCell(int start) {
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                return i;
            }
        }
        return text.length();
    }

    /** Without spaces around, the no-break, ideographic and zero-width ones among them. */
    private static String strip(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && isSpace(value.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
