package rural.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rural.government.Plan;
import rural.government.VillageParcelPoints;

final class ScenarioWriterTest {

    private final Path folder;

    ScenarioWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aScenarioThatIsWrittenAndReadAgainIsTheSame() throws Exception {
        Files.writeString(folder.resolve("县.csv"), "level,code\n");
        Scenario scenario = read("""
                title: "Points: first, or \\"people\\"?\\n# no comment"
                title_zh: 先建网点：还是先“育人”？
                because: on
                county: { units: 县.csv }
                months: 48
                sample: 12.5 %
                funding: integrated
                mechanisms: { presale: no }
                policies:
                  - village_parcel_points: { amount: 0.1 yuan, from: 2024-01, until: 2025-12, target: spread }
                  - e_commerce_courses:
                      amount: { 2024-01: 1 million, 2024-07: 0, 2024-09: 3.5 yuan, 2025-02: 0 }
                      villages: [ "甲, 乙", "off" ]
                """);
        String written = ScenarioWriter.text(scenario, folder.resolve("results"));
        Path copy = Files.createDirectory(folder.resolve("results")).resolve("mine.yaml");
        Files.writeString(copy, written);
        Scenario again = new ScenarioReader(folder).read(copy);
        assertThat(again).isEqualTo(scenario);
        assertThat(again.identityText()).isEqualTo(scenario.identityText());
    }

    @Test
    void behindEachValueStandsWhenceItCame() throws Exception {
        String written = ScenarioWriter.text(read("based_on: base\nmonths: 24\n"), folder);
        assertThat(written)
                .contains("\nmonths: 24 months  # mine.yaml:2\n")
                .contains("\nspin_up: 6 months  # base.yaml:1\n")
                .contains("\nsample: 1  # standard\n")
                .contains("\npolicies: []\n");
    }

    @Test
    void whatAProgramSetsIsSaidToBeSo() throws Exception {
        Scenario read = read("months: 24\nmechanisms: { presale: off, tourism: off }\ncounty: { archetype: plain }\n");
        Plan plan = Plan.of(7, read.start(), read.start());
        Scenario changed = read.withMonths(36)
                .withValue("mechanisms.presale", true)
                .withCounty(Scenario.STANDARD_COUNTY)
                .withPolicies(List.of(ScenarioCatalogue.standard(VillageParcelPoints.class, plan)));
        assertThat(ScenarioWriter.text(changed, folder))
                .contains("\nmonths: 36 months  # set by the program\n")
                .contains("\n  presale: on  # set by the program\n")
                .contains("\n  tourism: off  # mine.yaml:2\n")
                .contains("\n  archetype: hills  # set by the program\n")
                .contains("\n      amount: 7 yuan  # set by the program\n");
    }

    @Test
    void theStandardScenarioIsWrittenAndReadAgain() throws Exception {
        Scenario standard = ScenarioReader.standard("mine");
        assertThat(read(ScenarioWriter.text(standard, folder))).isEqualTo(standard);
    }

    private Scenario read(String text) throws Exception {
        write("base", "spin_up: 6\n");
        return new ScenarioReader(folder).read(write("mine", text));
    }

    private Path write(String key, String text) throws IOException {
        return Files.writeString(folder.resolve(key + ".yaml"), text);
    }
}
