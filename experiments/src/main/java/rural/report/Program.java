package rural.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import rural.experiment.Fingerprint;
import rural.scenario.Scenario;

/**
 * Which program this is.
 *
 * @param version as released
 * @param commit of the sources it was built from; "unknown" when that was not told to the build
 * @param modelClasses SHA-256 of the classes that can influence a run
 */
public record Program(String version, String commit, String modelClasses) {

    /** Packages that only ask runs and tell of them. */
    private static final Set<String> AROUND = Set.of("cli", "experiment", "report", "statistics", "gui");

    private static final int SHORT = 12;

    /** The running program. */
    public static Program running() {
        Properties build = new Properties();
        try (InputStream stream = Program.class.getResourceAsStream("build.properties")) {
            if (stream != null) {
                build.load(stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own description cannot be read", e);
        }
        return new Program(
                build.getProperty("version", "unknown"), build.getProperty("commit", "unknown"), hashOfModel());
    }

    /** {@code 0.1.0 (3c67928a41bd)}. */
    public String shown() {
        return version + " (" + (commit.length() > SHORT ? commit.substring(0, SHORT) : commit) + ")";
    }

    private static String hashOfModel() {
        try {
            URI source = Scenario.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(source);
            if (Files.isDirectory(place)) {
                return hashOfModel(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return hashOfModel(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own classes cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it lies", e);
        }
    }

    private static String hashOfModel(Path root) throws IOException {
        Path rural = root.resolve("rural");
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(rural)) {
            List<Path> classes = files.filter(f -> f.toString().endsWith(".class"))
                    .filter(f -> !AROUND.contains(rural.relativize(f).getName(0).toString()))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
            for (Path file : classes) {
                all.append(rural.relativize(file).toString().replace('\\', '/'))
                        .append(' ')
                        .append(Fingerprint.of(Files.readAllBytes(file)))
                        .append('\n');
            }
        }
        return Fingerprint.of(all.toString());
    }
}
