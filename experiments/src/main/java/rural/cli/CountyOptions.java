package rural.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rural.parameter.Choice;
import rural.place.Archetype;
import rural.scenario.CountySource;
import rural.scenario.Scenario;

/** Another county than the scenario's. */
final class CountyOptions {

    @Option(names = "--county", paramLabel = "UNITS.csv")
    private @Nullable String county;

    @Option(names = "--roads", paramLabel = "ROADS.csv")
    private @Nullable String roads;

    @Option(names = "--archetype", paramLabel = "NAME")
    private @Nullable String archetype;

    /** Puts scenarios into the county that is asked for; leaves them where they are when none is. */
    Optional<CountySource> county(Path here, Asked asked) {
        if (archetype != null && (county != null || roads != null)) {
            asked.complain(
                    "--archetype cannot stand beside --county or --roads: a county is either generated or read from files.",
                    "--archetype 不能与 --county 或 --roads 同用：县域要么生成，要么从文件读取。");
        }
        if (roads != null && county == null) {
            asked.complain(
                    "--roads needs --county, the towns and villages that the roads join.",
                    "--roads 需要同时给出 --county（道路所连接的乡镇与村）。");
        }
        Optional<String> known = asked.word("--archetype", archetype, Choice.keys(Archetype.class));
        Optional<Path> units = file("--county", county, here, asked);
        Optional<Path> lines = file("--roads", roads, here, asked);
        if (units.isPresent()) {
            return Optional.of(new CountySource.Read(units.get(), lines));
        }
        return known.map(key -> {
            Archetype chosen = Archetype.valueOf(key.toUpperCase(java.util.Locale.ROOT));
            CountySource standard = Scenario.STANDARD_COUNTY;
            long seed = standard instanceof CountySource.Generated generated ? generated.geographySeed() : 1;
            return new CountySource.Generated(chosen, seed);
        });
    }

    /** Where the values of the county come from, by path. */
    Map<String, String> origins() {
        return archetype != null
                ? Map.of("county.archetype", "--archetype")
                : Map.of("county.units", "--county", "county.roads", "--roads");
    }

    private static Optional<Path> file(String option, @Nullable String name, Path here, Asked asked) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Path file = here.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            asked.complain(
                    option + " is \"" + name + "\", which "
                            + (Files.isDirectory(file) ? "is a folder, not a file." : "does not exist."),
                    option + " 写的是“" + name + "”，" + (Files.isDirectory(file) ? "它是文件夹，不是文件。" : "该文件不存在。"));
        } catch (InvalidPathException e) {
            asked.complain(
                    option + " is \"" + name + "\", which is not the name of a file.",
                    option + " 写的是“" + name + "”，不是合法的文件名。");
        }
        return Optional.empty();
    }
}
