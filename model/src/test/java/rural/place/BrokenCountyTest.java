package rural.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rural.parameter.Language;
import rural.parameter.ProblemsFound;

class BrokenCountyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** A way to break the sound county, and what is said about it, in English and in Chinese. */
    record Break(String what, String find, String replacement, String english, String chinese) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Break> brokenUnits() {
        return BrokenFiles.units().stream();
    }

    @ParameterizedTest
    @MethodSource("brokenUnits")
    void aBrokenCountyIsRefusedWithItsPlaceAndAdvice(Break broken) {
        assertThat(CountyFile.SOUND).contains(broken.find());
        String text = CountyFile.SOUND.replace(broken.find(), broken.replacement());
        ProblemsFound found = refusal(text, Optional.empty());
        CountyFile files = new CountyFile(folder);
        assertThat(String.join("\n", files.lines(found, Language.ENGLISH))).isEqualTo(broken.english());
        assertThat(String.join("\n", files.lines(found, Language.CHINESE))).isEqualTo(broken.chinese());
    }

    static Stream<Break> brokenRoads() {
        return BrokenFiles.roads().stream();
    }

    @ParameterizedTest
    @MethodSource("brokenRoads")
    void aBrokenRoadFileIsRefusedWithItsPlaceAndAdvice(Break broken) {
        assertThat(CountyFile.SOUND_ROADS).contains(broken.find());
        String text = CountyFile.SOUND_ROADS.replace(broken.find(), broken.replacement());
        ProblemsFound found = refusal(CountyFile.SOUND, Optional.of(text));
        CountyFile files = new CountyFile(folder);
        assertThat(String.join("\n", files.lines(found, Language.ENGLISH))).isEqualTo(broken.english());
        assertThat(String.join("\n", files.lines(found, Language.CHINESE))).isEqualTo(broken.chinese());
    }

    @Test
    void allMistakesOfBothFilesAreToldTogether() {
        CountyFile files = new CountyFile(folder);
        Path units = files.units(CountyFile.SOUND
                .replace("110.00,28.00", "x,28.00")
                .replace("近村,122", "近村,12")
                .replace("990000101000,后村", "990000102000,后村"));
        Path roads = files.roads(CountyFile.SOUND_ROADS.replace("9.5", "-9.5").replace("6.1", "far"));
        assertThat(files.lines(refusal(units, Optional.of(roads)), Language.ENGLISH))
                .containsExactly(
                        "county.csv:2:38  lon_gcj02 is \"x\", which is not a number.",
                        "county.csv:5:38  ur_code is \"12\", which is not one of 111, 112, 121, 122, 123, 210, 220.",
                        "county.csv:7:22  parent is \"990000102000\", which is the code of no town in this file."
                                + " Maybe 990000101000?",
                        "roads.csv:2:27  length_km is \"-9.5\", which is not a length above 0 and up to 500 km.",
                        "roads.csv:5:27  length_km is \"far\", which is not a number.");
    }

    @Test
    void aFileThatIsNotThereIsNamedWithTheOneProbablyMeant() {
        CountyFile files = new CountyFile(folder);
        files.units(CountyFile.SOUND);
        assertThat(said(folder.resolve("countty.csv")))
                .containsExactly(
                        "countty.csv  does not exist. Maybe county.csv?", "countty.csv  文件不存在。也许是 county.csv？");
    }

    @Test
    void aFolderIsNotACountyButMayHoldOne() {
        new CountyFile(folder).units(CountyFile.SOUND);
        ProblemsFound found = refusal(folder, Optional.empty());
        assertThat(found.problems().get(0).in(Language.ENGLISH))
                .isEqualTo(folder + "  is a folder, not a CSV file. Maybe " + folder + "/county.csv?");
        assertThat(found.problems().get(0).in(Language.CHINESE))
                .isEqualTo(folder + "  是文件夹，不是 CSV 文件。也许是 " + folder + "/county.csv？");
    }

    @Test
    void aSpreadsheetIsNotRead() throws IOException {
        Path file = Files.write(folder.resolve("county.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
        assertThat(said(file))
                .containsExactly(
                        "county.xlsx  is not a text file. Maybe a spreadsheet that should be saved as \"CSV UTF-8\"?",
                        "county.xlsx  不是文本文件。也许是电子表格，应另存为“CSV UTF-8”格式？");
    }

    @Test
    void bytesThatAreTextInNoChineseEncodingAreNotRead() throws IOException {
        Path file = Files.write(folder.resolve("county.csv"), new byte[] {'l', (byte) 0xFF, (byte) 0xFF, '\n'});
        assertThat(said(file))
                .containsExactly(
                        "county.csv  is neither UTF-8 nor GB18030 text. Maybe save it again as \"CSV UTF-8\"?",
                        "county.csv  既不是 UTF-8 也不是 GB18030 文本。也许应另存为“CSV UTF-8”格式？");
    }

    private List<String> said(Path units) {
        ProblemsFound found = refusal(units, Optional.empty());
        List<String> said = new ArrayList<>();
        for (Language language : Language.values()) {
            said.addAll(new CountyFile(folder).lines(found, language));
        }
        return said;
    }

    private ProblemsFound refusal(String units, Optional<String> roads) {
        CountyFile files = new CountyFile(folder);
        return refusal(files.units(units), roads.map(files::roads));
    }

    private static ProblemsFound refusal(Path units, Optional<Path> roads) {
        ProblemsFound found = catchThrowableOfType(ProblemsFound.class, () -> GazetteerReader.read(units, roads));
        assertThat(found).isNotNull();
        return found;
    }
}
