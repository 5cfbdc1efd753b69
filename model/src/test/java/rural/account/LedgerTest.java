package rural.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rural.arithmetic.Yuan;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

final class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void everyYuanThatLeavesOneAccountEntersAnother() {
        RandomStream chance = new RandomSource(5).stream(Purpose.TEST_A, 0);
        RandomStream whom = new RandomSource(5).stream(Purpose.TEST_B, 0);
        Account[] accounts = Account.values();
        ledger.found(Account.HOUSEHOLDS, 1_000_000);
        for (int payment = 0; payment < 100_000; payment++) {
            Account from = accounts[whom.index(payment, accounts.length)];
            Account to = accounts[whom.draw(1).index(payment, accounts.length)];
            ledger.pay(from, to, Payment.CONSUMPTION, Yuan.payable(10_000 * chance.uniform(payment)));
            assertThat(ledger.total()).isZero();
        }
        assertThat(ledger.balance(Account.HOUSEHOLDS)).isNotEqualTo(1_000_000);
    }

    @Test
    void aPaymentMovesJustItsAmount() {
        ledger.found(Account.HOUSEHOLDS, 100);
        ledger.pay(Account.HOUSEHOLDS, Account.NODES, Payment.NODE_FEE, 2.5);
        assertThat(ledger.balance(Account.HOUSEHOLDS)).isEqualTo(97.5);
        assertThat(ledger.balance(Account.NODES)).isEqualTo(2.5);
        assertThat(ledger.balance(Account.OUTSIDE)).isEqualTo(-100);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.5, Double.NaN, Double.POSITIVE_INFINITY, 0.1, 1e-6})
    void whatCannotBePaidIsRefusedAndChangesNothing(double yuan) {
        assertThatThrownBy(() -> ledger.pay(Account.FIRMS, Account.HOUSEHOLDS, Payment.FIRM_WAGE, yuan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FIRM_WAGE")
                .hasMessageContaining("FIRMS");
        assertThat(ledger.balance(Account.FIRMS)).isZero();
        assertThat(ledger.balance(Account.HOUSEHOLDS)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 0.1})
    void nobodyIsFoundedWithWhatCannotBePaid(double yuan) {
        assertThatThrownBy(() -> ledger.found(Account.GOVERNMENT, yuan)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.balance(Account.GOVERNMENT)).isZero();
    }

    @Test
    void aNewMonthForgetsWhatWasPaidButNotWhatIsHeld() {
        ledger.pay(Account.OUTSIDE, Account.HOUSEHOLDS, Payment.REMITTANCE, 10);
        ledger.pay(Account.OUTSIDE, Account.HOUSEHOLDS, Payment.REMITTANCE, 5);
        assertThat(ledger.paidThisMonth(Payment.REMITTANCE)).isEqualTo(15);
        ledger.beginMonth();
        assertThat(ledger.paidThisMonth(Payment.REMITTANCE)).isZero();
        assertThat(ledger.balance(Account.HOUSEHOLDS)).isEqualTo(15);
    }
}
