package rural.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rural.government.ECommerceCourses;
import rural.government.FundingMode;
import rural.government.Plan;
import rural.government.TargetRule;
import rural.government.VillageParcelPoints;
import rural.household.AdoptionRuleName;
import rural.parameter.Language;
import rural.parameter.ProblemsFound;
import rural.place.Archetype;

final class ScenarioReaderTest {

    private static final String PARCELS = """
            title: Parcel points first
            title_zh: 先建网点
            based_on: baseline
            because: Tests whether delivery helps where the internet already reaches.
            county: { archetype: mountain }
            funding: integrated
            policies:
              - village_parcel_points: { amount: 8 million yuan, from: 2024-01, until: 2025-12, target: remote_first }
              - e_commerce_courses:    { amount: 200万元, from: 2024-03, until: 2025-12 }
            mechanisms: { presale: off }
            """;

    private final Path folder;

    ScenarioReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aScenarioSaysHowItDiffersFromTheOneItIsBasedOn() throws Exception {
        write("baseline", "months: 60\nfunding: fragmented\ncounty: { geography_seed: 7 }\n");
        Scenario scenario = read("parcels", PARCELS);
        assertThat(scenario.key()).isEqualTo("parcels");
        assertThat(scenario.titleZh()).isEqualTo("先建网点");
        assertThat(scenario.months()).isEqualTo(60);
        assertThat(scenario.spinUp()).isEqualTo(12);
        assertThat(scenario.funding()).isEqualTo(FundingMode.INTEGRATED);
        assertThat(scenario.adoptionRule()).isEqualTo(AdoptionRuleName.PLANNED_BEHAVIOUR);
        assertThat(scenario.county()).isEqualTo(new CountySource.Generated(Archetype.MOUNTAIN, 7));
        assertThat(scenario.mechanisms().presale()).isFalse();
        assertThat(scenario.mechanisms().remoteService()).isTrue();
        assertThat(scenario.policies()).hasSize(2);
        Plan points = scenario.policies().get(0).plan();
        assertThat(scenario.policies().get(0)).isInstanceOf(VillageParcelPoints.class);
        assertThat(points)
                .isEqualTo(Plan.of(8_000_000, YearMonth.of(2024, 1), YearMonth.of(2025, 12), TargetRule.REMOTE_FIRST));
        assertThat(scenario.policies().get(1)).isInstanceOf(ECommerceCourses.class);
        assertThat(scenario.policies().get(1).plan().amount()).isEqualTo(2_000_000);
        assertThat(scenario.policies().get(1).plan().target()).isEqualTo(TargetRule.NEED);
    }

    @Test
    void everyValueKnowsWhereItWasSaid() throws Exception {
        write("baseline", "months: 60\nfunding: fragmented\n");
        Origins origins = read("parcels", PARCELS).origins();
        assertThat(origins.of("months")).isEqualTo("baseline.yaml:1");
        assertThat(origins.of("funding")).isEqualTo("parcels.yaml:6");
        assertThat(origins.of("sample")).isEqualTo("standard");
        assertThat(origins.of("policies[0].target")).isEqualTo("parcels.yaml:8");
        assertThat(origins.of("mechanisms.presale")).isEqualTo("parcels.yaml:10");
    }

    @Test
    void policiesReplaceAndMorePoliciesAdd() throws Exception {
        write("baseline", "policies:\n  - e_commerce_courses: { amount: 5 yuan, from: 2024-01, until: 2024-01 }\n");
        String one = "village_parcel_points: { amount: 7 yuan, from: 2024-01, until: 2024-02 }";
        assertThat(read("none", "based_on: baseline\npolicies: []").policies()).isEmpty();
        assertThat(read("same", "based_on: baseline").policies()).hasSize(1);
        assertThat(read("other", "based_on: baseline\npolicies: [ { " + one + " } ]")
                        .policies())
                .hasOnlyElementsOfType(VillageParcelPoints.class)
                .hasSize(1);
        assertThat(read("more", "based_on: baseline\nmore_policies: [ { " + one + " } ]")
                        .policies())
                .hasSize(2);
    }

