package rural.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import rural.parameter.Problem;
import rural.parameter.Suggestion;

/** Follows {@code based_on} from a file to the scenario that is based on nothing. */
final class Chain {

    private static final String YAML = ".yaml";

    private final Path shelf;
    private final List<Problem> problems;
    private final List<FileSaid> files = new ArrayList<>();

    private Chain(Path shelf, List<Problem> problems) {
        this.shelf = shelf;
        this.problems = problems;
    }

    /** What the files say, the one that is based on nothing first. */
    static List<FileSaid> of(Path file, Path shelf, List<Problem> problems) {
        Chain chain = new Chain(shelf, problems);
        chain.follow(file);
        Collections.reverse(chain.files);
        return chain.files;
    }

    /** The name of a scenario: that of its file without {@code .yaml}. */
    static String key(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(YAML) ? name.substring(0, name.length() - YAML.length()) : name;
    }

    private void follow(Path first) {
        Optional<Path> next = Optional.of(first);
        while (next.isPresent()) {
            Path file = next.get();
            FileSaid said = FileSaid.of(file, new Complaints(shown(file), problems));
            files.add(said);
            next = said.basedOn().flatMap(name -> base(name, file));
        }
    }

    private Optional<Path> base(Said<String> name, Path from) {
        Optional<Path> base = find(name.value(), from);
        if (base.isEmpty()) {
            List<String> known = known(from);
            String text = name.value();
            name.complaints()
                    .add(
                            name.at(),
                            "based_on is \"" + text + "\", but there is no " + text + YAML + "."
                                    + Suggestion.english(text, known),
                            "based_on 写的是“" + text + "”，但找不到 " + text + YAML + "。" + Suggestion.chinese(text, known));
            return Optional.empty();
        }
        if (files.stream().anyMatch(f -> isSame(f.file(), base.get()))) {
            List<String> round = new ArrayList<>();
            files.forEach(f -> round.add(key(f.file())));
            round.add(key(base.get()));
            String circle = String.join(" → ", round);
            name.complaints()
                    .add(
                            name.at(),
                            "based_on leads back to where it came from: " + circle + ".",
                            "based_on 形成循环：" + circle + "。");
            return Optional.empty();
        }
        return base;
    }

    private Optional<Path> find(String name, Path from) {
        try {
            for (Path folder : List.of(TextFile.folder(from), shelf)) {
                Path file = folder.resolve(name + YAML).normalize();
                if (Files.isRegularFile(file)) {
                    return Optional.of(file);
                }
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private List<String> known(Path from) {
        TreeSet<String> known = new TreeSet<>();
        for (Path folder : List.of(TextFile.folder(from), shelf)) {
            for (String name : TextFile.beside(folder.resolve("scenario" + YAML))) {
                if (name.endsWith(YAML)) {
                    known.add(key(Path.of(name)));
                }
            }
        }
        return List.copyOf(known);
    }

    private static boolean isSame(Path a, Path b) {
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
