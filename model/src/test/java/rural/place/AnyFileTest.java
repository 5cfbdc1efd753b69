package rural.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rural.parameter.ProblemsFound;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/** Whatever happens to a file, it is either read as a whole county or refused in words. */
class AnyFileTest {

    private static final int FILES = 1000;

    private static final List<String> MISHAPS = List.of(
            "",
            ",",
            "\n",
            "\"",
            "\r\n",
            " ",
            "-",
            "0",
            "9",
            ".",
            "E+11",
            "村",
            "\uFEFF",
            "\t",
            ";",
            "１",
            "town",
            "NaN",
            "village,990000100201,990000100000,远村,220,,\n",
            ",,,,,,,\n",
            "1e999",
            "99999999999999999999");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aFileChangedAtRandomIsReadWholeOrRefusedInWords() {
        RandomStream chance = new RandomSource(20_24).founding(Purpose.TEST_A);
        CountyFile files = new CountyFile(folder);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            String units = i % 2 == 0 ? changed(CountyFile.SOUND, chance, i) : CountyFile.SOUND;
            String roads = i % 2 == 1 ? changed(CountyFile.SOUND_ROADS, chance, i) : CountyFile.SOUND_ROADS;
            try {
                Gazetteer county = GazetteerReader.read(files.units(units), Optional.of(files.roads(roads)));
                isWhole(county);
                read++;
            } catch (ProblemsFound problems) {
                assertThat(problems.problems()).as(units + roads).isNotEmpty();
                refused++;
            }
        }
        assertThat(read).isGreaterThan(FILES / 50);
        assertThat(refused).isGreaterThan(FILES / 20);
    }

    private static String changed(String sound, RandomStream chance, int i) {
        String text = sound;
        for (int change = 0; change <= chance.index(i, 2); change++) {
            int at = chance.draw(2 + 3 * change).index(i, text.length());
            int lost = chance.draw(3 + 3 * change).index(i, 4);
            String mishap = MISHAPS.get(chance.draw(4 + 3 * change).index(i, MISHAPS.size()));
            text = text.substring(0, at) + mishap + text.substring(Math.min(text.length(), at + lost));
        }
        return text;
    }

    private static void isWhole(Gazetteer county) {
        Roads roads = new Roads(county, new RoadParameters(40, 30, 20, 0.5, 1, 1, 2, 4));
        assertThat(county.villages()).isNotEmpty();
        for (VillageSite village : county.villages()) {
            assertThat(roads.hoursVillageToSeat(village.id())).isFinite().isNotNegative();
            assertThat(roads.hoursVillageToTown(village.id())).isFinite().isNotNegative();
            assertThat(village.households()).isBetween(1, 20_000);
            assertThat(village.ruggedness()).isBetween(0.0, 1.0);
        }
    }
}