    @Test
    void moneyMayBeToldMonthByMonth() throws Exception {
        Plan plan = read("months", """
                        policies:
                          - village_parcel_points:
                              amount: { 2024-01: 1 million yuan, 2024-07: 50万元 }
                              towns: [ 天城镇, 白霓镇 ]
                        """).policies().get(0).plan();
        assertThat(plan.in(YearMonth.of(2024, 1))).isEqualTo(1_000_000);
        assertThat(plan.in(YearMonth.of(2024, 2))).isZero();
        assertThat(plan.in(YearMonth.of(2024, 7))).isEqualTo(500_000);
        assertThat(plan.in(YearMonth.of(2024, 8))).isZero();
        assertThat(plan.towns()).containsExactly("天城镇", "白霓镇");
    }

    @Test
    void aTownThatTheCountyDoesNotHaveIsFound() throws Exception {
        Scenario scenario = read("places", """
                policies:
                  - village_parcel_points:
                      { amount: 7 yuan, from: 2024-01, until: 2024-02, towns: [ 天城镇, 白霓 ], villages: [ 洪下村 ] }
                """);
        assertThat(NamedPlaces.problems(scenario, List.of("天城镇", "白霓镇"), List.of("洪下村")))
                .extracting(p -> p.in(Language.ENGLISH))
                .containsExactly(
                        "places.yaml:3  village_parcel_points.towns names \"白霓\", which is not in the county. Maybe 白霓镇?");
    }

    @Test
    void anchorsAndAliasesAreFine() throws Exception {
        Scenario scenario = read("anchors", """
                policies:
                  - village_parcel_points: &plan { amount: 7 yuan, from: 2024-01, until: 2024-02 }
                  - e_commerce_courses: *plan
                """);
        assertThat(scenario.policies().get(1).plan())
                .isEqualTo(scenario.policies().get(0).plan());
    }

    @Test
    void aFileSavedByAWindowsEditorIsReadAsItIs() throws Exception {
        assertThat(read("windows", "\uFEFFmonths: 24\r\nsample: 50 %\r\n"))
                .satisfies(s -> assertThat(s.months()).isEqualTo(24))
                .satisfies(s -> assertThat(s.sample()).isEqualTo(0.5));
    }

    @Test
    void aScenarioNotBesideTheFileIsTakenFromTheShelf() throws Exception {
        write("baseline", "months: 36\n");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("mine.yaml");
        Files.writeString(elsewhere, "based_on: baseline\n");
        assertThat(new ScenarioReader(folder).read(elsewhere).months()).isEqualTo(36);
    }

    @Test
    void problemsOfAllFilesAreToldTogether() throws IOException {
        write("baseline", "months: 0\n");
        assertThatThrownBy(() -> read("two", "based_on: baseline\nsample: 2\nfundin: integrated\n"))
                .isInstanceOfSatisfying(ProblemsFound.class, found -> assertThat(found.problems())
                        .extracting(p -> Path.of(p.file()).getFileName() + ":" + p.line())
                        .isEqualTo(List.of("baseline.yaml:1", "two.yaml:2", "two.yaml:3")));
    }

    @Test
    void aRunIsNamedByWhatDecidesItAndByNothingElse() throws Exception {
        Scenario scenario = read("one", "title: One\nmonths: 24\n");
        assertThat(ScenarioIdentity.text(read("two", "title: Two\nmonths: 24\n")))
                .isEqualTo(ScenarioIdentity.text(scenario));
        assertThat(ScenarioIdentity.text(scenario.withMonths(25))).isNotEqualTo(ScenarioIdentity.text(scenario));
        assertThat(ScenarioIdentity.text(scenario.withFunding(FundingMode.INTEGRATED)))
                .isNotEqualTo(ScenarioIdentity.text(scenario));
    }

    @Test
    void theContentOfACountysFilesIsPartOfWhatItIsAndTheirNamesAreNot() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "level,code\n");
        Files.writeString(folder.resolve("b.csv"), "level,code\n");
        Files.writeString(folder.resolve("c.csv"), "level,parent\n");
        String a = ScenarioIdentity.text(read("a", "county: { units: a.csv }"));
        assertThat(ScenarioIdentity.text(read("b", "county: { units: b.csv }"))).isEqualTo(a);
        assertThat(ScenarioIdentity.text(read("c", "county: { units: c.csv }"))).isNotEqualTo(a);
        assertThat(ScenarioIdentity.text(read("d", "county: { units: a.csv, roads: b.csv }")))
                .isNotEqualTo(a);
    }

    private Scenario read(String key, String text) throws IOException, ProblemsFound {
        return new ScenarioReader(folder).read(write(key, text));
    }

    private Path write(String key, String text) throws IOException {
        return Files.writeString(folder.resolve(key + ".yaml"), text);
    }
}
