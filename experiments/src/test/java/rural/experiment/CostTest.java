package rural.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rural.outcome.Outcome;

class CostTest {

    @Test
    void incomeCostsMoneyOverGainTimesPeople() throws Exception {
        Cost cost = of("good", Outcome.INCOME_PER_HEAD).cost().orElseThrow();

        // 20 million yuan for 0.05 x 20,000 yuan a year for each of 1,000 people.
        assertThat(cost.yuan()).isCloseTo(20, within(0.5));
        assertThat(cost.low()).isLessThan(cost.yuan());
        assertThat(cost.high()).isGreaterThan(cost.yuan());
    }

    @Test
    void wellbeingCostsMoneyPerPointOfAThousandPersons() throws Exception {
        Cost cost = of("good", Outcome.WELLBEING).cost().orElseThrow();

        assertThat(cost.yuan()).isCloseTo(20e6 / (0.05 * 7), within(2e6));
    }

    @Test
    void noCostIsToldOfWhatCannotBeToldFromZeroOrIsWorse() throws Exception {
        assertThat(of("idle", Outcome.INCOME_PER_HEAD).refusal()).contains(Cost.Refusal.NOT_CLEAR);
        assertThat(of("good", Outcome.IN_DISTRESS).refusal()).contains(Cost.Refusal.WORSE);
        assertThat(of("free", Outcome.INCOME_PER_HEAD).refusal()).contains(Cost.Refusal.FREE);
    }

    private static Cost.Answer of(String policy, Outcome outcome) throws Exception {
        AnalyticCounty county = AnalyticCounty.with(Map.of("good", 0.05, "free", 0.05, "idle", 0.0), 20)
                .spending("free", 0);
        Comparison comparison = SomeComparison.of(12, 30, "baseline", policy);
        Findings findings = new Laboratory(county, 2).compare(comparison, Progress.NONE);
        return Cost.of(findings, 1, 0, outcome);
    }
}
