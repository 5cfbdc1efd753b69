package rural.scenario;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import rural.parameter.Problem;
import rural.parameter.Reading;

/**
 * Collects what is wrong with one file.
 *
 * @param file the file as the user named it
 * @param all where the problems of all files of a scenario come together
 */
record Complaints(String file, List<Problem> all) {

    /** A problem of the whole file. */
    void add(String english, String chinese) {
        add(0, 0, english, chinese);
    }

    /** A problem at a place; line and column count from 1. */
    void add(int line, int column, String english, String chinese) {
        all.add(new Problem(file, line, column, english, chinese));
    }

    /** A problem where a node begins. */
    void add(Node at, String english, String chinese) {
        Mark mark = mark(at);
        add(mark.getLine() + 1, mark.getColumn() + 1, english, chinese);
    }

    /** A value that has no meaning. */
    void add(Entry entry, Reading.Mistaken mistaken) {
        add(entry.value(), entry.path() + " " + mistaken.english(), entry.path() + " " + mistaken.chinese());
    }

    /** Where a node stands, as {@code file:line} without folders. */
    String place(Node at) {
        return file.substring(file.lastIndexOf('/') + 1) + ":" + (mark(at).getLine() + 1);
    }

    private static Mark mark(Node at) {
        return at.getStartMark().orElseThrow(() -> new IllegalStateException("the parser keeps marks"));
    }
}
