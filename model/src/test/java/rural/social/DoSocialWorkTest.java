package rural.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rural.account.Account;
import rural.account.Payment;
import rural.household.Household;
import rural.place.Village;

/** What social work must do, and what it never does. */
class DoSocialWorkTest {

    /** Everybody in distress is known at once. */
    private static final Map<String, Object> ALL_NOTICED =
            Map.of("social.noticing.through_presence", 1.0, "social.presence_at_start", 1.0);

    private static Map<String, Object> and(String path, Object value) {
        Map<String, Object> all = new HashMap<>(ALL_NOTICED);
        all.put(path, value);
        return all;
    }

    @Test
    void withoutBroadbandThereIsNoRemoteService() {
        SmallWorld world = SmallWorld.with(ALL_NOTICED);
        for (int v = 0; v < SmallWorld.VILLAGES; v++) {
            world.distressed(v, 20);
        }
        for (Household household : world.households) {
            household.becomesConnected();
        }
        int seen = 0;
        for (int month = 0; month < 24; month++) {
            world.after(1);
            seen += world.socialWork.tally().seen;
            assertThat(world.socialWork.tally().seenRemotely).isZero();
        }
        assertThat(seen).isPositive();
    }

    @Test
    void overAGoodNetworkTheConnectedAreServedRemotelyAndNobodyDrives() {
        SmallWorld world =
                SmallWorld.with(ALL_NOTICED).connected().distressed(2, 20).after(4);
        assertThat(world.socialWork.tally().seenRemotely)
                .isEqualTo(world.socialWork.tally().seen)
                .isPositive();
    }

    @Test
    void withRemoteServiceTurnedOffNobodyIsServedOverTheNetwork() {
        SmallWorld world = SmallWorld.with(and("mechanisms.remote_service", false))
                .connected()
                .distressed(2, 20);
        for (int month = 0; month < 12; month++) {
            assertThat(world.after(1).socialWork.tally().seenRemotely).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 0.9})
    void noWorkerWorksMoreThanItsMonthAndEveryHourIsAccountedFor(double administration) {
        SmallWorld world = SmallWorld.with(and("social.administration", administration));
        for (int v = 0; v < SmallWorld.VILLAGES; v++) {
            world.distressed(v, 30);
        }
        world.coordination.holdsMeetings(3);
        world.socialWork.sendsToCourse(Training.PRACTICE, 3, 0.2, 400);
        for (int month = 0; month < 24; month++) {
            world.after(1);
            for (Station station : world.socialWork.stations()) {
                for (SocialWorker worker : station.workers()) {
                    double spent = 0;
                    for (Activity activity : Activity.values()) {
                        assertThat(worker.time().spentOn(activity)).isNotNegative();
                        spent += worker.time().spentOn(activity);
                    }
                    assertThat(spent + worker.time().left()).isCloseTo(160, within(1e-6));
                }
            }
        }
    }

    @Test
    void stationFundsAreWhatTheBooksSay() {
        SmallWorld world = SmallWorld.with(ALL_NOTICED).distressed(0, 30);
        for (int month = 0; month < 36; month++) {
            Station station = world.station(month % 2);
            Task task = Task.values()[month % Task.count()];
            give(world, 20_000);
            if (task.helpsProduction()) {
                station.receivesFunds(20_000, task, station.town().villages().get(0));
            } else {
                station.receivesFunds(20_000, task);
            }
            give(world, station.paysExtra(333.3));
            give(world, 1000);
            world.coordination.fundsProjects(1000);
            world.after(1);
            assertThat(world.socialWork.cash()).isEqualTo(world.ledger.balance(Account.STATIONS));
        }
    }

    private static void give(SmallWorld world, double yuan) {
        world.ledger.pay(Account.GOVERNMENT, Account.STATIONS, Payment.STATION_GRANT, yuan);
    }

    @Test
    void caseworkLowersDistressByItsEffectOverACase() {
        SmallWorld world = SmallWorld.with(Map.of(
                "social.noticing.through_presence", 1.0,
                "social.presence_at_start", 1.0,
                "social.casework.drop_out", 0.0,
                "social.groups.fewest", 50,
                "social.community.reached", 0.0,
                "social.staff.spread_of_practice", 0.0,
                "social.staff.quits", 0.0));
        Household household = world.distressed(0, 1).households.at(0);
        world.after(7);
        assertThat(household.relief()).isCloseTo(0.40, within(1e-5));
        assertThat(household.isServed()).isFalse();
    }

