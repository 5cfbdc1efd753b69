package rural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same scenario and seed give the same bytes on every machine and every version of Java: those whose digests are
 * kept beside this test. Run with {@code -Dregenerate} to keep those of now.
 */
final class SameBytesEverywhereTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "rural", "digests.txt");
    private static final int MONTHS = 36;
    private static final long SEED = 20_240_101;

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "all_four"})
    void aRunHasTheBytesItHadWhereverItIsRun(String key) throws Exception {
        String now = Digest.of(Run.of(Shelf.small(key, MONTHS), SEED));
        if (System.getProperty("regenerate") != null) {
            keep(key, now);
        }
        assertThat(now).as("""
                        The results of %s have changed. If they differ between machines or versions of Java, something \
                        reads what it must not (Math, HashMap, the clock). If you meant to change results, keep the new \
                        digests with -Dregenerate and say in CHANGELOG.md why they changed.""", key).isEqualTo(kept().get(key));
    }

    /** Digests by scenario, as the file has them: a name, a space, a digest. */
    private static Map<String, String> kept() throws IOException {
        Map<String, String> kept = new TreeMap<>();
        if (Files.exists(KEPT)) {
            for (String line : Files.readAllLines(KEPT)) {
                String[] words = line.split(" ", 2);
                kept.put(words[0], words[1]);
            }
        }
        return kept;
    }

    private static void keep(String key, String digest) throws IOException {
        Map<String, String> kept = kept();
        kept.put(key, digest);
        List<String> lines = new ArrayList<>();
        kept.forEach((name, of) -> lines.add(name + " " + of));
        Files.write(KEPT, lines);
    }
}
