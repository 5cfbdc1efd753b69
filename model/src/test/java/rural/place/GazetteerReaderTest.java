package rural.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rural.parameter.Language;
import rural.parameter.ProblemsFound;

class GazetteerReaderTest {

    private static final RoadParameters ROUND = new RoadParameters(40, 30, 20, 0.5, 1, 1, 2, 4);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private CountyFile files;

    @BeforeEach
    void setUp() {
        files = new CountyFile(folder);
    }

    @Test
    void unitsAreNumberedInTheOrderOfTheFileAndPlacedInKilometresFromTheSeat() throws Exception {
        Gazetteer county = read(CountyFile.SOUND);
        assertThat(county.name()).isEqualTo("谷县");
        assertThat(county.code()).isEqualTo("990000000000");
        assertThat(county.towns()).extracting(TownSite::name).containsExactly("谷口镇", "山后乡");
        assertThat(county.villages()).extracting(VillageSite::name).containsExactly("近村", "远村", "后村");
        assertThat(county.villages()).extracting(VillageSite::town).containsExactly(0, 0, 1);
        assertThat(county.villages()).extracting(VillageSite::inTown).containsExactly(true, false, false);
        assertThat(county.villages()).extracting(VillageSite::households).containsExactly(300, 210, 150);
        assertThat(county.households()).isEqualTo(660);
        // 0.05 degrees: 5.56 km along the meridian, times cos 28° = 0.883 along the parallel.
        assertThat(county.towns().get(0).y()).isCloseTo(5.56, within(0.01));
        assertThat(county.towns().get(0).x()).isCloseTo(4.91, within(0.01));
    }

    @Test
    void aSoundFileWithRoadsNeedsOnlyRuggednessGuessed() throws Exception {
        Gazetteer county = read(CountyFile.SOUND, CountyFile.SOUND_ROADS);
        assertThat(files.repairs(county, Language.ENGLISH))
                .containsExactly("county.csv  3 villages have no ruggedness; guessed from how far apart villages lie");
        assertThat(county.roads()).hasSize(5);
        assertThat(county.roads().get(0)).isEqualTo(new RoadSite(0, 0, 1, 9.5, RoadClass.COUNTY_ROAD));
        assertThat(county.roads().get(3).roadClass()).isEqualTo(RoadClass.VILLAGE_ROAD);
        assertThat(new Roads(county, ROUND).kmVillageToTown(1)).isCloseTo(7.5, within(1e-9));
    }

    @Test
    void aRoadWithoutLengthOrClassGetsThemFromItsEndsAndItsRole() throws Exception {
        Gazetteer county = read(CountyFile.SOUND, CountyFile.SOUND_ROADS);
        RoadSite betweenTowns = county.roads().get(1);
        double straight = county.straightKm(betweenTowns.from(), betweenTowns.to());
        assertThat(betweenTowns.lengthKm()).isBetween(straight, 1.6 * straight);
        assertThat(county.roads().get(2).roadClass()).isEqualTo(RoadClass.VILLAGE_ROAD);
    }

    @Test
    void placesThatNoRoadReachesAreConnectedAndThatIsTold() throws Exception {
        Gazetteer county = read(
                CountyFile.SOUND,
                CountyFile.SOUND_ROADS
                        .replace("990000100000,990000101000,,town_road\n", "")
                        .replace("990000100000,990000100200,1.4,\n", ""));
        assertThat(county.roads()).hasSize(5);
        assertThat(files.repairs(county, Language.ENGLISH))
                .anyMatch(line -> line.matches(
                        "roads\\.csv  no road leads from 近村 to the seat; a road of [0-9.]+ km to 谷口镇 added"))
                .anyMatch(line -> line.matches("roads\\.csv  no road leads from 山后乡 to the seat; .* to 远村 added"));
        assertThat(files.repairs(county, Language.CHINESE))
                .anyMatch(line -> line.matches("roads\\.csv  没有道路从近村通往县城；已增加一条到谷口镇的道路，长 [0-9.]+ km"));
        assertThat(new Roads(county, ROUND).hoursVillageToSeat(2)).isFinite();
    }

    @Test
    void aRoadGivenTwiceIsLaidOnce() throws Exception {
        Gazetteer county = read(CountyFile.SOUND, CountyFile.SOUND_ROADS + "990000101200,990000101000,4,\n");
        assertThat(county.roads()).hasSize(5);
        assertThat(files.repairs(county, Language.ENGLISH))
                .contains("roads.csv:7  the road from 990000101200 to 990000101000 is on line 6 already;"
                        + " this one left aside");
    }

