package rural.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rural.account.Account;
import rural.firm.Firm;
import rural.household.Household;
import rural.parameter.Mechanisms;
import rural.parameter.Records;

/** Laws and levels that only a whole county can show: its purses, its books, the tail of its sellers. */
final class TradingCountyTest {

    private static final int YEARS_UNTIL_SETTLED = 3;

    @Test
    void pursesEqualTheBooksEveryMonth() {
        TradingCounty county = new TradingCounty(11, TradingCounty.allMechanisms());
        for (int month = 0; month < 12; month++) {
            county.passes(1);
            assertThat(county.firms.cash()).isEqualTo(county.ledger.balance(Account.FIRMS));
            assertThat(county.savings()).isEqualTo(county.ledger.balance(Account.HOUSEHOLDS));
            assertThat(county.logistics.cash()).isEqualTo(county.ledger.balance(Account.NODES));
            assertThat(county.ledger.total()).isZero();
            for (Firm firm : county.firms.all()) {
                assertThat(firm.isOpen() || firm.cash() == 0).isTrue();
            }
        }
        for (Household household : county.households) {
            assertThat(household.onlineShare()).isBetween(0.0, 1.0);
            assertThat(!household.suppliesFirm() || county.firms.isOpen(household.firm()))
                    .isTrue();
        }
    }

    @Test
    void aHeavyTailOfSellersEmergesFromExposure() {
        TradingCounty seen = new TradingCounty(5, TradingCounty.allMechanisms());
        Mechanisms blind = Records.with(TradingCounty.allMechanisms(), "exposure", false);
        TradingCounty unseen = new TradingCounty(5, blind);
        seen.passes(12 * YEARS_UNTIL_SETTLED);
        unseen.passes(12 * YEARS_UNTIL_SETTLED);
        assertThat(seen.market.shareOfTopTenth()).isGreaterThan(0.6);
        assertThat(unseen.market.shareOfTopTenth()).isLessThan(seen.market.shareOfTopTenth() - 0.15);
    }
}
