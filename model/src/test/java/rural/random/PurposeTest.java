package rural.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class PurposeTest {

    @Test
    void noTwoPurposesShareACode() {
        Set<Integer> codes = new TreeSet<>();
        for (Purpose purpose : Purpose.values()) {
            assertThat(codes.add(purpose.code())).as(purpose.name()).isTrue();
        }
    }

    @Test
    void theHundredsOfACodeTellWhoseDecisionItIs() {
        int before = 0;
        for (Purpose purpose : Purpose.values()) {
            int hundreds = purpose.code() / 100;
            assertThat(purpose.code()).as(purpose.name()).isPositive().isLessThan(1000);
            assertThat(hundreds).as("place of %s among its kind", purpose).isGreaterThanOrEqualTo(before);
            before = hundreds;
        }
    }

    @Test
    void firmsDrawUnderCodesOfFirmsAndHouseholdsUnderThoseOfHouseholds() {
        assertThat(named("FIRM_")).allMatch(purpose -> purpose.code() / 100 == 2 || purpose.code() / 100 == 3);
        assertThat(named("HEAR_OF_")).allMatch(purpose -> purpose.code() / 100 == 1);
        assertThat(named("HOUSEHOLD_")).allMatch(purpose -> purpose.code() < 100);
        assertThat(named("TEST_")).allMatch(purpose -> purpose.code() / 100 == 9);
    }

    /** Codes are part of every counter: who changes one of these changes all results. */
    @Test
    void codesStayWhatTheyWere() {
        assertThat(Purpose.PLACE_TOWNS.code()).isEqualTo(1);
        assertThat(Purpose.FRIENDSHIPS.code()).isEqualTo(40);
        assertThat(Purpose.CALAMITY.code()).isEqualTo(100);
        assertThat(Purpose.CHOOSE_CHANNEL.code()).isEqualTo(120);
        assertThat(Purpose.WHOLESALE_PRICE.code()).isEqualTo(600);
    }

    private static List<Purpose> named(String beginning) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().toUpperCase(Locale.ROOT).startsWith(beginning))
                .toList();
    }
}
