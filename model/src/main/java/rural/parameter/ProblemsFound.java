package rural.parameter;

import java.util.List;
import java.util.stream.Collectors;

/** All that is wrong with what a user wrote, in the order of the files; thrown before anything is computed. */
public final class ProblemsFound extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public ProblemsFound(List<Problem> problems) {
        super(problems.stream().map(p -> p.in(Language.ENGLISH)).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** The problems, sorted by place; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
