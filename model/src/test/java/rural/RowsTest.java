package rural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rural.household.ReversedRows;
import rural.scenario.Scenario;

/** Law 3: in which rows households stand changes nothing, whatever policy is under way. */
final class RowsTest {

    private static final int MONTHS = 30;

    @ParameterizedTest
    @CsvSource({"baseline, 1", "baseline, 2", "all_four, 3", "all_four, 4"})
    void theOrderOfRowsChangesNothing(String key, long seed) throws Exception {
        Scenario scenario = Shelf.small(key, MONTHS);
        CountyModel forward = new CountyModel(scenario, seed, new Ground());
        CountyModel backward = new CountyModel(scenario, seed, new Ground(), ReversedRows::of);
        assertThat(backward.households().at(0).id()).isNotZero();
        assertThat(Difference.anywhere(backward.run(), forward.run())).isEmpty();
        assertThat(backward.history()).isEqualTo(forward.history());
    }
}
