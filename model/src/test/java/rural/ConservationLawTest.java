package rural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rural.account.Account;
import rural.firm.Firm;
import rural.firm.Firms;
import rural.household.Household;
import rural.logistics.ParcelBook;
import rural.place.Village;

/** Laws 1 and 2: money, people, land and parcels are conserved in every month of every shipped policy. */
final class ConservationLawTest {

    private static final int MONTHS = 30;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline",
                "strategy_1_infrastructure",
                "strategy_2_talent",
                "strategy_3_platform",
                "strategy_4_integration",
                "all_four"
            })
    void nothingIsMadeOrLost(String key) throws Exception {
        CountyModel county = new CountyModel(Shelf.small(key, MONTHS), 7, new Ground());
        Census founded = Census.of(county);
        while (county.nextMonth() < MONTHS) {
            county.monthPasses();
            pursesEqualTheBooks(county);
            parcelsAddUp(county.actors().logistics().book());
            parcelsAddUp(county.actors().logistics().arrivals());
            assertThat(Census.of(county)).isEqualTo(founded);
            everybodyHasOneLivelihood(county);
            everyJobIsFilledByOnePerson(county);
        }
    }

    private static void pursesEqualTheBooks(CountyModel county) {
        assertThat(county.ledger().total()).isZero();
        assertThat(savings(county)).isEqualTo(county.ledger().balance(Account.HOUSEHOLDS));
        assertThat(county.actors().firms().cash()).isEqualTo(county.ledger().balance(Account.FIRMS));
        assertThat(county.actors().logistics().cash()).isEqualTo(county.ledger().balance(Account.NODES));
        assertThat(county.actors().socialWork().cash())
                .isEqualTo(county.ledger().balance(Account.STATIONS));
        assertThat(county.government().cash()).isEqualTo(county.ledger().balance(Account.GOVERNMENT));
    }

    private static double savings(CountyModel county) {
        double savings = 0;
        for (Household household : county.households()) {
            savings += household.savings();
        }
        return savings;
    }

    private static void parcelsAddUp(ParcelBook book) {
        assertThat(book.delivered() + book.lost() + book.refused()).isEqualTo(book.sent());
        assertThat(Math.min(book.delivered(), Math.min(book.lost(), book.refused())))
                .isNotNegative();
    }

    private static void everybodyHasOneLivelihood(CountyModel county) {
        Firms firms = county.actors().firms();
        for (Household household : county.households()) {
            assertThat(household.suppliesFirm())
                    .as("household %d names a firm if and only if it supplies one", household.id())
                    .isEqualTo(household.firm() >= 0);
            assertThat(!household.suppliesFirm() || firms.isOpen(household.firm()))
                    .as("household %d supplies firm %d, which is open", household.id(), household.firm())
                    .isTrue();
            assertThat(household.wageWorkers() + household.firmWorkers())
                    .as("household %d: nobody has two jobs", household.id())
                    .isBetween(0, household.workersHome());
            assertThat(household.sellsOnline() || household.onlineShare() == 0)
                    .as("household %d sells online through a channel", household.id())
                    .isTrue();
        }
    }

    private static void everyJobIsFilledByOnePerson(CountyModel county) {
        int[] employed = new int[county.county().villages().size()];
        for (Household household : county.households()) {
            employed[household.villageNumber()] += household.firmWorkers();
        }
        int[] working = new int[employed.length];
        for (Firm firm : county.actors().firms().open()) {
            working[firm.village().id()] += firm.trade().workers();
        }
        for (Village village : county.county().villages()) {
            int people = village.community.firmWorkers;
            assertThat(people).isEqualTo(employed[village.id()]);
            assertThat(working[village.id()]).isEqualTo(Math.min(village.offers.jobs, people));
        }
    }

    /** What no month may change. */
    private record Census(int households, int people, int workers, double land) {

        static Census of(CountyModel county) {
            int people = 0;
            int workers = 0;
            double land = 0;
            for (Household household : county.households()) {
                people += household.members();
                workers += household.workersHome() + household.workersAway();
                land += household.land();
                assertThat(Math.min(household.workersHome(), household.workersAway()))
                        .isNotNegative();
            }
            return new Census(county.households().count(), people, workers, land);
        }
    }
}
