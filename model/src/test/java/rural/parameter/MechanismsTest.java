package rural.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MechanismsTest {

    private static final List<Declaration> SWITCHES =
            Section.of(Mechanisms.class, "mechanisms").declarations();

    @Test
    void everyPathwayIsOnUntilAResearcherTurnsItOff() throws ReflectiveOperationException {
        Mechanisms usual = Section.of(Mechanisms.class, "mechanisms").standards();
        for (var pathway : Mechanisms.class.getRecordComponents()) {
            assertThat(pathway.getAccessor().invoke(usual))
                    .as(pathway.getName())
                    .isEqualTo(true);
        }
        assertThat(SWITCHES).hasSize(Mechanisms.class.getRecordComponents().length);
    }

    @Test
    void everyPathwayHasANameInBothLanguages() {
        for (Declaration pathway : SWITCHES) {
            assertThat(pathway.says().description())
                    .as(pathway.path())
                    .isNotBlank()
                    .doesNotContainPattern("\\p{IsHan}");
            assertThat(pathway.says().zh()).as(pathway.path()).containsPattern("\\p{IsHan}");
        }
    }

    @Test
    void onePathwayIsTurnedOffAndAllOthersStayOn() throws ReflectiveOperationException {
        Mechanisms without =
                Records.with(Section.of(Mechanisms.class, "mechanisms").standards(), "referenceIncome", false);
        for (var pathway : Mechanisms.class.getRecordComponents()) {
            assertThat(pathway.getAccessor().invoke(without))
                    .as(pathway.getName())
                    .isEqualTo(!pathway.getName().equals("referenceIncome"));
        }
    }
}
