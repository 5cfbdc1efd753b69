package rural.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rural.account.Account;
import rural.account.Payment;
import rural.place.Archetype;
import rural.place.Road;
import rural.place.Valley;
import rural.place.Village;

class NetworksChangeTest {

    private static final NetworkParameters P = Post.standard(NetworkParameters.class);

    @ParameterizedTest
    @EnumSource
    void coverageAndQualityRemainSharesForElevenYears(Archetype archetype) {
        Post post = Post.in(Valley.generated(archetype, 1));
        post.months(132, 0, 2);
        for (Village village : post.county.villages()) {
            assertThat(village.broadband.coverage).isBetween(0.0, 1.0);
            assertThat(village.broadband.quality).isBetween(0.0, 1.0);
        }
    }

    @Test
    void ruggedLandStartsWithThinnerAndWorseBroadband() {
        Village plain = Post.in(Valley.of(0, 300)).village(0);
        Village steep = Post.in(Valley.of(1, 300)).village(0);
        assertThat(steep.broadband.coverage).isLessThan(plain.broadband.coverage);
        assertThat(steep.broadband.quality).isLessThan(plain.broadband.quality);
    }

    @Test
    void telecomsBuildWhereSubscribersPayForIt() {
        Post plain = Post.in(Valley.of(0, 800));
        Post steep = Post.in(Valley.of(1, 20));
        plain.village(0).broadband.coverage = 0.5;
        steep.village(0).broadband.coverage = 0.5;
        assertThat(plain.networks.pays(plain.village(0), 0.15)).isTrue();
        assertThat(steep.networks.pays(steep.village(0), 0.15)).isFalse();
        plain.months(360, 0, 1);
        steep.months(360, 0, 1);
        assertThat(plain.village(0).broadband.coverage).isGreaterThan(0.6);
        assertThat(steep.village(0).broadband.coverage).isEqualTo(0.5);
    }

    @Test
    void whatIsBuiltBeyondWhatPaysDecaysToIt() {
        Post post = Post.in(Valley.of(0.8, 100));
        post.village(0).broadband.quality = 1;
        double kept = NetworksChange.keptQuality(post.village(0), P);
        post.month(0, 1);
        assertThat(post.village(0).broadband.quality).isCloseTo(1 - P.decay() * (1 - kept), within(1e-12));
        post.months(600, 0, 1);
        assertThat(post.village(0).broadband.quality).isCloseTo(kept, within(0.01));
    }

    @Test
    void withoutTheConstraintEverybodyIsReachedWell() {
        Post post = Post.without("broadbandConstraint", Valley.of(1, 10));
        post.month(0, 1);
        assertThat(post.village(0).broadband.coverage).isEqualTo(1);
        assertThat(post.village(0).broadband.quality).isEqualTo(1);
    }

    @Test
    void roadsAreMendedInMarchAtNoGainOrLossToGovernment() {
        Post post = Post.in(Valley.ofHouseholds(100));
        Road road = post.county.roads().roads().get(0);
        double before = road.condition();
        post.months(2, 0, 1);
        assertThat(road.condition()).isEqualTo(before);
        post.month(0, 1);
        assertThat(road.condition()).isNotEqualTo(before);
        assertThat(post.ledger.paidThisMonth(Payment.ROAD_UPKEEP))
                .isEqualTo(Valley.TO_TOWN * P.upkeepOfCountyRoad() + Valley.BETWEEN_VILLAGES * P.upkeepOfVillageRoad());
        assertThat(post.ledger.balance(Account.GOVERNMENT)).isZero();
    }

    @Test
    void routineUpkeepKeepsRoadsAboutAsTheyWere() {
        Post post = Post.in(Valley.generated(Archetype.HILLS, 1));
        double before = meanCondition(post);
        post.months(120, 0, 1);
        assertThat(meanCondition(post)).isCloseTo(before, within(0.03));
    }

    private static double meanCondition(Post post) {
        return post.county.roads().roads().stream()
                .mapToDouble(Road::condition)
                .average()
                .orElseThrow();
    }
}
