package rural.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rural.government.ECommerceCourses;
import rural.government.VillageParcelPoints;

/** What a newcomer copies from the README must work as it stands. */
final class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\n(title:.*?)```");
    private static final Path SHELF = Path.of("..", "scenarios");

    private final Path folder;

    ReadmeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theScenarioOfTheReadmeIsSound(String readme) throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("..", readme)));
        assertThat(example.find()).as("%s has a scenario", readme).isTrue();
        Path copied = Files.writeString(folder.resolve("parcels.yaml"), example.group(1));
        Scenario scenario = new ScenarioReader(SHELF).read(copied);
        assertThat(scenario.title()).isEqualTo("Parcel points first");
        assertThat(scenario.policies()).hasSize(2);
        assertThat(scenario.policies().get(0)).isInstanceOf(VillageParcelPoints.class);
        assertThat(scenario.policies().get(0).plan().amount()).isEqualTo(8_000_000);
        assertThat(scenario.policies().get(1)).isInstanceOf(ECommerceCourses.class);
        assertThat(scenario.policies().get(1).plan().amount()).isEqualTo(2_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyFileThatTheReadmePointsToIsThere(String readme) throws IOException {
        String text = Files.readString(Path.of("..", readme));
        Pattern link = Pattern.compile("\\]\\(([^):#]+)\\)");
        assertThat(link.matcher(text).results().map(MatchResult::group).toList())
                .hasSizeGreaterThan(4);
        link.matcher(text).results().forEach(found -> assertThat(Path.of("..", found.group(1)))
                .as("linked from %s", readme)
                .exists());
    }
}
