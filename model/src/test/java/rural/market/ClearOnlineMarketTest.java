package rural.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import rural.account.Account;
import rural.account.Payment;
import rural.firm.Firm;
import rural.firm.FirmKind;
import rural.firm.OnlineHouseholds;
import rural.household.Household;
import rural.household.ProductLine;
import rural.parameter.Mechanisms;
import rural.parameter.Records;

final class ClearOnlineMarketTest {

    @Test
    void aMarketWithOneSellerHasTheLogitsShare() {
        double attraction = 3;
        double rivals = 5;
        assertThat(Attraction.share(attraction, attraction, rivals)).isEqualTo(attraction / (attraction + rivals));
    }

    @Test
    void theOnlySellerSellsItsShareOfDemandWhenItHasEnough() {
        OneVillage world = new OneVillage();
        Household shop = grower(world, ProductLine.SPECIALTY);
        shop.hasLuck(100);
        double output = world.harvest.retailValue(shop, world.now());
        shop.opensShop();
        Mechanisms all = TradingCounty.allMechanisms();
        Rules rules =
                new Rules(world.market, world.county.prices, TradingCounty.of(ClearOnlineMarket.Parameters.class), all);
        ShopsSell sell = new ShopsSell(
                new OnlineHouseholds(world.households),
                world.harvest,
                rules,
                new Sums[0],
                new Parcels(1, world.logistics));
        double luck = world.now().stream(rural.random.Purpose.SHOP_IS_NOTICED).normal(shop);
        double attraction = sell.attraction(shop, luck);
        OutsideWorld outside = world.market.outside();
        double share = attraction / (attraction + outside.rivals(ProductLine.SPECIALTY));
        double orders = share * outside.demand(ProductLine.SPECIALTY);

        world.marketClears();

        assertThat(orders).isLessThan(output);
        assertThat(shop.onlineShare() * output).isCloseTo(orders, within(1e-3 * output));
    }

    @Test
    void dearerFreightNeverRaisesOnlineMargins() {
        for (double fee = 0; fee < 30; fee += 3) {
            OneVillage near = new OneVillage();
            OneVillage dear = new OneVillage();
            near.village().delivery.feeOut = fee;
            dear.village().delivery.feeOut = fee + 3;
            for (OneVillage world : List.of(near, dear)) {
                everybodyOpensAShop(world);
                world.marketClears();
            }
            for (int row = 0; row < OneVillage.HOUSEHOLDS; row++) {
                Household cheaply = near.households.at(row);
                Household dearly = dear.households.at(row);
                assertThat(dearly.onlineIncome()).isLessThanOrEqualTo(cheaply.onlineIncome());
                assertThat(margin(dearly)).isLessThanOrEqualTo(margin(cheaply));
            }
        }
    }

    @Test
    void whatIsMoreThanNodesCanCarryIsRefusedToEverybodyInTheSamePart() {
        OneVillage roomy = new OneVillage();
        OneVillage full = new OneVillage();
        full.village().delivery.capacity = 20;
        for (OneVillage world : List.of(roomy, full)) {
            everybodyOpensAShop(world);
            world.marketClears();
        }
        double part =
                full.households.at(0).onlineShare() / roomy.households.at(0).onlineShare();
        assertThat(part).isBetween(0.0, 0.9);
        for (int row = 0; row < OneVillage.HOUSEHOLDS; row++) {
            double all = roomy.households.at(row).onlineShare();
            assertThat(full.households.at(row).onlineShare()).isCloseTo(all * part, within(1e-6));
        }
        assertThat(full.logistics.book().refused()).isPositive();
    }

    @Test
    void everyYuanOfTheMarketIsInTheBooks() {
        OneVillage world = new OneVillage();
        everybodyOpensAShop(world);
        Firm firm = firmWithSupplier(world);
        firm.receives(5000);
        world.ledger.found(Account.FIRMS, 5000);
        world.marketClears();
        assertThat(world.savings()).isEqualTo(world.ledger.balance(Account.HOUSEHOLDS));
        assertThat(world.firms.cash()).isEqualTo(world.ledger.balance(Account.FIRMS));
        assertThat(world.logistics.cash()).isEqualTo(world.ledger.balance(Account.NODES));
        assertThat(world.ledger.total()).isZero();
        assertThat(world.ledger.paidThisMonth(Payment.ONLINE_SALE)).isPositive();
    }

