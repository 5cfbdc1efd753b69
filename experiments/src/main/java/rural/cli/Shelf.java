package rural.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import rural.parameter.ProblemsFound;
import rural.parameter.Suggestion;
import rural.scenario.Scenario;
import rural.scenario.ScenarioReader;

/** Finds scenarios: a file of the user's, or by its bare name one that the project ships. */
final class Shelf {

    private static final String YAML = ".yaml";

    private final Path here;
    private final Path shipped;

    Shelf(Surroundings surroundings) {
        this.here = surroundings.here();
        this.shipped = shown(surroundings.home().resolve("scenarios"), here);
    }

    /** Reads the scenario that a user names; complains if that cannot be done. */
    List<Scenario> read(String name, Asked asked) {
        try {
            Path file = find(name);
            if (!Files.exists(file) && isBare(name)) {
                List<String> known = known();
                asked.complain(
                        "There is no scenario \"" + name + "\" here or among those shipped: " + String.join(", ", known)
                                + "." + Suggestion.english(name, known),
                        "此处与自带情景中都没有“" + name + "”，可用情景：" + String.join("、", known) + "。"
                                + Suggestion.chinese(name, known));
                return List.of();
            }
            return List.of(new ScenarioReader(shipped).read(file));
        } catch (ProblemsFound found) {
            asked.complain(found.problems());
        } catch (InvalidPathException e) {
            asked.complain("\"" + name + "\" is not the name of a file.", "“" + name + "”不是合法的文件名。");
        }
        return List.of();
    }

    /** The file that a user names: as it stands, or with its ending among those shipped. */
    Path find(String name) {
        Path asItStands = here.resolve(name);
        if (!isBare(name) || Files.isRegularFile(asItStands)) {
            return asItStands;
        }
        Path ofProject = shipped.resolve(name + YAML);
        Path own = here.resolve(name + YAML);
        return Stream.of(ofProject, own, asItStands)
                .filter(Files::exists)
                .findFirst()
                .orElse(ofProject);
    }

    /** The keys of the scenarios that are shipped and of those that lie here. */
    private List<String> known() {
        TreeSet<String> known = new TreeSet<>(keys(shipped));
        known.addAll(keys(here));
        return List.copyOf(known);
    }

    /** A folder that cannot be listed has nothing to suggest. */
    private static List<String> keys(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(YAML))
                    .map(file -> file.substring(0, file.length() - YAML.length()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isBare(String name) {
        return !name.endsWith(YAML) && !name.contains("/") && !name.contains("\\");
    }

    /** A folder as seen from where the user stands, when that is shorter. */
    private static Path shown(Path folder, Path here) {
        Path full = folder.toAbsolutePath().normalize();
        Path from = here.toAbsolutePath().normalize();
        return here.toString().isEmpty() && full.startsWith(from) ? from.relativize(full) : full;
    }
}
