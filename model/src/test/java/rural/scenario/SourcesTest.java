package rural.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of sources: whole, sound, and without anything that nobody leans on. */
final class SourcesTest {

    private static final Pattern ENTRY = Pattern.compile("(?m)^@(\\w+)\\{([^,\\s]+),\\n((?:  .*\\n)*)\\}$");
    private static final Pattern FIELD = Pattern.compile("(?m)^  (\\w+) +=");

    private final String file = Files.readString(Path.of("sources.bib"));
    private final Map<String, List<String>> fields = new TreeMap<>();

    SourcesTest() throws IOException {
        Matcher entry = ENTRY.matcher(file);
        while (entry.find()) {
            List<String> said = new ArrayList<>();
            FIELD.matcher(entry.group(3)).results().forEach(field -> said.add(field.group(1)));
            assertThat(fields.put(entry.group(2), said))
                    .as("%s stands once", entry.group(2))
                    .isNull();
        }
    }

    @Test
    void everyEntryIsReadAsOne() {
        long begun = file.lines().filter(line -> line.startsWith("@")).count();
        assertThat(fields).hasSize((int) begun).hasSizeGreaterThan(40);
        assertThat(file.chars().filter(c -> c == '{').count())
                .isEqualTo(file.chars().filter(c -> c == '}').count());
    }

    @Test
    void everySourceHasATitleAndCanBeLookedFor() {
        fields.forEach((key, said) -> {
            assertThat(said).as(key).contains("title");
            assertThat(said).as(key).containsAnyOf("author", "journal", "howpublished", "note", "year");
            assertThat(said).as(key).doesNotHaveDuplicates();
        });
    }

    @Test
    void everySourceIsUsed() throws IOException {
        TreeSet<String> unused = new TreeSet<>(fields.keySet());
        ScenarioCatalogue.all()
                .all()
                .forEach(parameter -> unused.remove(parameter.says().source()));
        for (Path scenario : scenarios()) {
            String text = Files.readString(scenario);
            unused.removeIf(
                    key -> Pattern.compile("\\b" + key + "\\b").matcher(text).find());
        }
        assertThat(unused)
                .as("sources that neither a parameter nor a scenario names")
                .isEmpty();
    }

    private static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }
}