    @Test
    void untidyFilesAreTidiedAndThatIsTold() throws Exception {
        String untidy = "\uFEFF"
                + CountyFile.SOUND
                        .replace("level,code", "Level,code")
                        .replace("town,990000101000", "Town, 990000101000 ")
                        .replace("110.09,28.09,210", "１１０．０９,28.09,２１０")
                        .replace("village,990000101200", "\n,,,,,,,\nvillage,990000101200.0")
                        .replace("\n", "\r\n");
        Gazetteer county = read(untidy);
        Gazetteer sound = read(CountyFile.SOUND);
        assertThat(county.towns()).isEqualTo(sound.towns());
        assertThat(county.villages()).isEqualTo(sound.villages());
        assertThat(files.repairs(county, Language.ENGLISH))
                .contains(
                        "county.csv:1  byte-order mark skipped",
                        "county.csv:1  line ends of Windows or old Macintosh read as line ends",
                        "county.csv:1  capital letters read as small ones (2 times, first here)",
                        "county.csv:4  stray spaces removed from cells",
                        "county.csv:6  full-width characters read as ordinary ones (2 times, first here)",
                        "county.csv:7  blank lines skipped (2 times, first here)",
                        "county.csv:9  \".0\" removed from whole numbers");
        assertThat(files.repairs(county, Language.CHINESE))
                .contains("county.csv:1  已忽略字节顺序标记（BOM）", "county.csv:6  已将全角字符按半角处理（共 2 处，首处在此）");
    }

    @Test
    void aFileSavedByAChineseSpreadsheetIsReadAsGbk() throws Exception {
        Path file = folder.resolve("county.csv");
        Files.write(file, CountyFile.SOUND.getBytes(Charset.forName("GBK")));
        Gazetteer county = GazetteerReader.read(file);
        assertThat(county.villages()).isEqualTo(read(CountyFile.SOUND).villages());
        assertThat(files.repairs(county, Language.ENGLISH))
                .contains("county.csv  is not UTF-8; read as GB18030 (which contains GBK)");
    }

    @Test
    void quotedCellsMayHoldCommasAndLineEndsAndPositionsStayRight() throws Exception {
        String quoted = CountyFile.SOUND.replace("近村", "\"近,\n村\"").replace("远村,220", "远村,999");
        CountyFile broken = new CountyFile(folder);
        ProblemsFound found = org.assertj.core.api.Assertions.catchThrowableOfType(
                ProblemsFound.class, () -> GazetteerReader.read(broken.units(quoted)));
        assertThat(broken.lines(found, Language.ENGLISH))
                .containsExactly(
                        "county.csv:7:38  ur_code is \"999\", which is not one of 111, 112, 121, 122, 123, 210, 220.");
    }

    @Test
    void anUnknownColumnIsLeftAsideAndToldUnlessItLooksLikeAKnownOne() throws Exception {
        Gazetteer county =
                read(CountyFile.SOUND.replace("households\n", "remark\n").replace(",300\n", ",old\n"));
        assertThat(files.repairs(county, Language.ENGLISH))
                .contains("county.csv:1  column remark is not known and was left aside")
                .contains("county.csv  3 villages have no number of households; drawn (lognormal, median 390,"
                        + " log sd 0.63)");
    }

    @Test
    void aVillageWithoutCoordinatesIsPutNearItsTownWhateverElseIsInTheFile() throws Exception {
        String text = CountyFile.SOUND.replace("110.09,28.09", ",");
        Gazetteer county = read(text);
        assertThat(county.straightKmVillageToTown(1)).isBetween(0.1, 40.0);
        assertThat(files.repairs(county, Language.ENGLISH))
                .anyMatch(
                        line -> line.matches("county\\.csv:6  village 远村 has no coordinates; put [0-9.]+ km from 谷口镇"));
        Gazetteer larger = read(text + "village,990000101201,990000101000,新村,220,110.22,28.13,99\n");
        assertThat(larger.villages().get(1).x())
                .isEqualTo(county.villages().get(1).x());
        assertThat(larger.villages().get(1).y())
                .isEqualTo(county.villages().get(1).y());
    }

    @Test
    void aTownWithoutCoordinatesIsPutAmidItsVillages() throws Exception {
        Gazetteer county = read(CountyFile.SOUND.replace("110.05,28.05", ","));
        TownSite town = county.towns().get(0);
        VillageSite near = county.villages().get(0);
        VillageSite far = county.villages().get(1);
        assertThat(town.x()).isCloseTo((near.x() + far.x()) / 2, within(1e-9));
        assertThat(town.y()).isCloseTo((near.y() + far.y()) / 2, within(1e-9));
        assertThat(files.repairs(county, Language.ENGLISH))
                .anyMatch(
                        line -> line.matches("county\\.csv:3  town 谷口镇 has no coordinates; put amid its villages, .*"));
    }

