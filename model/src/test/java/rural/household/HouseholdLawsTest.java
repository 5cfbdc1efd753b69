package rural.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rural.account.Account;
import rural.calendar.Process;
import rural.column.Column;
import rural.place.Country;
import rural.place.County;

/** Laws of model.md section 6 that concern households alone. */
final class HouseholdLawsTest {

    private static final int MONTHS = 30;

    @Test
    void theOrderOfHouseholdsChangesNothing() {
        TestCounty forward = new TestCounty(county(), 11).after(MONTHS);
        TestCounty backward = TestCounty.reversed(county(), 11).after(MONTHS);
        int last = forward.households.count() - 1;
        for (int column = 0; column < forward.households.columns().size(); column++) {
            Column one = forward.households.columns().get(column);
            Column other = backward.households.columns().get(column);
            for (int row = 0; row <= last; row++) {
                assertThat(other.number(last - row))
                        .as("%s of household %s", one.name(), row)
                        .isEqualTo(one.number(row));
            }
        }
        for (Account account : Account.values()) {
            assertThat(backward.ledger.balance(account)).isEqualTo(forward.ledger.balance(account));
        }
    }

    @Test
    void oneMoreIsolatedHouseholdChangesNobodyElse() {
        TestCounty without = new TestCounty(county(), 12).after(MONTHS);
        TestCounty with = new TestCounty(Country.withAHermit(TOWNS, VILLAGES, HOUSEHOLDS), 12).after(MONTHS);
        int hermit = without.households.count();
        assertThat(with.households.count()).isEqualTo(hermit + 1);
        assertThat(with.households.at(hermit).friends()).isZero();
        for (int column = 0; column < without.households.columns().size(); column++) {
            Column before = without.households.columns().get(column);
            Column after = with.households.columns().get(column);
            for (int row = 0; row < hermit; row++) {
                assertThat(after.number(row))
                        .as("%s of household %s", before.name(), row)
                        .isEqualTo(before.number(row));
            }
        }
    }

    @Test
    void whatHouseholdsHaveIsWhatTheBooksSayTheyHave() {
        TestCounty living = new TestCounty(county(), 13);
        for (int month = 0; month < MONTHS; month++) {
            living.after(1);
            double purses = 0;
            for (Household household : living.households) {
                purses += household.savings();
            }
            assertThat(purses).as("month %s", month).isEqualTo(living.ledger.balance(Account.HOUSEHOLDS));
            assertThat(living.ledger.total()).isZero();
        }
    }

    @Test
    void whatFriendsDoAndKnowIsCountedRightAllTheTime() {
        TestCounty living = new TestCounty(county(), 14).after(MONTHS);
        double[][] running = counters(living.households);
        new CountFriends(living.households).afresh();
        assertThat(counters(living.households)).isDeepEqualTo(running);
    }

    @Test
    void peopleStayInTheirHouseholdsWhereverTheyWork() {
        TestCounty living = new TestCounty(county(), 15);
        double workers = workers(living.households);
        living.after(MONTHS);
        assertThat(workers(living.households)).isEqualTo(workers);
        for (Household household : living.households) {
            assertThat(household.workersHome()).isNotNegative();
            assertThat(household.workersAway()).isNotNegative();
            assertThat(household.wageWorkers() + household.firmWorkers()).isLessThanOrEqualTo(household.workersHome());
        }
    }

    @Test
    void aRunOfTheSameSeedIsTheSameAndOfAnotherIsNot() {
        assertThat(counters(new TestCounty(county(), 16).after(6).households))
                .isDeepEqualTo(counters(new TestCounty(county(), 16).after(6).households));
        double one = new TestCounty(county(), 16).after(6).ledger.balance(Account.HOUSEHOLDS);
        double other = new TestCounty(county(), 17).after(6).ledger.balance(Account.HOUSEHOLDS);
        assertThat(other).isNotEqualTo(one);
    }

    /** Every household process must be seen to do something, lest a law holds because nothing happens. */
    @Test
    void everyProcessLeavesATrace() {
        TestCounty living = new TestCounty(county(), 18);
        for (int month = 0; month < 3; month++) {
            var now = living.begin();
            for (Process process : living.processes()) {
                long before = fingerprint(living.households);
                process.step(now);
                assertThat(fingerprint(living.households))
                        .as(process.getClass().getSimpleName())
                        .isNotEqualTo(before);
            }
        }
    }

    private static final int TOWNS = 3;
    private static final int VILLAGES = 5;
    private static final int HOUSEHOLDS = 90;

    private static County county() {
        return Country.ofTowns(TOWNS, VILLAGES, HOUSEHOLDS);
    }

    private static long fingerprint(Households households) {
        long print = 1;
        for (Column column : households.columns()) {
            for (int row = 0; row < households.count(); row++) {
                print = 31 * print + Double.doubleToLongBits(column.number(row));
            }
        }
        return print;
    }

    private static double workers(Households households) {
        double workers = 0;
        for (Household household : households) {
            workers += household.workersHome() + household.workersAway();
        }
        return workers;
    }

    private static double[][] counters(Households households) {
        double[][] counters = new double[households.count()][];
        for (Household household : households) {
            counters[household.row()] = new double[] {
                household.friendsTrained(),
                household.friendsDoing(Topic.SELLING_ONLINE),
                household.friendsKnowing(Topic.SELLING_ONLINE),
                household.friendsDoing(Topic.SELLING_TOGETHER),
                household.friendsKnowing(Topic.SELLING_TOGETHER),
                household.friendsDoing(Topic.RECEIVING_GUESTS),
                household.friendsKnowing(Topic.RECEIVING_GUESTS),
            };
        }
        return counters;
    }
}
