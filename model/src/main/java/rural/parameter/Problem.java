package rural.parameter;

/**
 * Something wrong with what a user wrote, told so that it can be mended: where, what, what is allowed, and a guess.
 *
 * @param file the file as the user named it
 * @param line line number from 1, or 0 when the problem is the whole file's
 * @param column column number from 1, or 0
 * @param english the sentence in English: key, value, what is allowed, "Maybe …?"
 * @param chinese the same in Chinese
 */
public record Problem(String file, int line, int column, String english, String chinese)
        implements Comparable<Problem> {

    /** One line, such as {@code scenarios/parcels.yaml:8:36  … is "remote", which is not one of … Maybe …?}. */
    public String in(Language language) {
        String place = line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
        return place + "  " + language.of(english, chinese);
    }

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : english.compareTo(other.english);
    }
}
