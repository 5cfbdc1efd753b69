package rural.report;

import java.util.ArrayList;
import java.util.List;

/** How wide text is in a terminal, where a Chinese character takes two columns. */
final class Width {

    private static final int FIRST_WIDE_PUNCTUATION = 0x3000;
    private static final int LAST_WIDE_PUNCTUATION = 0x303F;
    private static final int FIRST_FULL_WIDTH_FORM = 0xFF01;
    private static final int LAST_FULL_WIDTH_FORM = 0xFF60;

    private Width() {}

    /** Columns of a text. */
    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** A text with spaces behind it up to a width. */
    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** A text with spaces before it up to a width. */
    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Breaks a text into lines of at most a width: between words, and between Chinese characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (line.length() > 0 && of(line + piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? piece.stripLeading() : piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            piece.appendCodePoint(codePoints[i]);
            boolean isLast = i + 1 == codePoints.length;
            if (isLast || mayBreak(codePoints[i], codePoints[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        boolean closes = "，。；：！？、）”》％".indexOf(after) >= 0;
        boolean opens = "（“《".indexOf(before) >= 0;
        boolean isWide = of(before) == 2 || of(after) == 2;
        return before == ' ' ? after != ' ' : isWide && after != ' ' && !closes && !opens;
    }

    private static int of(int codePoint) {
        boolean isWide = Character.isIdeographic(codePoint)
                || (codePoint >= FIRST_WIDE_PUNCTUATION && codePoint <= LAST_WIDE_PUNCTUATION)
                || (codePoint >= FIRST_FULL_WIDTH_FORM && codePoint <= LAST_FULL_WIDTH_FORM);
        return isWide ? 2 : 1;
    }
}
