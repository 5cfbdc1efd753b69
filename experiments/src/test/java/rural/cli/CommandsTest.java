package rural.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rural.experiment.AnalyticCounty;
import rural.experiment.Fingerprint;
import rural.experiment.Seeds;
import rural.parameter.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    @TempDir
    private Path here;

    @Test
    void compareWithoutMoreWordsAnswersThePapersQuestion() {
        Desk desk = Desk.in(here);

        assertThat(desk.type("compare", "--replications", "5", "--threads", "2"))
                .isEqualTo(0);

        assertThat(desk.out())
                .contains("5 policies against \"Baseline\" in 5 replications")
                .contains("infrastructure")
                .contains("DO THE PARTS HELP OR HINDER EACH OTHER?")
                .contains("WHO WINS, WHO LOSES");
        assertThat(desk.err()).contains("Results: ");
        List<String> names = desk.results().stream()
                .map(f -> here.resolve("results").relativize(f).toString().replaceAll("^compare-[0-9a-f]{8}/", ""))
                .toList();
        assertThat(names)
                .contains(
                        "manifest.yaml",
                        "how-to-reproduce.md",
                        "summary.txt",
                        "summary.zh.txt",
                        "tables/outcomes.csv",
                        "tables/differences.csv",
                        "tables/groups.csv",
                        "tables/villages.csv",
                        "tables/months.csv",
                        "tables/money.csv",
                        "tables/failures.csv",
                        "scenarios/all_four.yaml",
                        "figures/difference-wellbeing.en.png",
                        "figures/difference-wellbeing.zh.svg",
                        "figures/map-income-all_four.en.png");
    }

    @Test
    void bytesDoNotDependOnThreads() throws IOException {
        Map<String, String> one = compared("one", "1");

        assertThat(compared("two", "2")).isEqualTo(one);
        assertThat(compared("seven", "7")).isEqualTo(one);
    }

    @Test
    void theManifestListsTheHashOfEveryFileAndTheCommandOfEveryRun() throws IOException {
        Desk desk = Desk.in(here);
        desk.type("compare", "talent", "--replications", "3", "--out", "results/x");
        Path folder = here.resolve("results/x");

        String manifest = Files.readString(folder.resolve("manifest.yaml"));

        for (Path file : Desk.files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.equals("manifest.yaml")) {
                assertThat(manifest).contains("\"" + name + "\": \"" + Fingerprint.of(Files.readAllBytes(file)) + "\"");
            }
        }
        assertThat(manifest).contains("command: \"rural compare talent --replications 3 --out results/x\"");
        assertThat(manifest.lines().filter(line -> line.contains("repeat:"))).hasSize(6);
    }

    @Test
    void everyRunIsRepeatedToTheByteByItsCommand() throws IOException {
        Desk desk = Desk.in(here);
        desk.type("compare", "talent", "--replications", "3", "--months", "12", "--out", "results/x");
        String manifest = Files.readString(here.resolve("results/x/manifest.yaml"));
        Matcher run = Pattern.compile("history_sha256: \"(\\w+)\"\\s+repeat: \"rural (run scenarios/talent[^\"]*)\"")
                .matcher(manifest);
        assertThat(run.find()).isTrue();

        Desk within = Desk.in(Files.createDirectories(here.resolve("elsewhere")));
        Files.copy(here.resolve("results/x/scenarios/talent.yaml"), within.here.resolve("talent.yaml"));
        String command = run.group(2).replace("scenarios/", "") + " --out again";
        assertThat(within.type(command.split(" "))).isEqualTo(0);

        assertThat(Files.readString(within.here.resolve("again/manifest.yaml")))
                .contains("history_sha256: \"" + run.group(1) + "\"");
    }

    @Test
    void aRunThatFailsIsARowAndTheCommandSaysSo() throws IOException {
        long seed = Seeds.of(1, 1);
        Desk desk = Desk.in(here)
                .with(AnalyticCounty.with(Map.of("talent", 0.1), 20).failing("talent", seed));

        assertThat(desk.type("compare", "talent", "--replications", "4", "--out", "results/x"))
                .isEqualTo(1);

        String repeat = "rural run scenarios/talent.yaml --seed " + seed;
        assertThat(desk.out())
                .contains("1 OF 8 RUNS FAILED")
                .contains("savings NaN in month 3")
                .contains(repeat);
        assertThat(Files.readString(here.resolve("results/x/tables/failures.csv")))
                .contains("talent,2," + seed)
                .contains(repeat);
    }

    @Test
    void whenEverythingFailsTheFolderSaysSo() {
        Desk desk = Desk.in(here);
        Desk failing = desk.with(AnalyticCounty.with(Map.of(), 0).failing("baseline", 1));

        assertThat(failing.type("run", "baseline", "--lang", "zh")).isEqualTo(1);

        assertThat(failing.out()).contains("1次运行中有1次失败");
    }

    @Test
    void resultsAreReplacedButNothingElseIs() throws IOException {
        Desk desk = Desk.in(here);
        assertThat(desk.type("run", "baseline", "--out", "results/x")).isZero();
        Files.writeString(here.resolve("results/x/old.txt"), "old");

        assertThat(desk.type("run", "baseline", "--out", "results/x")).isZero();

        assertThat(here.resolve("results/x/old.txt")).doesNotExist();
        assertThat(desk.type("run", "baseline", "--out", ".")).isEqualTo(2);
    }

    @Test
    void jsonIsReadByMachinesAndStandsAlone() {
        Desk desk = Desk.in(here);
        desk.type("compare", "talent", "--replications", "3", "--json");

        JsonNode all = JsonMapper.shared().readTree(desk.out());

        assertThat(all.get("scenarios").get(1).get("key").asString()).isEqualTo("talent");
        JsonNode first = all.get("scenarios").get(1).get("outcomes").get(2);
        assertThat(first.get("outcome").asString()).isEqualTo("income_per_head");
        assertThat(first.get("difference").asDouble()).isBetween(-230.0, -170.0);
        assertThat(first.get("low_95").asDouble())
                .isLessThan(first.get("difference").asDouble());
    }

    @Test
    void everyCommandHelpsInBothLanguagesWithAnExample() {
        for (String command : List.of("run", "compare", "check", "describe")) {
            Desk desk = Desk.in(here);
            assertThat(desk.type(command, "--help")).isZero();
            assertThat(desk.out())
                    .contains("Usage: rural " + command)
                    .contains("Examples:")
                    .contains("  rural " + command);
            assertThat(desk.type(command, "--help", "--lang", "zh")).isZero();
            assertThat(desk.out())
                    .contains("用法：rural " + command)
                    .contains("示例：")
                    .doesNotContain("Usage");
            desk.out()
                    .lines()
                    .filter(line -> line.matches("\\s*(-\\w, )?\\s*--\\S+.*"))
                    .forEach(line -> assertThat(line).containsPattern("\\p{IsHan}|=|--lang"));
        }
    }

    @Test
    void checkTellsWhatIsWrongAndWhatIsNot() throws IOException {
        Desk desk = Desk.in(here);
        Files.writeString(here.resolve("bad.yaml"), "moths: 3\n");

        assertThat(desk.type("check", "baseline", "bad.yaml")).isEqualTo(2);
        assertThat(desk.out())
                .contains("baseline  is in order.")
                .contains("bad.yaml:1:1")
                .contains("Maybe months?");
        assertThat(desk.type("check", "baseline", "talent", "--quiet")).isZero();
        assertThat(desk.out()).isEmpty();
    }

    @Test
    void describeTellsParametersOutcomesAndTheSchema() {
        Desk desk = Desk.in(here);

        assertThat(desk.type("describe")).isZero();
        assertThat(desk.out()).contains("instruments").contains("schema");
        desk.type("describe", "outcomes", "--lang", "zh");
        assertThat(desk.out()).contains("`income_per_head` | 人均可支配收入 | 元/年");
        desk.type("describe", "mechanisms");
        assertThat(desk.out()).contains("`mechanisms.presale`");
        desk.type("describe", "schema");
        assertThat(JsonMapper.shared().readTree(desk.out()).isObject()).isTrue();
        desk.type("describe", "parameters", "--json");
        assertThat(JsonMapper.shared().readTree(desk.out()).size()).isGreaterThan(50);
    }

    @Test
    void theUsersLocaleChoosesTheLanguage() {
        assertThat(Rural.usualLanguage(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.CHINESE);
        assertThat(Rural.usualLanguage(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "en_GB.UTF-8")))
                .isEqualTo(Language.ENGLISH);
        assertThat(Rural.usualLanguage(Map.of("LC_ALL", "", "LANG", "C"))).isEqualTo(Language.ENGLISH);
    }

    /** Bytes of everything but pictures and the manifest, which tells the time. */
    private Map<String, String> compared(String name, String threads) throws IOException {
        Desk desk = Desk.in(here);
        assertThat(desk.type(
                        "compare", "talent", "markets", "--replications", "5", "--threads", threads, "--out", name))
                .isZero();
        Map<String, String> bytes = new HashMap<>();
        Path folder = here.resolve(name);
        for (Path file : Desk.files(folder)) {
            String path = folder.relativize(file).toString();
            if (!path.equals("manifest.yaml") && !path.equals("how-to-reproduce.md")) {
                bytes.put(path, Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        bytes.put("standard output", desk.out());
        return bytes;
    }
}
