package rural.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rural.household.OneHousehold.aHousehold;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rural.account.Account;
import rural.account.Payment;
import rural.calendar.Month;
import rural.random.RandomSource;

final class OpenOnlineShopTest {

    @Test
    void whoKnowsIsConnectedIsAbleAndCanPayCanOpenAShop() {
        assertThat(canOpen(aHousehold())).isTrue();
    }

    @Test
    void whoLacksOneThingCannot() {
        assertThat(canOpen(aHousehold().whoHasNotHeardOf(Topic.SELLING_ONLINE))).isFalse();
        assertThat(canOpen(aHousehold().butNoInternet())).isFalse();
        assertThat(canOpen(aHousehold().butNoCapableMember())).isFalse();
        assertThat(canOpen(aHousehold().withLand(0))).isFalse();
        assertThat(canOpen(aHousehold().withSavings(0))).isFalse();
    }

    @Test
    void whoHasNoSavingsCanOpenAShopOnCredit() {
        assertThat(canOpen(aHousehold().withSavings(0).whoIsCreditworthy())).isTrue();
    }

    @Test
    void aGrantForTheSetUpOpensTheDoorToThePoor() {
        OneHousehold poor = aHousehold().withSavings(0);
        poor.village.support.setUpShare = 1;
        assertThat(canOpen(poor)).isTrue();
    }

    @Test
    void withoutAParcelPointAShopIsHarderToRunAndBringsNoMore() {
        Venture near = shop(aHousehold()).asSeenBy(aHousehold().household());
        OneHousehold remote = aHousehold().butNoParcelPoint();
        Venture far = shop(remote).asSeenBy(remote.household());
        assertThat(far.control).isLessThan(near.control);
        assertThat(far.gain).isLessThanOrEqualTo(near.gain);
    }

    @Test
    void whoExpectsToKeepMoreOrKnowsMoreSeesMoreInAShop() {
        OneHousehold hopeful = aHousehold().whoExpectsToKeep(0.7);
        assertThat(shop(hopeful).asSeenBy(hopeful.household()).gain)
                .isGreaterThan(shop(aHousehold()).asSeenBy(aHousehold().household()).gain);
        OneHousehold skilled = aHousehold().withSkill(0.9);
        assertThat(shop(skilled).asSeenBy(skilled.household()).control)
                .isGreaterThan(shop(aHousehold()).asSeenBy(aHousehold().household()).control);
    }

    @Test
    void theSetUpIsPaidFromSpareSavingsAndTheRestBorrowed() {
        OneHousehold short0 = aHousehold().withSavings(6000).withIncome(60_000).whoIsCreditworthy();
        short0.credit.payForSetUp(short0.household(), 3000);
        double spare = 6000 - short0.credit.terms().reserve() * 60_000 / 12;
        assertThat(short0.household().debt()).isCloseTo(3000 - spare, within(0.01));
        assertThat(short0.household().savings())
                .isEqualTo(6000 - 3000 + short0.household().debt());
        assertThat(short0.ledger.paidThisMonth(Payment.SET_UP)).isEqualTo(3000);
        assertThat(short0.ledger.paidThisMonth(Payment.LOAN))
                .isEqualTo(short0.household().debt());
        assertThat(short0.ledger.balance(Account.HOUSEHOLDS))
                .isEqualTo(short0.household().debt() - 3000);
    }

    @Test
    void whoMustNotOpenNeverDoesInAThousandMonths() {
        OneHousehold offline = aHousehold().butNoInternet();
        for (int row = 1; row < offline.all.count(); row++) {
            offline.all.at(row).losesConnection();
        }
        OpenOnlineShop shop = shop(offline);
        for (int month = 0; month < 1000; month++) {
            shop.step(new Month(month, YearMonth.of(2024, 1).plusMonths(month), new RandomSource(2)));
        }
        for (Household household : offline.all) {
            assertThat(household.hasShop()).isFalse();
        }
    }

    private static boolean canOpen(OneHousehold world) {
        return shop(world).canOpen(world.household());
    }

    private static OpenOnlineShop shop(OneHousehold world) {
        PlannedBehaviour rule = new PlannedBehaviour(world.p.plannedBehaviour(), true, true);
        return new OpenOnlineShop(
                world.all, world.harvest, world.middlemen, world.credit, rule, world.p.openOnlineShop());
    }
}
