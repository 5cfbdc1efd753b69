package rural.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rural.parameter.Problem;

/** What comes to light while a file is read: problems that forbid using it, and what was mended. */
final class Findings {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final Map<Tidying, Integer> tidied = new LinkedHashMap<>();
    private final Map<Tidying, Integer> firstLine = new LinkedHashMap<>();

    /** Nothing yet, about a file as its user named it. */
    Findings(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** Something wrong with the file as a whole. */
    void problem(String english, String chinese) {
        problems.add(new Problem(file, 0, 0, english, chinese));
    }

    /** Something wrong at a place in the file. */
    void problem(int line, int column, String english, String chinese) {
        problems.add(new Problem(file, line, column, english, chinese));
    }

    /** Something wrong in a cell; the sentences go on after what the cell says. */
    void problem(Cell cell, String english, String chinese) {
        problem(
                cell.line(),
                cell.position(),
                cell.isEmpty()
                        ? cell.column() + " is empty" + english
                        : cell.column() + " is \"" + cell.text() + "\"" + english,
                cell.isEmpty() ? cell.column() + " 为空" + chinese : cell.column() + " 为“" + cell.text() + "”" + chinese);
    }

    /** Something mended or filled in; line 0 for the whole file. */
    void repair(int line, String english, String chinese) {
        repairs.add(new Repair(file, line, english, chinese));
    }

    /** A small untidiness mended in one cell or line; all of a kind are told together. */
    void tidied(Tidying kind, int line) {
        tidied.merge(kind, 1, Integer::sum);
        firstLine.putIfAbsent(kind, line);
    }

    /** All problems so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** All repairs so far: of the whole file first, then by line. */
    List<Repair> repairs() {
        List<Repair> all = new ArrayList<>(repairs);
        tidied.forEach((kind, times) ->
                all.add(new Repair(file, firstLine.getOrDefault(kind, 0), kind.english(times), kind.chinese(times))));
        all.sort((a, b) -> Integer.compare(a.line(), b.line()));
        return List.copyOf(all);
    }
}
