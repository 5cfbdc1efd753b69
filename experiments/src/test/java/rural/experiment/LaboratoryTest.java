package rural.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import rural.outcome.Measure;
import rural.outcome.Outcome;
import rural.parameter.Language;
import rural.report.Summary;
import rural.statistics.PairedDifference;

class LaboratoryTest {

    private static final AnalyticCounty COUNTY = AnalyticCounty.with(Map.of("roads", 0.01, "courses", 0.02), 20);

    @Test
    void findingsDoNotDependOnTheNumberOfThreads() throws Exception {
        Comparison comparison = SomeComparison.of(30, 23, "baseline", "roads", "courses");

        String one = told(comparison, 1);

        assertThat(told(comparison, 2)).isEqualTo(one);
        assertThat(told(comparison, 7)).isEqualTo(one);
    }

    @Test
    void pairingFindsAnEffectThatIsSmallBesideTheSharedChance() throws Exception {
        Comparison comparison = SomeComparison.of(24, 30, "baseline", "roads");

        Findings findings = new Laboratory(COUNTY, 2).compare(comparison, Progress.NONE);
        PairedDifference income = findings.difference(1, 0, Outcome.INCOME_PER_HEAD);

        assertThat(income.interval().contains(200)).isTrue();
        assertThat(income.isClear()).isTrue();
        assertThat(income.varianceSaved()).isGreaterThan(100);
        assertThat(findings.difference(1, 0, Measure.INCOME, 0).mean()).isCloseTo(-0.1, within(1e-5));
        assertThat(findings.difference(1, 0, Measure.INCOME, 11).mean()).isCloseTo(0.1, within(1e-5));
    }

    @Test
    void aRunThatBreaksOffIsAFailureAndTheOthersGoOn() throws Exception {
        Comparison comparison = SomeComparison.of(12, 5, "baseline", "roads");
        long seed = comparison.seeds().get(3);
        AnalyticCounty county = AnalyticCounty.with(Map.of("roads", 0.01), 20).failing("roads", seed);
        AtomicInteger ran = new AtomicInteger();

        Findings findings = new Laboratory(county, 2).compare(comparison, ran::incrementAndGet);

        assertThat(ran).hasValue(10);
        assertThat(findings.failures()).hasSize(1);
        Failure failure = findings.failures().get(0);
        assertThat(failure.scenario()).isEqualTo("roads");
        assertThat(failure.replication()).isEqualTo(3);
        assertThat(failure.seed()).isEqualTo(seed);
        assertThat(failure.cause()).contains("household 17 has savings NaN in month 3");
        assertThat(findings.difference(1, 0, Outcome.GINI).difference().count()).isEqualTo(4);
        assertThat(findings.fingerprint(1, 3)).isEmpty();
    }

    @Test
    void whenTheBaselineFailsItsReplicationCannotBePaired() throws Exception {
        Comparison comparison = SomeComparison.of(12, 4, "baseline", "roads");
        AnalyticCounty county = AnalyticCounty.with(Map.of("roads", 0.01), 20)
                .failing("baseline", comparison.seeds().get(0));

        Findings findings = new Laboratory(county, 2).compare(comparison, Progress.NONE);

        assertThat(findings.difference(1, 0, Outcome.TRUST).difference().count())
                .isEqualTo(3);
        assertThat(findings.months(1).at(Outcome.TRUST, 0).count()).isEqualTo(4);
        assertThat(findings.months(1).differenceAt(Outcome.TRUST, 0).count()).isEqualTo(3);
    }

    @Test
    void allPoliciesOfAReplicationShareItsSeedAndSeedsDiffer() {
        Set<Long> seeds = new HashSet<>();
        for (long base = 0; base < 100; base++) {
            seeds.addAll(Seeds.ofAll(base, 100));
        }
        assertThat(seeds).hasSize(10_000).allMatch(seed -> seed >= 0 && seed < 1L << 52);
        assertThat(Seeds.of(1, 0))
                .as("seeds in manifests must stay true")
                .isEqualTo(Seeds.ofAll(1, 1).get(0));
    }

    private static String told(Comparison comparison, int threads) throws Exception {
        Findings findings = new Laboratory(COUNTY, threads).compare(comparison, Progress.NONE);
        return String.join("\n", Summary.lines(findings, Language.ENGLISH)) + findings.fingerprint(2, 22);
    }
}
