package rural;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rural.scenario.Scenario;

/** Law 3: a household that nobody knows, in a village and a town of its own, changes nobody else's history. */
final class OneMoreHouseholdTest {

    private static final int MONTHS = 24;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aHermitChangesNobodyElse(long seed, @TempDir Path folder) throws Exception {
        Scenario alone = Shelf.whole("baseline").withMonths(MONTHS).withSpinUp(2);
        CountyModel without = new CountyModel(alone.withCounty(WrittenCounty.in(folder)), seed, new Ground());
        CountyModel with = new CountyModel(alone.withCounty(WrittenCounty.withAHermitIn(folder)), seed, new Ground());
        int others = without.households().count();
        assertThat(with.households().count()).isEqualTo(others + 1);
        assertThat(with.households().at(others).friends()).isZero();
        for (int month = without.nextMonth(); month < MONTHS; month++) {
            assertThat(State.of(with, others).differenceFrom(State.of(without)))
                    .as("before month %d", month)
                    .isEmpty();
            without.monthPasses();
            with.monthPasses();
        }
        assertThat(State.of(with, others).differenceFrom(State.of(without))).isEmpty();
        assertThat(with.households().at(others).incomeOfYear()).isPositive();
    }
}
