package rural.parameter;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The known word that a mistaken one was probably meant to be.
 *
 * <p>Words are compared without regard to case, hyphens and spaces, by the number of letters to insert, delete, replace
 * or swap (F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7(3), 1964);
 * an abbreviation ({@code remote} for {@code remote_first}) counts as near.
 */
public final class Suggestion {

    /** Letters that may be wrong in a short word; in longer ones, a third of them. */
    private static final int WRONG_LETTERS = 2;

    /** An abbreviation of fewer letters than this suggests nothing. */
    private static final int SHORTEST_ABBREVIATION = 3;

    private Suggestion() {}

    /** The nearest known word, if any is near enough; of equally near ones, the first. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = plain(word);
        int least = Math.max(Math.min(WRONG_LETTERS, wanted.length() - 1), wanted.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            int distance = distance(wanted, plain(candidate));
            if (distance < least) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** " Maybe remote_first?", to be put behind an English sentence, or nothing. */
    public static String english(String word, Collection<String> known) {
        return nearest(word, known).map(Suggestion::english).orElse("");
    }

    /** "也许是 remote_first？", to be put behind a Chinese sentence, or nothing. */
    public static String chinese(String word, Collection<String> known) {
        return nearest(word, known).map(Suggestion::chinese).orElse("");
    }

    /** " Maybe THIS?" */
    public static String english(String meant) {
        return " Maybe " + meant + "?";
    }

    /** "也许是 THIS？" */
    public static String chinese(String meant) {
        return "也许是 " + meant + "？";
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_').strip();
    }

    private static int distance(String wanted, String candidate) {
        boolean abbreviates = wanted.length() >= SHORTEST_ABBREVIATION && candidate.startsWith(wanted);
        boolean isAbbreviated = candidate.length() >= SHORTEST_ABBREVIATION && wanted.startsWith(candidate);
        if (abbreviates || isAbbreviated) {
            return 1;
        }
        if (wanted.length() > SHORTEST_ABBREVIATION && candidate.contains(wanted)) {
            return 2;
        }
        return lettersWrong(wanted, candidate);
    }

    private static int lettersWrong(String a, String b) {
        int[][] wrong = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    wrong[i][j] = i + j;
                } else {
                    int replaced = wrong[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    wrong[i][j] = Math.min(replaced, 1 + Math.min(wrong[i - 1][j], wrong[i][j - 1]));
                    if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                        wrong[i][j] = Math.min(wrong[i][j], wrong[i - 2][j - 2] + 1);
                    }
                }
            }
        }
        return wrong[a.length()][b.length()];
    }
}
