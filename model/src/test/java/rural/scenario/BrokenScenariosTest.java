package rural.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rural.parameter.Problem;
import rural.parameter.ProblemsFound;

/**
 * Every broken scenario of the folder {@code broken} is answered as the file of the same name that ends in
 * {@code .expected} says: a line for each problem, with place, what stands at that place, the sentence in English and
 * in Chinese.
 */
final class BrokenScenariosTest {

    private static final String EXPECTED = ".expected";
    private static final int LEAST_CORPUS = 45;
    private static final int MUTATIONS = 1500;

    static List<String> names() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(corpus())) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(EXPECTED))
                    .map(name -> name.substring(0, name.length() - EXPECTED.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aBrokenScenarioIsAnsweredInBothLanguagesAtTheRightPlace(String name) throws Exception {
        List<String> told = problems(corpus().resolve(name + ".yaml")).stream()
                .map(p -> line(p, name))
                .toList();
        assertThat(told).isEqualTo(Files.readAllLines(corpus().resolve(name + EXPECTED)));
    }

    @Test
    void theCorpusIsLargeAndNoFileOfItIsForgotten() throws Exception {
        List<String> names = names();
        assertThat(names).hasSizeGreaterThan(LEAST_CORPUS);
        try (Stream<Path> files = Files.list(corpus())) {
            assertThat(files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".yaml") && !f.startsWith("good-"))
                            .map(f -> f.substring(0, f.length() - ".yaml".length())))
                    .allMatch(names::contains);
        }
    }

    @Test
    void whatIsNotBrokenIsRead() throws Exception {
        Scenario scenario = new ScenarioReader(corpus()).read(corpus().resolve("good-full.yaml"));
        assertThat(scenario.policies()).hasSize(3);
        assertThat(scenario.sample()).isEqualTo(0.25);
    }

    @Test
    void anInstrumentThatResemblesNoneIsAnsweredWithAllOfThem(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "policies:\n  - zzzzzz: {}\n");
        assertThat(problems(file)).singleElement().satisfies(p -> assertThat(p.english())
                .startsWith("policies has \"zzzzzz\", which is no instrument. Instruments are: ")
                .contains(ScenarioCatalogue.INSTRUMENTS.keySet()));
    }

    @Test
    void aFileTooLargeToBeAScenarioIsNotEvenRead(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "# words\n".repeat(200_000));
        assertThat(problems(file)).singleElement().satisfies(p -> assertThat(p.english())
                .isEqualTo("has 1600000 bytes, more than a scenario may have, 1048576."));
    }

    /** Whatever happens to a good file, the answer is a scenario, or problems that stand within the file. */
    @Test
    void noDamageToAFileMakesTheReaderStumble(@TempDir Path folder) throws Exception {
        String good = Files.readString(corpus().resolve("good-full.yaml"));
        String splinters = "\t \n:-{}[],&*!|>'\"%@`#?~<.0١９年\u0000\u00e9";
        Path file = folder.resolve("damaged.yaml");
        long random = 1;
        for (int i = 0; i < MUTATIONS; i++) {
            StringBuilder damaged = new StringBuilder(good);
            for (int wounds = 0; wounds <= i % 3; wounds++) {
                random = random * 6364136223846793005L + 1442695040888963407L;
                int from = (int) Long.remainderUnsigned(random >>> 20, damaged.length());
                int length = (int) ((random >>> 13) & 7);
                char splinter = splinters.charAt((int) Long.remainderUnsigned(random >>> 40, splinters.length()));
                damaged.replace(from, Math.min(from + length, damaged.length()), String.valueOf(splinter));
            }
            Files.writeString(file, damaged);
            long lines = damaged.toString().lines().count();
            try {
                new ScenarioReader(corpus()).read(file);
            } catch (ProblemsFound found) {
                assertThat(found.problems()).isNotEmpty().allSatisfy(p -> {
                    assertThat(p.line()).isBetween(0, (int) lines + 1);
                    assertThat(p.english()).isNotBlank();
                    assertThat(p.chinese().codePoints().anyMatch(Character::isIdeographic))
                            .isTrue();
                });
            }
        }
    }

    private static List<Problem> problems(Path file) throws IOException, URISyntaxException {
        try {
            new ScenarioReader(corpus()).read(file);
            return List.of();
        } catch (ProblemsFound found) {
            return new ArrayList<>(found.problems());
        }
    }

    private static String line(Problem problem, String name) {
        Path file = Path.of(problem.file());
        boolean isOther = !file.getFileName().toString().equals(name + ".yaml");
        return String.join(
                " | ",
                (isOther ? file.getFileName() + ":" : "") + problem.line() + ":" + problem.column(),
                at(file, problem.line(), problem.column()),
                problem.english(),
                problem.chinese());
    }

    /** The first letters at a place of a file; nothing where the file has no letters. */
    private static String at(Path file, int line, int column) {
        try {
            List<String> lines =
                    line == 0 ? List.of() : Arrays.asList(Files.readString(file).split("\n", -1));
            if (lines.isEmpty()) {
                return "";
            }
            int[] letters = lines.get(line - 1).codePoints().toArray();
            int from = Math.min(column - 1, letters.length);
            return new String(letters, from, Math.min(12, letters.length - from)).strip();
        } catch (CharacterCodingException e) {
            return "(not UTF-8)";
        } catch (IOException e) {
            return "(no file)";
        }
    }

    private static Path corpus() throws URISyntaxException {
        URL corpus = Objects.requireNonNull(BrokenScenariosTest.class.getResource("broken"));
        return Path.of(corpus.toURI());
    }
}