    @Test
    void aFirmWithoutMoneyBreaksItsWordAndSaysSo() {
        OneVillage world = new OneVillage();
        Firm firm = firmWithSupplier(world);
        firm.promisesPresale(1, 3);
        world.marketClears();
        assertThat(firm.trade().brokeItsWord()).isTrue();
        assertThat(firm.cash()).isNotNegative();
    }

    @Test
    void aContractBeforeTheHarvestBindsAFirmThatPlannedToTakeNothing() {
        OneVillage world = new OneVillage();
        Firm firm = firmWithSupplier(world);
        firm.promisesPresale(0.4, 3);
        world.marketClears();
        Household supplier = supplierOf(world, firm);
        assertThat(supplier.onlineShare()).isCloseTo(0.4, within(1e-6));
    }

    @Test
    void exposureFollowsPastSalesOnlyWhenThatMechanismIsOn() {
        Mechanisms on = TradingCounty.allMechanisms();
        Mechanisms off = Records.with(on, "exposure", false);
        Attraction.Parameters p = TradingCounty.of(Attraction.Parameters.class);
        assertThat(new Attraction(p, on).utility(0.5, 0, 0, 0, 50_000, 0)).isPositive();
        assertThat(new Attraction(p, off).utility(0.5, 0, 0, 0, 50_000, 0)).isZero();
    }

    @Test
    void exposureGrowsLessThanInProportionToSales() {
        Attraction attraction =
                new Attraction(TradingCounty.of(Attraction.Parameters.class), TradingCounty.allMechanisms());
        double small = attraction.utility(0.5, 0, 0, 0, 10_000, 0);
        double large = attraction.utility(0.5, 0, 0, 0, 20_000, 0);
        assertThat(large - small).isBetween(0.0, Math.log(2) * 0.99);
    }

    @Test
    void reputationPaysOnlyAfterAboutEighteenMonths() {
        Attraction attraction =
                new Attraction(TradingCounty.of(Attraction.Parameters.class), TradingCounty.allMechanisms());
        assertThat(attraction.known(0)).isLessThan(0.01);
        assertThat(attraction.known(18)).isEqualTo(0.5);
        assertThat(attraction.known(36)).isGreaterThan(0.99);
    }

    @Test
    void refundsHurtReputationAndQualityHelpsIt() {
        OneVillage world = new OneVillage();
        Rules rules = new Rules(
                world.market,
                world.county.prices,
                TradingCounty.of(ClearOnlineMarket.Parameters.class),
                TradingCounty.allMechanisms());
        assertThat(rules.reputation(0, 0.8, 0.2)).isLessThan(rules.reputation(0, 0.8, 0.02));
        assertThat(rules.reputation(0, 0.9, 0.02)).isGreaterThan(rules.reputation(0, 0.6, 0.02));
        assertThat(rules.reputation(-1, 0, 1)).isGreaterThanOrEqualTo(-1);
        assertThat(rules.reputation(1, 1, 0)).isLessThanOrEqualTo(1);
    }

    private static Household grower(OneVillage world, ProductLine line) {
        return world.growersOf(line).get(0);
    }

    private static void everybodyOpensAShop(OneVillage world) {
        for (Household household : world.households) {
            household.opensShop();
        }
    }

    private static Firm firmWithSupplier(OneVillage world) {
        Firm firm = world.firms.opens(world.village(), FirmKind.BUYER_PACKER, ProductLine.FRESH, 1, 0.5);
        firm.trade().offers(0.45, 0.45);
        firm.trade().hasKept(0.6);
        grower(world, ProductLine.FRESH).beginsToSupply(firm.number());
        return firm;
    }

    private static Household supplierOf(OneVillage world, Firm firm) {
        for (Household household : world.households) {
            if (household.suppliesFirm() && household.firm() == firm.number()) {
                return household;
            }
        }
        throw new AssertionError("no supplier");
    }

    /** What is kept of a yuan sold online; as good as nothing when nothing is sold. */
    private static double margin(Household shop) {
        return shop.onlineShare() == 0 ? 0 : shop.onlineIncome() / shop.onlineShare();
    }
}
