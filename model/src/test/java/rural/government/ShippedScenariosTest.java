package rural.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rural.scenario.Scenario;
import rural.scenario.ScenarioReader;

final class ShippedScenariosTest {

    private static final Path SHELF = Path.of("..", "scenarios");
    private static final double GRANT = 20e6;
    private static final YearMonth LAST = YearMonth.of(2025, 12);
    private static final List<String> STRATEGIES =
            List.of("strategy_1_infrastructure", "strategy_2_talent", "strategy_3_platform", "strategy_4_integration");

    private static Scenario read(String key) throws Exception {
        return new ScenarioReader(SHELF).read(SHELF.resolve(key + ".yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "plain", "mountain", "suburb"})
    void aBaselineHasNoPolicy(String key) throws Exception {
        assertThat(read(key).policies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strategy_1_infrastructure",
                "strategy_2_talent",
                "strategy_3_platform",
                "strategy_4_integration",
                "all_four"
            })
    void everyPolicySpendsTwentyMillionInItsFirstTwoYears(String key) throws Exception {
        Scenario scenario = read(key);
        assertThat(scenario.policies().stream()
                        .mapToDouble(i -> i.plan().amount())
                        .sum())
                .isEqualTo(GRANT);
        assertThat(scenario.policies()).allSatisfy(instrument -> {
            assertThat(instrument.plan().from()).isEqualTo(scenario.start());
            assertThat(instrument.plan().until()).isEqualTo(LAST);
        });
        assertThat(scenario.because()).isNotBlank();
        assertThat(scenario.becauseZh()).isNotEqualTo(scenario.because());
        assertThat(scenario.titleZh()).isNotEqualTo(scenario.title());
    }

    @Test
    void allFourIsAQuarterOfEachStrategy() throws Exception {
        List<Instrument> together = new ArrayList<>();
        for (String key : STRATEGIES) {
            together.addAll(read(key).policies());
        }
        List<Instrument> all = read("all_four").policies();
        assertThat(all).hasSameSizeAs(together);
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i)).hasSameClassAs(together.get(i));
            assertThat(all.get(i).plan().amount())
                    .isEqualTo(together.get(i).plan().amount() / 4);
            assertThat(all.get(i).plan().target())
                    .isEqualTo(together.get(i).plan().target());
        }
    }

    @Test
    void theStrategiesUseEveryInstrumentOnce() throws Exception {
        Set<Class<?>> used = new HashSet<>();
        for (String key : STRATEGIES) {
            for (Instrument instrument : read(key).policies()) {
                assertThat(used.add(instrument.getClass())).isTrue();
            }
        }
        assertThat(used).containsExactlyInAnyOrder(Instrument.class.getPermittedSubclasses());
    }
}
