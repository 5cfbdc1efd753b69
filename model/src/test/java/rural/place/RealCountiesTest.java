package rural.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rural.parameter.Language;

/** Three real counties as of 2016 (ADCODE, CC BY 4.0), in a folder that RURAL_COUNTIES names; they are not shipped. */
@EnabledIfEnvironmentVariable(named = "RURAL_COUNTIES", matches = ".+")
class RealCountiesTest {

    @ParameterizedTest
    @CsvSource({
        "chongyang, 崇阳县, 13, 203, 26, 周家村 佛岭村, 畈上村",
        "fenghuang, 凤凰县, 17, 281, 45, 新民村, 新民村",
        "luxi, 泸溪县, 12, 148, 24, '', 红岩村 马王溪村"
    })
    void aRealCountyIsReadAndWhatIsRoughInItIsMended(
            String file, String name, int towns, int villages, int unplaced, String absurd, String shared)
            throws Exception {
        Gazetteer county = GazetteerReader.read(Path.of(System.getenv("RURAL_COUNTIES"), file + ".csv"));
        assertThat(county.name()).isEqualTo(name);
        assertThat(county.towns()).hasSize(towns);
        assertThat(county.villages()).hasSize(villages);
        List<String> repairs =
                county.repairs().stream().map(r -> r.in(Language.ENGLISH)).toList();
        assertThat(repairs.stream().filter(r -> r.contains("has no coordinates")))
                .hasSize(unplaced);
        List<String> far = repairs.stream().filter(r -> r.contains("beyond")).toList();
        assertThat(far).hasSize(names(absurd).size());
        for (String village : names(absurd)) {
            assertThat(far).anyMatch(r -> r.contains(village));
        }
        for (String village : names(shared)) {
            assertThat(repairs.stream().filter(r -> r.contains("another village " + village)))
                    .hasSize(2);
        }
        Roads roads = new Roads(county, new RoadParameters(45, 32, 22, 0.45, 0.8, 1, 1.2, 1.6));
        for (VillageSite village : county.villages()) {
            assertThat(roads.hoursVillageToSeat(village.id())).isBetween(0.0, 5.0);
        }
    }

    private static List<String> names(String separated) {
        return separated.isEmpty() ? List.of() : List.of(separated.split(" ", -1));
    }
}
