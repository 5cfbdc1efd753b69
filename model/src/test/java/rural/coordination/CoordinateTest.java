package rural.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rural.account.Account;
import rural.account.Payment;
import rural.firm.Firm;
import rural.firm.FirmKind;
import rural.household.Household;
import rural.household.ProductLine;
import rural.place.Village;
import rural.social.SmallWorld;
import rural.social.Station;

/** What makes stations and firms act together, and what does not. */
class CoordinateTest {

    /** Nobody comes across anybody by chance. */
    private static final Map<String, Object> STRANGERS =
            Map.of("coordination.meeting.in_same_town", 0.0, "coordination.meeting.in_same_village", 0.0);

    private static SmallWorld strangersWith(Map<String, Object> changed) {
        Map<String, Object> all = new HashMap<>(STRANGERS);
        all.putAll(changed);
        SmallWorld world = SmallWorld.with(all);
        for (Village village : world.county.villages()) {
            Firm firm = world.firms.opens(village, FirmKind.BUYER_PACKER, ProductLine.FRESH, 1, 0.5);
            firm.receives(1_000_000);
            world.ledger.pay(Account.OUTSIDE, Account.FIRMS, Payment.FIRM_START, 1_000_000);
        }
        world.ledger.pay(Account.GOVERNMENT, Account.STATIONS, Payment.STATION_GRANT, 1_000_000);
        world.coordination.fundsProjects(1_000_000);
        return world;
    }

    private static void platform(SmallWorld world) {
        world.coordination.platform().isBuilt();
        world.coordination.platform().onboards(100);
    }

    @Test
    void softwareAloneStartsNoProject() {
        SmallWorld world = strangersWith(Map.of());
        platform(world);
        for (int month = 0; month < 120; month++) {
            world.coordination.platform().isKeptUp();
            world.after(1);
        }
        assertThat(world.coordination.acquaintances().between(0, 0)).isPositive();
        assertThat(world.coordination.projectsStarted()).isZero();
    }

    @Test
    void regularMeetingsMakeProjectsLikely() {
        SmallWorld world = strangersWith(Map.of());
        int begun = 0;
        for (int month = 0; month < 36; month++) {
            world.coordination.holdsMeetings(1);
            world.after(1);
            begun += world.coordination.projectsBegun();
        }
        assertThat(world.coordination.projectsStarted()).isPositive().isEqualTo(begun);
        assertThat(world.socialWork.cash()).isEqualTo(world.ledger.balance(Account.STATIONS));
        assertThat(world.firms.cash()).isEqualTo(world.ledger.balance(Account.FIRMS));
    }

    @Test
    void withJointProjectsTurnedOffTheyMeetInVain() {
        SmallWorld world = strangersWith(Map.of("mechanisms.joint_projects", false));
        for (int month = 0; month < 36; month++) {
            world.coordination.holdsMeetings(1);
            world.after(1);
        }
        assertThat(world.coordination.projectsStarted()).isZero();
    }

    @Test
    void whoNeverMeetsStaysAStranger() {
        SmallWorld world = strangersWith(Map.of()).after(24);
        assertThat(world.coordination.acquaintances().pairs(1e-9)).isZero();
    }

    @Test
    void meetingsTakeHoursFromClients() {
        Map<String, Object> busy = Map.of(
                "social.noticing.through_presence",
                1.0,
                "social.presence_at_start",
                1.0,
                "coordination.meeting.hours_of_meeting",
                40.0);
        SmallWorld quiet = strangersWith(busy);
        SmallWorld meeting = strangersWith(busy);
        for (int v = 0; v < SmallWorld.VILLAGES; v++) {
            quiet.distressed(v, 60);
            meeting.distressed(v, 60);
        }
        for (int month = 0; month < 3; month++) {
            meeting.coordination.holdsMeetings(4);
            meeting.after(1);
            quiet.after(1);
        }
        assertThat(meeting.socialWork.tally().hoursForPeople).isLessThan(quiet.socialWork.tally().hoursForPeople);
    }

