package rural.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionTest {

    private static final List<String> KNOWN =
            List.of("need", "growth_pole", "spread", "cost_benefit", "remote_first", "village_parcel_points");

    @ParameterizedTest
    @CsvSource({
        "remote, remote_first",
        "Need, need",
        "growth pole, growth_pole",
        "growht_pole, growth_pole",
        "cost-benefits, cost_benefit",
        "sprad, spread",
        "parcel_points, village_parcel_points",
        "vilage_parcel_point, village_parcel_points"
    })
    void theNearestKnownWordIsSuggested(String written, String meant) {
        assertThat(Suggestion.nearest(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"banana", "x", "everywhere", "''"})
    void nothingIsSuggestedWhereNothingIsNear(String written) {
        assertThat(Suggestion.nearest(written, KNOWN)).isEmpty();
    }

    @Test
    void aGuessIsToldInBothLanguages() {
        assertThat(Suggestion.english("remote", KNOWN)).isEqualTo(" Maybe remote_first?");
        assertThat(Suggestion.chinese("remote", KNOWN)).isEqualTo("也许是 remote_first？");
    }
}
