package rural.logistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rural.account.Account;
import rural.place.Archetype;
import rural.place.Valley;

class OperateNodesTest {

    private static final LogisticsParameters POINTS_EVERYWHERE = Post.costsWith("villagesWithPoint", 1.0);
    private static final OperateNodes.Parameters RULES = Post.standard(OperateNodes.Parameters.class);

    @Test
    void aKeeperWhoLosesMoneyForHalfAYearGivesUp() {
        Post post = Post.with(Valley.ofHouseholds(400), POINTS_EVERYWHERE);
        VillagePoint point = post.logistics.point(0);
        post.months(1, 0, 0);
        for (int month = 1; month < RULES.patience(); month++) {
            post.month(0, 0);
            assertThat(point.isOpen()).isTrue();
            assertThat(point.monthsOfLoss()).isEqualTo(month);
        }
        post.month(0, 0);
        assertThat(point.isOpen()).isFalse();
        assertThat(point.cash()).isZero();
        assertThat(post.village(0).delivery.hasPoint).isFalse();
        assertThat(post.village(0).delivery.pointClosed).isTrue();
        post.month(0, 0);
        assertThat(post.village(0).delivery.pointClosed).isFalse();
    }

    @Test
    void aKeeperWhoIsSupportedGoesOn() {
        Post post = Post.with(Valley.ofHouseholds(400), POINTS_EVERYWHERE);
        for (int month = 0; month < 24; month++) {
            post.month(0, 0);
            post.supports(post.logistics.point(0), 100);
        }
        assertThat(post.logistics.point(0).isOpen()).isTrue();
    }

    @Test
    void supportIsPassedOnInALowerFee() {
        Post alone = Post.with(Valley.ofHouseholds(160), POINTS_EVERYWHERE);
        Post supported = Post.with(Valley.ofHouseholds(160), POINTS_EVERYWHERE);
        for (int month = 0; month < 12; month++) {
            alone.month(0, 6);
            supported.month(0, 6);
            supported.supports(supported.logistics.point(0), 400);
        }
        assertThat(supported.logistics.point(0).fee())
                .isLessThan(alone.logistics.point(0).fee());
    }

    @Test
    void aBusyPointAsksLessForAParcelThanAQuietOneAndBothPayTheirKeepers() {
        Post quiet = Post.with(Valley.ofHouseholds(400), POINTS_EVERYWHERE);
        Post busy = Post.with(Valley.ofHouseholds(400), POINTS_EVERYWHERE);
        quiet.months(24, 0.2, 3);
        busy.months(24, 2, 12);
        assertThat(busy.logistics.point(0).fee())
                .isLessThan(quiet.logistics.point(0).fee());
        assertThat(quiet.logistics.point(0).lastResult()).isPositive();
        assertThat(busy.logistics.point(0).lastResult()).isPositive();
    }

    @Test
    void noKeeperAsksMoreThanTheTripToTownIsWorth() {
        Post post = Post.with(Valley.ofHouseholds(30, 30, 30), POINTS_EVERYWHERE);
        post.months(4, 0, 1);
        for (VillagePoint point : post.logistics.points()) {
            double trip = post.logistics.terms().hoursOfTrip(point.village().id(), post.logistics.hub(0));
            assertThat(point.fee())
                    .isLessThanOrEqualTo(Math.min(RULES.acceptedFee(), RULES.valueOfHour() * trip) + 1e-12);
        }
    }

    @Test
    void carriersOpenAPointWhereItWouldPayAndNowhereElse() {
        Post post = Post.with(Valley.ofHouseholds(600, 8), Post.costsWith("villagesWithPoint", 0.0));
        post.months(240, 0.5, 5);
        assertThat(post.logistics.point(0).isOpen()).isTrue();
        assertThat(post.logistics.point(1).isOpen()).isFalse();
    }

    @Test
    void largerAndNearerVillagesHaveAPointFirst() {
        Post post = Post.in(Valley.generated(Archetype.HILLS, 4));
        double with = 0;
        double withHours = 0;
        double without = 0;
        double withoutHours = 0;
        int open = 0;
        for (VillagePoint point : post.logistics.points()) {
            double hours =
                    post.county.roads().hoursVillageToSeat(point.village().id());
            int households = point.village().site().households();
            if (point.isOpen()) {
                open++;
                with += households;
                withHours += hours;
            } else {
                without += households;
                withoutHours += hours;
            }
        }
        int all = post.logistics.points().size();
        assertThat(open).isEqualTo((int) Math.round(post.costs.villagesWithPoint() * all));
        assertThat(with / open).isGreaterThan(without / (all - open));
        assertThat(withHours / open).isLessThan(withoutHours / (all - open));
    }

    @Test
    void atUsualVolumesTheShareOfVillagesWithAPointStaysWithinWhatCensusesFound() {
        assertThat(shareAfterElevenYears(Archetype.HILLS)).as("T25").isBetween(0.30, 0.85);
    }

    @Test
    void mountainsKeepFewerPointsThanSuburbs() {
        assertThat(shareAfterElevenYears(Archetype.MOUNTAIN)).isLessThan(shareAfterElevenYears(Archetype.SUBURB));
    }

    private static double shareAfterElevenYears(Archetype archetype) {
        Post post = Post.in(Valley.generated(archetype, 6));
        post.months(132, 0.3, 4);
        long open = post.logistics.points().stream().filter(Node::isOpen).count();
        return open / (double) post.logistics.points().size();
    }

    @Test
    void universalServiceKeepsTheHubOfASmallTownOpen() {
        Post post = Post.in(Valley.ofHouseholds(300, 300));
        post.months(36, 0, 3);
        assertThat(post.logistics.hub(0).isOpen()).isTrue();
        assertThat(post.ledger.balance(Account.GOVERNMENT)).isZero();
        Post without = Post.with(Valley.ofHouseholds(300, 300), Post.costsWith("universalService", 0.0));
        without.months(36, 0, 3);
        assertThat(without.logistics.hub(0).isOpen()).isFalse();
    }

    @Test
    void aColdStoreWithoutMoneyForItsPowerKeepsNothingCold() {
        Post post = Post.with(Valley.ofHouseholds(400), Post.costsWith("startingMonths", 1.0));
        TownHub hub = post.logistics.hub(0);
        hub.receivesColdStore();
        assertThat(hub.keepsCold()).isTrue();
        post.months(2, 0, 0);
        assertThat(hub.hasColdStore()).isTrue();
        assertThat(hub.keepsCold()).isFalse();
    }

    @Test
    void equipmentWearsOut() {
        Post post = Post.with(Valley.ofHouseholds(400), Post.costsWith("lifeOfEquipment", 3));
        VillagePoint point = post.logistics.point(0);
        point.becomesAutomated();
        post.months(2, 0, 4);
        assertThat(point.isAutomated()).isTrue();
        post.months(1, 0, 4);
        assertThat(point.isAutomated()).isFalse();
    }
}
