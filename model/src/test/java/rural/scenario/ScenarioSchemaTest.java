package rural.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ScenarioSchemaTest {

    private static final Path SCHEMA = Path.of("..", "scenarios", "schema.json");

    /** Writes the file anew where the property {@code regenerate} is set, as in {@code mvn test -Dregenerate}. */
    @Test
    void theSchemaThatIsShippedIsTheOneThatTheDeclarationsMake() throws Exception {
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(SCHEMA.getParent());
            Files.writeString(SCHEMA, ScenarioSchema.json());
        }
        assertThat(Files.readString(SCHEMA))
                .as("scenarios/schema.json is made by: mvn test -pl model -Dtest=ScenarioSchemaTest -Dregenerate")
                .isEqualTo(ScenarioSchema.json());
    }
}