    @Test
    void aCountyWithoutCoordinatesHasItsSeatAmidItsTowns() throws Exception {
        Gazetteer county = read(CountyFile.SOUND.replace("谷县,,110.00,28.00", "谷县,,,"));
        assertThat(county.towns().get(0).x()).isCloseTo(-county.towns().get(1).x(), within(1e-9));
        assertThat(files.repairs(county, Language.ENGLISH))
                .contains("county.csv:2  county 谷县 has no coordinates; its seat put amid its towns");
    }

    @Test
    void onlyPointsFarBeyondTheCountysOwnDistancesAreAbsurd() throws Exception {
        // Twelve villages 1.1 to 12.2 km north of their town: quartiles 3.9 and 9.5 km, fence 26.1 km.
        StringBuilder text = new StringBuilder(CountyFile.SOUND);
        for (int i = 1; i <= 12; i++) {
            text.append(
                    "village,9900001012%02d,990000101000,第%d村,220,110.20,%.2f,200\n".formatted(i, i, 28.10 + 0.01 * i));
        }
        Gazetteer county = read(text
                + "village,990000101301,990000101000,远方村,220,110.20,28.29,200\n"
                + "village,990000101302,990000101000,错点村,220,110.20,29.10,200\n");
        List<String> absurd = files.repairs(county, Language.ENGLISH).stream()
                .filter(line -> line.contains("beyond"))
                .toList();
        assertThat(absurd).hasSize(1);
        assertThat(absurd.get(0))
                .matches(
                        "county\\.csv:21  village 错点村 lies 111\\.2 km from its town, beyond [0-9.]+ km "
                                + "\\(third quartile plus three times the distance between quartiles\\); put [0-9.]+ km from 山后乡");
        assertThat(county.straightKmVillageToTown(16)).isLessThan(30);
    }

    @Test
    void aTownFarFromMostOfItsVillagesIsMovedAmidThem() throws Exception {
        StringBuilder text = new StringBuilder(CountyFile.SOUND.replace("山后乡,,110.20,28.10", "山后乡,,110.60,28.10"));
        for (int i = 1; i <= 12; i++) {
            text.append(
                    "village,9900001003%02d,990000100000,口%d村,220,110.05,%.2f,200\n".formatted(i, i, 28.05 + 0.01 * i));
        }
        for (int i = 1; i <= 3; i++) {
            text.append(
                    "village,9900001013%02d,990000101000,后%d村,220,110.20,%.2f,200\n".formatted(i, i, 28.10 + 0.01 * i));
        }
        Gazetteer county = read(text.toString());
        assertThat(county.towns().get(1).x()).isCloseTo(county.villages().get(2).x(), within(1.5));
        assertThat(files.repairs(county, Language.ENGLISH))
                .anyMatch(line ->
                        line.matches("county\\.csv:4  town 山后乡 lies [0-9.]+ km from its villages \\(median\\), .*"));
    }

    @Test
    void namesThatVillagesShareAreToldApart() throws Exception {
        Gazetteer county = read(
                CountyFile.SOUND.replace("后村", "近村") + "village,990000101201,990000101000,近村,220,110.22,28.13,99\n");
        assertThat(county.villages())
                .extracting(VillageSite::name)
                .containsExactly("近村（谷口镇）", "远村", "近村（山后乡）", "近村（990000101201）");
        assertThat(files.repairs(county, Language.CHINESE)).contains("county.csv:5  文件中另有同名的村 近村；此处显示为 近村（谷口镇）");
    }

    @Test
    void householdsThatAreNotGivenAreLikeThoseOfRealVillages() throws Exception {
        StringBuilder text = new StringBuilder(CountyFile.SOUND);
        for (int i = 400; i < 1000; i++) {
            text.append("village,990000101%d,990000101000,第%d村,220,110.2,28.1,\n".formatted(i, i));
        }
        Gazetteer county = read(text.toString());
        assertThat(county.roads()).as("many places on one point").hasSizeLessThan(700);
        List<Double> logs = new ArrayList<>();
        List<Double> households = new ArrayList<>();
        county.villages().forEach(v -> {
            households.add((double) v.households());
            logs.add(StrictMath.log(v.households()));
        });
        assertThat(GazetteerGeneratorTest.quantile(households, 0.5)).as("T10").isBetween(350.0, 430.0);
        double spread = (GazetteerGeneratorTest.quantile(logs, 0.84) - GazetteerGeneratorTest.quantile(logs, 0.16)) / 2;
        assertThat(spread).as("T11").isBetween(0.56, 0.70);
    }

    @Test
    void theSameFileGivesTheSameCounty() throws Exception {
        String text = CountyFile.SOUND.replace("110.09,28.09,210", ",,");
        assertThat(read(text)).isEqualTo(read(text));
    }

    private Gazetteer read(String units) throws ProblemsFound {
        return GazetteerReader.read(files.units(units));
    }

    private Gazetteer read(String units, String roads) throws ProblemsFound {
        return GazetteerReader.read(files.units(units), Optional.of(files.roads(roads)));
    }
}
