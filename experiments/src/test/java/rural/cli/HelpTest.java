package rural.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class HelpTest {

    @Test
    void everythingThatHelpSaysIsSaidInChineseToo() throws IOException {
        Properties english = words("help.properties");
        Properties chinese = words("help_zh.properties");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        chinese.forEach((key, text) -> {
            boolean isLayout =
                    String.valueOf(english.get(key)).replace("%n", "").isBlank();
            boolean isExample = String.valueOf(key).contains(".footer.");
            if (!isLayout && !isExample) {
                assertThat(String.valueOf(text)).as("%s", key).containsPattern("\\p{IsHan}");
            }
        });
    }

    @Test
    void theStandardQuestionsScenariosAreShipped() {
        Path shipped = Path.of("..", "scenarios");
        assertThat(shipped.resolve(StandardQuestion.BASELINE + ".yaml")).exists();
        StandardQuestion.POLICIES.forEach(
                policy -> assertThat(shipped.resolve(policy + ".yaml")).exists());
        assertThat(Files.isDirectory(shipped)).isTrue();
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                HelpTest.class.getResourceAsStream("/rural/cli/" + file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
