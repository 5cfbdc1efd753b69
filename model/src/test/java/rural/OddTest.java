package rural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rural.household.Friendships;
import rural.household.Households;
import rural.outcome.Outcome;
import rural.parameter.Declaration;
import rural.parameter.Language;
import rural.parameter.Records;
import rural.scenario.Scenario;
import rural.scenario.ScenarioCatalogue;
import rural.scenario.ScenarioReader;

/** The description of the model says what the code says. */
final class OddTest {

    private static final Handbook ODD = Handbook.page("ODD.md");
    private static final double SMALL = 0.005;
    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern CLASS = Pattern.compile("[a-z]+\\.[A-Z]\\w+");
    private static final Pattern PARAMETER = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)+");
    private static final Pattern PROCESS = Pattern.compile("(?m)^\\| (\\d+) \\| `([\\w.]+)` \\| (\\S[^|]*\\.) \\|$");
    private static final Pattern CLAIM = Pattern.compile("(?m)^\\| [1-4](?:\\.\\d)? \\|.*\\|$");
    private static final int SWITCHES = 4;
    private static final int OUTCOMES = 5;

    @Test
    void tablesWithinItAreMadeFromTheCode() throws Exception {
        Households nobody = new Households(0, List.of(), Friendships.none(0));
        ODD.saysIn("households", OddTables.stateVariables(nobody.columns()));
        ODD.saysIn("instruments", OddTables.instruments());
        ODD.saysIn("mechanisms", OddTables.mechanisms());
    }

    @Test
    void longTablesBesideItAreMadeFromTheCode() throws Exception {
        Handbook.page("parameters.md").says(OddTables.parameters(Language.ENGLISH));
        Handbook.page("parameters.zh-CN.md").says(OddTables.parameters(Language.CHINESE));
        Handbook.page("outcomes.md").says(OddTables.outcomes());
        Handbook.page("constants.md").says(NamedNumbers.markdown());
    }

    @Test
    void itsListOfProcessesIsTheMonth() throws Exception {
        Scenario small = Records.with(ScenarioReader.standard("small"), "sample", SMALL);
        List<String> month = new ArrayList<>();
        for (rural.calendar.Process process : new CountyModel(small, 1, new Ground()).processes()) {
            String name = process.getClass().getName().replace("rural.", "");
            month.add(month.size() + 1 + " " + name);
        }
        List<String> told = PROCESS.matcher(ODD.text())
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        assertThat(told).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ODD.md", "ODD.zh-CN.md"})
    void everyClassItNamesExists(String page) throws Exception {
        assertThat(quoted(page, CLASS)).isNotEmpty().allSatisfy(name -> {
            Path file = Path.of("src", "main", "java", "rural", name.replace('.', '/') + ".java");
            assertThat(file).exists();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ODD.md", "ODD.zh-CN.md"})
    void everyParameterItNamesCanBeSet(String page) throws Exception {
        Set<String> declared =
                ScenarioCatalogue.all().all().stream().map(Declaration::path).collect(Collectors.toSet());
        assertThat(declared).containsAll(quoted(page, PARAMETER));
    }

    @Test
    void everyClaimOfThePaperHasASwitchAndAnOutcomeThatExist() throws Exception {
        Set<String> switches = new HashSet<>(ScenarioCatalogue.INSTRUMENTS.keySet());
        ScenarioCatalogue.MECHANISMS.declarations().forEach(d -> switches.add(d.key()));
        Set<String> outcomes = Arrays.stream(Outcome.values()).map(Outcome::key).collect(Collectors.toSet());
        Set<String> turnedOff = new HashSet<>();
        for (String claim : claims()) {
            String[] cells = claim.split("\\|");
            assertThat(switches).as(claim).containsAll(quotedIn(cells[SWITCHES], QUOTED));
            assertThat(quotedIn(cells[OUTCOMES], QUOTED)).as(claim).isNotEmpty().isSubsetOf(outcomes);
            turnedOff.addAll(quotedIn(cells[SWITCHES], QUOTED));
        }
        assertThat(turnedOff).containsAll(ScenarioCatalogue.INSTRUMENTS.keySet());
    }

    private static List<String> claims() throws IOException {
        String text = ODD.text();
        return CLAIM.matcher(text.substring(text.indexOf("## 10 ")))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> quoted(String page, Pattern kind) throws IOException {
        return quotedIn(Files.readString(Path.of(page)), kind);
    }

    private static List<String> quotedIn(String text, Pattern kind) {
        return QUOTED.matcher(text)
                .results()
                .map(quote -> quote.group(1))
                .filter(quote -> kind == QUOTED || kind.matcher(quote).matches())
                .distinct()
                .toList();
    }
}
