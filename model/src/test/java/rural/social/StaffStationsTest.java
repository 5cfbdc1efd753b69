package rural.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.parameter.Mechanisms;

class StaffStationsTest {

    private static StaffStations staff(Map<String, ?> changed) {
        SmallWorld world = SmallWorld.standard();
        Mechanisms mechanisms = SmallWorld.of(Mechanisms.class, "mechanisms", changed);
        return new StaffStations(
                world.socialWork,
                world.county,
                new Ledger(),
                new ServeClients(
                        world.households,
                        world.socialWork,
                        new Reach(world.county, mechanisms, SmallWorld.of(Reach.Parameters.class, "reach", changed)),
                        mechanisms,
                        SmallWorld.of(ServeClients.Parameters.class, "casework", changed)),
                mechanisms,
                SmallWorld.of(StaffStations.Parameters.class, "staff", changed));
    }

    @Test
    void usuallyAFifthOfWorkersLeaveInAYear() {
        assertThat(12 * staff(Map.of()).probabilityOfQuitting(1, 1)).isCloseTo(0.20, within(1e-12));
    }

    @Test
    void twiceTheLoadMakesHalfAgainAsManyLeave() {
        StaffStations staff = staff(Map.of());
        assertThat(staff.probabilityOfQuitting(2, 1) / staff.probabilityOfQuitting(1, 1))
                .isCloseTo(1.5, within(1e-12));
    }

    @Test
    void aTenthMorePayKeepsTwoOfAHundred() {
        assertThat(12 * staff(Map.of()).probabilityOfQuitting(1, 1.1)).isCloseTo(0.18, within(1e-12));
    }

    @Test
    void withoutBurnoutNeitherLoadNorPayMatter() {
        StaffStations staff = staff(Map.of("mechanisms.burnout", false));
        assertThat(staff.probabilityOfQuitting(3, 0.5)).isEqualTo(staff.probabilityOfQuitting(1, 1));
    }

    @Test
    void overTheYearsAboutAFifthLeaveAndMostPostsAreFilled() {
        SmallWorld world = SmallWorld.standard();
        int quits = 0;
        int workerMonths = 0;
        int postMonths = 0;
        for (int month = 0; month < 2400; month++) {
            world.after(1);
            quits += world.socialWork.tally().quits;
            workerMonths += world.socialWork.workers();
            postMonths += world.socialWork.posts();
        }
        assertThat(12.0 * quits / workerMonths).isBetween(0.15, 0.25);
        assertThat((double) workerMonths / postMonths).isBetween(0.85, 0.97);
    }

    @Test
    void aStationThatAProgrammeOpenedLivesOnItsOrdersAndIsNeverOverdrawn() {
        SmallWorld world = SmallWorld.with(Map.of("social.staff.towns_with_station", 0.0));
        Station station = world.station(0);
        station.opens();
        world.ledger.pay(Account.GOVERNMENT, Account.STATIONS, Payment.STATION_GRANT, 200_000);
        station.receivesFunds(200_000, Task.CASEWORK);
        int workerMonths = 0;
        for (int month = 0; month < 60; month++) {
            world.after(1);
            workerMonths += station.workers().size();
            assertThat(station.freeMoney()).isNotNegative();
        }
        assertThat(workerMonths * 62_000.0 / 12).isBetween(150_000.0, 200_000.0);
        assertThat(station.workers()).isEmpty();
    }

    @Test
    void extraPayGoesToTheWorkersAndNotOneYuanMore() {
        SmallWorld world = SmallWorld.standard();
        double before = world.socialWork.cash();
        double extra = world.station(0).paysExtra(1000);
        world.ledger.pay(Account.GOVERNMENT, Account.STATIONS, Payment.STATION_GRANT, extra);
        world.station(0).takesOn(1, 0.3);
        world.after(1);
        double unpaidWorker = 62_000.0 / 12;
        assertThat(before - world.socialWork.cash()).isCloseTo(unpaidWorker, within(0.01));
    }
}
