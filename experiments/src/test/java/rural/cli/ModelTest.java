package rural.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rural.experiment.Fingerprint;
import rural.parameter.Language;

/** The command line on the model itself: a hundredth of a county, three years. */
class ModelTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> QUICK =
            List.of("--sample", "0.01", "--months", "36", "--replications", "3", "--quiet");

    @TempDir
    private Path here;

    private String out = "";
    private String err = "";

    @Test
    void bytesDoNotDependOnThreads() throws IOException {
        Map<String, String> one = compared("one", "--threads", "1");

        assertThat(compared("two", "--threads", "2")).isEqualTo(one);
        assertThat(compared("seven", "--threads", "7")).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chongyang", "fenghuang", "luxi"})
    @EnabledIfEnvironmentVariable(named = "RURAL_COUNTIES", matches = ".+")
    void theSameHoldsOnRealGround(String county) throws IOException {
        String units = Path.of(System.getenv("RURAL_COUNTIES"), county + ".csv").toString();
        Map<String, String> one = compared("one", "--threads", "1", "--county", units);

        assertThat(compared("seven", "--threads", "7", "--county", units)).isEqualTo(one);
        assertThat(one).containsKey("scenarios/county/" + county + ".csv");
    }

    @Test
    void aRunIsRepeatedToTheByteFromWithinItsResultsFolder() throws IOException {
        compared("all", "--threads", "2");
        Path folder = here.resolve("all");
        Matcher run = Pattern.compile(
                        "scenario: \"strategy_2_talent\"\\s+replication: 2\\s.*\\s+history_sha256: \"(\\w+)\"\\s+repeat: \"rural (.*)\"")
                .matcher(Files.readString(folder.resolve("manifest.yaml")));
        assertThat(run.find()).isTrue();

        int code = type(folder, (run.group(2) + " --quiet --out again").split(" "));

        assertThat(code).as(err).isZero();
        assertThat(Files.readString(folder.resolve("again/manifest.yaml"))).contains(run.group(1));
    }

    private Map<String, String> compared(String name, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("compare", "strategy_2_talent", "--out", name));
        arguments.addAll(QUICK);
        arguments.addAll(List.of(more));
        assertThat(type(here, arguments.toArray(String[]::new))).as(err).isZero();
        Map<String, String> bytes = new TreeMap<>();
        for (Path file : Desk.files(here.resolve(name))) {
            String path = here.resolve(name).relativize(file).toString().replace('\\', '/');
            if (path.startsWith("tables") || path.startsWith("scenarios") || path.startsWith("summary")) {
                bytes.put(path, Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        bytes.put("standard output", out);
        return bytes;
    }

    private int type(Path from, String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        int code = Rural.execute(
                new Surroundings(
                        new PrintStream(results, true, StandardCharsets.UTF_8),
                        new PrintStream(rest, true, StandardCharsets.UTF_8),
                        from,
                        HOME,
                        Language.ENGLISH,
                        false,
                        new ModelSimulator()),
                arguments);
        out = results.toString(StandardCharsets.UTF_8);
        err = rest.toString(StandardCharsets.UTF_8);
        return code;
    }
}
