package rural;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rural.outcome.Outcome;

/**
 * A line of the table in ODD.md, section 10: what is turned off, and what then happens to outcomes.
 *
 * @param words what is claimed
 * @param turnedOffBy keys of mechanism switches or instruments
 * @param signs how that shows
 */
record Claim(String words, List<String> turnedOffBy, List<Sign> signs) {

    /** What an outcome does when the claim is turned off. */
    enum Move {
        RISES,
        FALLS,
        VANISHES
    }

    /**
     * @param atLeast part of what the outcome is with the claim by which it moves at least
     * @param scenario key of the shipped scenario in which
     */
    record Sign(Outcome outcome, Move move, double atLeast, String scenario) {}

    private static final Pattern LINE = Pattern.compile("(?m)^\\| (?:[1-4](?:\\.\\d)?|–) \\|.*\\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern SIGN =
            Pattern.compile("`(\\w+)` (rises|falls|vanishes)(?: by (\\d+) %)?(?: \\((\\w+)\\))?");
    private static final int WORDS = 2;
    private static final int TURNED_OFF_BY = 4;
    private static final int THEN = 5;

    /** All lines of the table. */
    static List<Claim> all() throws IOException {
        String text = Handbook.page("ODD.md").text();
        return LINE.matcher(text.substring(text.indexOf("## 10 ")))
                .results()
                .map(line -> of(line.group().split("\\|")))
                .toList();
    }

    private static Claim of(String[] cells) {
        List<String> turnedOffBy = QUOTED.matcher(cells[TURNED_OFF_BY])
                .results()
                .map(quote -> quote.group(1))
                .toList();
        List<Sign> signs = new ArrayList<>();
        SIGN.matcher(cells[THEN]).results().forEach(sign -> signs.add(sign(sign)));
        return new Claim(cells[WORDS].strip(), turnedOffBy, signs);
    }

    private static Sign sign(MatchResult said) {
        double percent = said.group(3) == null ? 0 : Double.parseDouble(said.group(3));
        return new Sign(
                Outcome.valueOf(said.group(1).toUpperCase(Locale.ROOT)),
                Move.valueOf(said.group(2).toUpperCase(Locale.ROOT)),
                percent / 100,
                said.group(4) == null ? "baseline" : said.group(4));
    }

    @Override
    public String toString() {
        return words;
    }
}