    @Test
    void aPlatformThatIsNotKeptUpGrowsBlind() {
        SmallWorld world = strangersWith(Map.of()).connected();
        platform(world);
        for (int month = 0; month < 24; month++) {
            world.coordination.platform().isKeptUp();
            world.after(1);
        }
        double reach = world.station(0).dataReach();
        assertThat(reach).isGreaterThan(0.3);
        world.after(24);
        assertThat(world.station(0).dataReach()).isLessThan(0.05 * reach);
    }

    @Test
    void platformDataLeadToHouseholdsWhoseIncomeFell() {
        Map<String, Object> blind = Map.of(
                "social.noticing.through_presence", 0.0,
                "social.noticing.through_friend", 0.0);
        SmallWorld without = strangersWith(blind).connected().distressed(0, 60);
        SmallWorld with = strangersWith(blind).connected().distressed(0, 60);
        platform(with);
        int found = 0;
        for (int month = 0; month < 24; month++) {
            with.coordination.platform().isKeptUp();
            openIdleShops(with);
            openIdleShops(without);
            without.after(1);
            with.after(1);
            found += with.socialWork.tally().noticedThroughData;
            assertThat(without.socialWork.tally().noticed).isZero();
        }
        assertThat(found).isPositive();
    }

    private static void openIdleShops(SmallWorld world) {
        for (Household household : world.households.of(world.village(0))) {
            if (!household.hasShop()) {
                household.opensShop();
            }
        }
    }

    @Test
    void aPreSaleMakesClientsSuppliersOfAFirmThatPaysBetter() {
        assertThat(suppliersAfterMeetings(0)).isPositive();
    }

    @Test
    void aPreSaleMakesNobodyASupplierOfAFirmThatPaysWorse() {
        assertThat(suppliersAfterMeetings(0.42)).isZero();
    }

    /** Firms here offer nothing yet, so a price from which it is worth while of 0 lets clients agree, any other does not. */
    private static int suppliersAfterMeetings(double worthWhile) {
        SmallWorld world = strangersWith(Map.of(
                "social.noticing.through_presence", 1.0,
                "social.presence_at_start", 1.0,
                "coordination.meeting.brings", 1.0,
                "coordination.starting.fewest_clients", 1,
                "coordination.carrying_out.worth_while", worthWhile));
        for (int v = 0; v < SmallWorld.VILLAGES; v++) {
            world.distressed(v, 60);
        }
        for (int month = 0; month < 24; month++) {
            world.coordination.holdsMeetings(2);
            world.after(1);
        }
        assertThat(world.coordination.projectsStarted()).isPositive();
        int suppliers = 0;
        for (Household household : world.households) {
            if (household.suppliesFirm()) {
                assertThat(household.product())
                        .isEqualTo(world.firms.firm(household.firm()).line());
                suppliers++;
            }
        }
        return suppliers;
    }

    @Test
    void partnersHearOfVillagesThatWorkersVisitUnlessThatIsTurnedOff() {
        Map<String, Object> close = Map.of("coordination.meeting.brings", 1.0);
        SmallWorld on = strangersWith(close);
        Map<String, Object> without = new HashMap<>(close);
        without.put("mechanisms.firms_learn_from_social_workers", false);
        without.put("mechanisms.joint_projects", false);
        SmallWorld off = strangersWith(without);
        for (int month = 0; month < 24; month++) {
            on.coordination.holdsMeetings(2);
            off.coordination.holdsMeetings(2);
            on.after(1);
            off.after(1);
        }
        assertThat(villagesKnown(on)).isGreaterThan(6);
        assertThat(villagesKnown(off)).isEqualTo(6);
    }

    private static int villagesKnown(SmallWorld world) {
        int known = 0;
        for (Firm firm : world.firms.open()) {
            known += firm.villagesKnown();
        }
        return known;
    }

    @Test
    void promisedHoursAreKeptForTheMonthTheyWerePromisedFor() {
        SmallWorld world = strangersWith(Map.of());
        world.coordination.holdsMeetings(2);
        world.after(1);
        for (Station station : world.socialWork.stations()) {
            assertThat(station.promisedHours()).isEqualTo(12);
        }
    }
}
