package rural.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rural.place.Archetype;
import rural.place.RoadClass;
import rural.place.Valley;
import rural.place.Village;

class DeliveryTermsTest {

    @ParameterizedTest
    @EnumSource
    void aFreeParcelPointNeverLowersItsVillagesAccess(Archetype archetype) {
        Post post = Post.in(Valley.generated(archetype, 5));
        post.months(3, 0.5, 4);
        for (VillagePoint point : post.logistics.points()) {
            if (!point.isOpen()) {
                Village.Delivery now = point.village().delivery;
                double[] before = {now.feeOut, now.feeIn, now.tripHours, now.days, now.freshLoss, -now.capacity};
                point.opens();
                post.logistics.terms().set(point.village());
                assertThat(now.hasPoint).isTrue();
                double[] after = {now.feeOut, now.feeIn, now.tripHours, now.days, now.freshLoss, -now.capacity};
                for (int i = 0; i < after.length; i++) {
                    assertThat(after[i]).as(point + ", term " + i).isLessThanOrEqualTo(before[i]);
                }
                assertThat(now.tripHours).isLessThan(before[2]);
            }
        }
    }

    @Test
    void withoutAPointPeopleGoToTownAndWithoutAHubToTheSeat() {
        Post post = Post.with(Valley.ofHouseholds(300), Post.costsWith("villagesWithPoint", 0.0));
        Village village = post.village(0);
        double toTown = village.delivery.tripHours;
        assertThat(toTown).isGreaterThan(2 * post.county.roads().hoursVillageToTown(0));
        post.logistics.hub(0).closes();
        post.logistics.terms().set(village);
        assertThat(village.delivery.tripHours)
                .isCloseTo(toTown + 2 * post.county.roads().hoursTownToSeat(0), within(1e-12));
    }

    @Test
    void aBetterRoadShortensDaysAndTripsAndLosesLessFreshProduce() {
        Post post = Post.with(Valley.ofHouseholds(300, 300), Post.costsWith("villagesWithPoint", 0.0));
        Village far = post.village(1);
        double days = far.delivery.days;
        double trip = far.delivery.tripHours;
        double loss = far.delivery.wholesaleFreshLoss;
        double distance = far.delivery.wholesaleDistanceCost;
        post.county.roads().roads().get(2).upgradeTo(RoadClass.COUNTY_ROAD);
        post.logistics.terms().set(far);
        assertThat(far.delivery.days).isLessThan(days);
        assertThat(far.delivery.tripHours).isLessThan(trip);
        assertThat(far.delivery.wholesaleFreshLoss).isLessThan(loss);
        assertThat(far.delivery.wholesaleDistanceCost).isLessThan(distance);
    }

    @Test
    void onItsUsualWayFreshProduceLosesItsPartAndAThirdOfThatWithAColdChainAllTheWay() {
        DeliveryParameters p = Post.standard(DeliveryParameters.class);
        Post post = Post.in(Valley.ofHouseholds(300));
        Village village = post.village(0);
        assertThat(village.delivery.freshLoss)
                .isCloseTo(p.lossWithoutCold() * village.delivery.days / p.lossDays(), within(1e-12));
        post.logistics.centre().receivesColdStore();
        post.logistics.hub(0).receivesColdStore();
        post.logistics.point(0).receivesColdStore();
        post.logistics.terms().set(village);
        assertThat(village.delivery.freshLoss)
                .isCloseTo(p.lossWithCold() * village.delivery.days / p.lossDays(), within(1e-12));
    }

    @Test
    void aScheduledLorryMakesThinTownsQuickerAndSavesTheHubItsTrips() {
        Post post = Post.in(Valley.ofHouseholds(40, 30));
        post.months(3, 0.1, 1);
        double days = post.village(0).delivery.days;
        double costs = post.logistics.hub(0).usualCosts();
        post.logistics.runsFreightLine(0, true);
        post.month(0.1, 1);
        assertThat(post.village(0).delivery.days).isLessThan(days);
        assertThat(post.logistics.hub(0).usualCosts()).isLessThan(costs);
        post.logistics.runsFreightLine(0, false);
        post.month(0.1, 1);
        assertThat(post.village(0).delivery.days).isCloseTo(days, within(0.05));
    }

    @Test
    void sortingMachinesMakeHandlingQuickerAndCheaper() {
        Post post = Post.in(Valley.ofHouseholds(300));
        double days = post.village(0).delivery.days;
        double costs = post.logistics.centre().costOfHandling();
        double room = post.logistics.centre().capacity();
        post.logistics.centre().becomesAutomated();
        post.logistics.terms().set(post.village(0));
        assertThat(post.village(0).delivery.days).isLessThan(days);
        assertThat(post.logistics.centre().costOfHandling()).isLessThan(costs);
        assertThat(post.logistics.centre().capacity()).isGreaterThan(room);
    }

    @Test
    void withoutTheConstraintEveryVillageIsServedAsTheSeat() {
        Post post = Post.without("logisticsConstraint", Valley.ofHouseholds(400, 30, 10));
        post.months(4, 1, 3);
        Village.Delivery near = post.village(0).delivery;
        Village.Delivery far = post.village(2).delivery;
        assertThat(far.days).isEqualTo(near.days);
        assertThat(far.feeOut).isEqualTo(near.feeOut);
        assertThat(far.tripHours).isEqualTo(near.tripHours);
        assertThat(far.wholesaleDistanceCost).isZero();
        assertThat(post.sends(post.village(2), 1e6)).isEqualTo(1e6);
    }
}
