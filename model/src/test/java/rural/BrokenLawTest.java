package rural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import rural.household.Household;
import rural.outcome.BrokenLaw;

/** Law 7: shares lie in [0, 1] and numbers are finite; a run that breaks this says who, when and what, and stops. */
final class BrokenLawTest {

    private static final int ROW = 1234;
    private static final int MONTH = 3;

    @Test
    void aNumberThatIsNoneStopsTheRunInItsMonth() throws Exception {
        BrokenLaw broken = poisonedBy(household -> household.hasLuck(Double.NaN));
        assertThat(broken.agent()).isEqualTo("household " + ROW);
        assertThat(broken.month()).isEqualTo(MONTH);
        assertThat(broken.value()).isNaN();
        assertThat(broken).hasMessageContaining("household 1234 in month 3").hasMessageContaining("is NaN");
    }

    @Test
    void infiniteMoneyStopsTheRunInItsMonth() throws Exception {
        BrokenLaw broken = poisonedBy(household -> household.receives(Double.POSITIVE_INFINITY));
        assertThat(broken.agent()).isEqualTo("household " + ROW);
        assertThat(broken.month()).isEqualTo(MONTH);
        assertThat(broken.what()).isEqualTo("savings");
        assertThat(Double.isFinite(broken.value())).isFalse();
    }

    @Test
    void aShareAboveOneIsFoundWithinTheYear() throws Exception {
        BrokenLaw broken = poisonedBy(household -> household.hasQuality(1.5));
        assertThat(broken.agent()).isEqualTo("household " + ROW);
        assertThat(broken.month()).isBetween(MONTH, 12);
        assertThat(broken.what()).isEqualTo("quality");
        assertThat(broken.value()).isEqualTo(1.5);
    }

    private static BrokenLaw poisonedBy(Consumer<Household> poison) throws Exception {
        CountyModel county = new CountyModel(Shelf.small("baseline", 24), 5, new Ground());
        while (county.nextMonth() < MONTH) {
            county.monthPasses();
        }
        poison.accept(county.households().at(ROW));
        return catchThrowableOfType(BrokenLaw.class, () -> {
            while (county.nextMonth() < 24) {
                county.monthPasses();
            }
        });
    }
}