    @Test
    void theWorstOffAreServedFirst() {
        SmallWorld world = SmallWorld.with(and("social.groups.fewest", 50));
        for (int v = 0; v < SmallWorld.VILLAGES; v++) {
            world.distressed(v, 60);
        }
        world.after(1);
        for (Village village : world.county.villages()) {
            double leastServed = Double.POSITIVE_INFINITY;
            double mostWaiting = 0;
            for (Household household : world.households.of(village)) {
                if (household.isServed()) {
                    leastServed = Math.min(leastServed, household.distress());
                } else if (household.isWaiting()) {
                    mostWaiting = Math.max(mostWaiting, household.distress());
                }
            }
            assertThat(mostWaiting).isLessThanOrEqualTo(leastServed);
        }
        assertThat(world.socialWork.cases()).isPositive();
        assertThat(world.socialWork.waiting()).isPositive();
    }

    @Test
    void ordersForProductionCrowdOutCare() {
        SmallWorld free = SmallWorld.with(ALL_NOTICED);
        SmallWorld busy = SmallWorld.with(ALL_NOTICED);
        for (Station station : busy.socialWork.stations()) {
            give(busy, 500_000);
            station.receivesFunds(500_000, Task.COACHING);
        }
        for (int v = 0; v < SmallWorld.VILLAGES; v++) {
            free.distressed(v, 60);
            busy.distressed(v, 60);
        }
        free.after(2);
        busy.after(2);
        assertThat(busy.socialWork.tally().hoursForProduction)
                .isGreaterThan(free.socialWork.tally().hoursForProduction);
        assertThat(busy.socialWork.tally().hoursForPeople).isLessThan(free.socialWork.tally().hoursForPeople);
    }

    @Test
    void ordersThatGoOnPayForFurtherWorkers() {
        SmallWorld world = SmallWorld.standard();
        int before = world.socialWork.posts();
        for (int month = 0; month < 12; month++) {
            give(world, 40_000);
            world.station(0).receivesFunds(40_000, Task.CASEWORK);
            world.after(1);
        }
        assertThat(world.socialWork.posts()).isGreaterThan(before);
    }

    @Test
    void nobodyHelpsWhereServicesAreTurnedOff() {
        SmallWorld world =
                SmallWorld.with(and("mechanisms.social_work_services", false)).distressed(0, 30);
        world.after(12);
        assertThat(world.socialWork.cases()).isZero();
        assertThat(world.socialWork.waiting()).isZero();
        for (Household household : world.households) {
            assertThat(household.relief()).isZero();
        }
    }

    @Test
    void withoutAStationNobodyIsHeardOf() {
        SmallWorld world =
                SmallWorld.with(and("social.staff.towns_with_station", 0.0)).distressed(0, 60);
        world.after(12);
        assertThat(world.socialWork.openStations()).isZero();
        assertThat(world.households.at(0).isUnknownToStations()).isTrue();
        assertThat(world.ledger.balance(Account.STATIONS)).isZero();
    }

    @Test
    void whoWaitsInVainGivesUpAndTrustsLess() {
        SmallWorld world = SmallWorld.with(Map.of(
                "social.noticing.through_presence", 1.0,
                "social.presence_at_start", 1.0,
                "social.groups.fewest", 50,
                "social.casework.caseload", 1.0));
        world.distressed(0, 60);
        Household last = world.households.at(59);
        double trust = last.trust();
        world.after(13);
        assertThat(last.trust()).isLessThan(trust);
    }

    @Test
    void anOrderedFestivalIsHeldWithinTheYearAndItsMoneyIsSpent() {
        SmallWorld world = SmallWorld.with(ALL_NOTICED);
        for (int v = 0; v < SmallWorld.VILLAGES; v++) {
            world.distressed(v, 60);
        }
        give(world, 60_000);
        world.station(0).receivesFunds(60_000, Task.FESTIVALS, world.village(1));
        int held = 0;
        for (int month = 0; month < 12; month++) {
            held += world.after(1).station(0).festivals().size();
        }
        assertThat(held).isPositive();
        assertThat(world.station(0).ordered(Task.FESTIVALS)).isLessThan(1);
    }
}
