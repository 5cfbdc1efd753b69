package rural.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rural.outcome.Outcome;

class ContrastTest {

    private static final Map<String, Double> ADDITIVE = Map.of("a", 0.02, "b", 0.04, "all", 0.03);

    @Test
    void atEqualMoneyTheWholeIsComparedWithTheMeanOfItsParts() throws Exception {
        Contrast contrast = contrast(AnalyticCounty.with(ADDITIVE, 20));

        assertThat(contrast.yardstick()).isEqualTo(Contrast.Yardstick.MEAN_OF_PARTS);
        assertThat(contrast.expected().mean()).isCloseTo(600, within(30.0));
        assertThat(contrast.excess().interval().contains(0)).isTrue();
    }

    @Test
    void whereTheWholeCostsAllItsPartsItIsComparedWithTheirSum() throws Exception {
        Contrast contrast = contrast(AnalyticCounty.with(ADDITIVE, 20).spending("all", 40));

        assertThat(contrast.yardstick()).isEqualTo(Contrast.Yardstick.SUM_OF_PARTS);
        assertThat(contrast.excess().mean()).isCloseTo(-600, within(30.0));
        assertThat(contrast.excess().interval().high()).isNegative();
    }

    @Test
    void otherwiseInProportionToTheMoney() throws Exception {
        Contrast contrast = contrast(AnalyticCounty.with(ADDITIVE, 20).spending("all", 30));

        assertThat(contrast.yardstick()).isEqualTo(Contrast.Yardstick.PROPORTIONATE);
        assertThat(contrast.expected().mean()).isCloseTo(0.75 * 1200, within(30.0));
    }

    private static Contrast contrast(AnalyticCounty county) throws Exception {
        Comparison comparison = SomeComparison.withWhole(12, 30, "baseline", "a", "b", "all");
        Findings findings = new Laboratory(county, 2).compare(comparison, Progress.NONE);
        return Contrast.of(findings, comparison.whole().orElseThrow(), 0, Outcome.INCOME_PER_HEAD);
    }
}
