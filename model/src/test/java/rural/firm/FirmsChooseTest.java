package rural.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.calendar.Month;
import rural.household.FoundHouseholds;
import rural.household.FriendshipParameters;
import rural.household.Household;
import rural.household.Households;
import rural.household.PopulationParameters;
import rural.household.ProductLine;
import rural.parameter.Mechanisms;
import rural.parameter.Records;
import rural.parameter.Section;
import rural.place.County;
import rural.place.Gazetteer;
import rural.place.RoadClass;
import rural.place.RoadParameters;
import rural.place.RoadSite;
import rural.place.Roads;
import rural.place.TownSite;
import rural.place.Village;
import rural.place.VillageSite;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.tourism.Tourism;
import rural.tourism.TourismParameters;

/** Two villages of one town, near and far, and one firm in the first. */
final class FirmsChooseTest {

    private static final int HOUSEHOLDS = 40;
    private static final double PRICE = 0.45;

    private final RandomSource chance = new RandomSource(4);
    private final Ledger ledger = new Ledger();
    private final Firms firms = new Firms(ledger);
    private County county;
    private Households households;
    private Firm firm;

    @BeforeEach
    void found() {
        Gazetteer place = new Gazetteer(
                "1",
                "县",
                "County",
                List.of(new TownSite(0, "11", "镇", "Town", 5, 0)),
                List.of(
                        new VillageSite(0, 0, "111", "近村", "Near", 6, 0, true, HOUSEHOLDS, 0.2),
                        new VillageSite(1, 0, "112", "远村", "Far", 5, 12, false, HOUSEHOLDS, 0.2)),
                List.of(
                        new RoadSite(0, 0, 1, 6, RoadClass.COUNTY_ROAD),
                        new RoadSite(1, 1, 2, 1, RoadClass.TOWN_ROAD),
                        new RoadSite(2, 1, 3, 15, RoadClass.VILLAGE_ROAD)),
                List.of());
        county = new County(place, new Roads(place, of(RoadParameters.class)), ProductLine.count());
        county.prices.localWage = 3600;
        FoundHouseholds settlers = new FoundHouseholds(county, of(PopulationParameters.class), chance, 2022);
        households = settlers.settle(settlers.friendships(of(FriendshipParameters.class)), ledger);
        for (Household household : households) {
            household.returnsToWholesale();
        }
        firm = firms.opens(near(), FirmKind.BUYER_PACKER, ProductLine.FRESH, 1, 0.5);
        firm.trade().offers(PRICE, PRICE);
        firm.trade().hasKept(0.6);
        firm.trade().expects(50_000, 10_000);
        gets(100_000);
    }

    @Test
    void aFirmOffersItsPriceOnlyWhereItIsKnown() {
        months(1);
        assertThat(near().offers.firm[line()]).isEqualTo(firm.number());
        assertThat(near().offers.firmPrice[line()]).isPositive();
        assertThat(near().offers.places[line()]).isPositive();
        assertThat(far().offers.firm[line()]).isEqualTo(-1);
        assertThat(far().offers.firmPrice[line()]).isZero();
    }

    @Test
    void whatAFirmLearnsOfAVillageBringsItsOfferThereLessTheCostOfTheRoad() {
        firm.learnsOf(far());
        months(1);
        assertThat(far().offers.firm[line()]).isEqualTo(firm.number());
        assertThat(far().offers.firmPrice[line()]).isLessThan(near().offers.firmPrice[line()]);
    }

    @Test
    void aBetterRoadRaisesWhatAFirmPaysInAFarVillage() {
        SearchForVillages search = new SearchForVillages(county, of(SearchForVillages.Parameters.class));
        double before = search.collectionCost(firm, far());
        county.roads().roads().get(2).upgradeTo(RoadClass.COUNTY_ROAD);
        assertThat(search.collectionCost(firm, far())).isLessThan(before);
    }

    @Test
    void searchingIsQuickerWhenItIsMadeEasier() {
        SearchForVillages search =
                new SearchForVillages(county, Records.with(of(SearchForVillages.Parameters.class), "success", 0.5));
        int alone = 0;
        int together = 0;
        for (int month = 0; month < 200; month++) {
            Firm first = firms.opens(near(), FirmKind.BUYER_PACKER, ProductLine.FRESH, 1, 0.5);
            search.search(first, month(month).stream(Purpose.TEST_A));
            alone += first.villagesKnown() - 1;
            Firm second = firms.opens(near(), FirmKind.BUYER_PACKER, ProductLine.FRESH, 1, 0.5);
            second.searchesMoreEasily(1);
            search.search(second, month(month).stream(Purpose.TEST_A));
            together += second.villagesKnown() - 1;
        }
        assertThat(together).isGreaterThan(alone);
    }

    @Test
    void aBrokeFirmClosesAndItsSuppliersReturnToMiddlemen() {
        Household supplier = households.at(0);
        supplier.beginsToSupply(firm.number());
        loses(firm, 100_001);
        months(1);
        assertThat(firm.isOpen()).isFalse();
        assertThat(firms.closedThisMonth()).isEqualTo(1);
        assertThat(supplier.sellsByWholesale()).isTrue();
        assertThat(firms.cash()).isEqualTo(ledger.balance(Account.FIRMS));
    }

    @Test
    void aBrokenPromiseCostsSuppliersTrustAndAMereClosureDoesNot() {
        Household cheated = households.at(0);
        double before = cheated.trust();
        cheated.beginsToSupply(firm.number());
        firm.promisesPresale(0.5, 3);
        Firm honest = firms.opens(near(), FirmKind.BUYER_PACKER, ProductLine.STAPLE, 1, 0.5);
        Household unlucky = households.at(1);
        double trust = unlucky.trust();
        unlucky.beginsToSupply(honest.number());
        loses(firm, 100_001);
        loses(honest, 1);
        months(1);
        assertThat(cheated.trust()).isLessThan(before);
        assertThat(unlucky.trust()).isEqualTo(trust);
    }

    @Test
    void moneyOfFirmsIsWhatTheBooksSay() {
        near().community.firmWorkers = 3;
        months(12);
        assertThat(firms.cash()).isEqualTo(ledger.balance(Account.FIRMS));
    }

    @Test
    void aContractPaysItsPriceWhateverBecomesOfWholesalePrices() {
        firm.promisesPresale(1, 3);
        SetPurchasePrice price = new SetPurchasePrice(of(SetPurchasePrice.Parameters.class));
        price.set(firm, 0.5, 0);
        assertThat(firm.trade().offeredPrice()).isLessThan(PRICE);
        assertThat(firm.campaign().paid(firm.trade().offeredPrice())).isEqualTo(PRICE);
    }

    @Test
    void ofAMoveInWholesalePricesAThirdReachesTheSupplier() {
        SetPurchasePrice price = new SetPurchasePrice(of(SetPurchasePrice.Parameters.class));
        price.set(firm, 1, 0);
        double usual = firm.trade().offeredPrice();
        firm.trade().offers(PRICE, PRICE);
        price.set(firm, 1.1, 0);
        assertThat(firm.trade().offeredPrice() / usual).isCloseTo(1.034, within(0.002));
    }

    @Test
    void aFirmNeverPaysMoreThanItKeeps() {
        SetPurchasePrice price = new SetPurchasePrice(of(SetPurchasePrice.Parameters.class));
        for (int month = 0; month < 200; month++) {
            price.set(firm, 1, 1000);
        }
        assertThat(firm.trade().price()).isLessThan(firm.trade().keeps());
    }

    @Test
    void groupBuyingLowersThePriceJustWhenThereIsTooMuchToSell() {
        RunCampaigns campaigns = new RunCampaigns(of(RunCampaigns.Parameters.class), of(Mechanisms.class));
        firm.trade().plans(1e9);
        assertThat(campaigns.groupDiscount(firm, month(5))).isZero();
        firm.trade().expects(10_000, 12_000);
        assertThat(campaigns.groupDiscount(firm, month(5))).isBetween(0.01, 0.2);
    }

    @Test
    void withoutTheMechanismsThereIsNoPresaleAndNoGroupBuying() {
        firm.trade().expects(1000, 50_000);
        Household supplier = households.at(0);
        supplier.beginsToSupply(firm.number());
        months(12, withoutCampaigns());
        assertThat(firm.campaign().runsPresale()).isFalse();
        assertThat(firm.campaign().groupDiscount()).isZero();
    }

    @Test
    void manyFirmsInATownMakeAFurtherOneLikelier() {
        FoundAFirm founding = new FoundAFirm(
                county,
                firms,
                new OnlineHouseholds(households),
                ledger,
                of(Mechanisms.class),
                of(FoundAFirm.Parameters.class));
        assertThat(founding.pull(0)).isEqualTo(1);
        assertThat(founding.pull(5)).isGreaterThan(founding.pull(1));
    }

    @Test
    void onlyAShopOwnerWithSkillAndCapitalFoundsAFirmAndDoesSoOnce() {
        FoundAFirm founding = new FoundAFirm(
                county,
                firms,
                new OnlineHouseholds(households),
                ledger,
                of(Mechanisms.class),
                of(FoundAFirm.Parameters.class));
        Household household = households.at(0);
        household.hasDistress(0);
        household.hasSkill(0.6);
        household.receives(200_000);
        assertThat(founding.canFound(household)).isFalse();
        household.opensShop();
        for (int month = 0; month < 24; month++) {
            household.shopGrowsOlder();
        }
        assertThat(founding.canFound(household)).isTrue();
        household.hasSkill(0.1);
        assertThat(founding.canFound(household)).isFalse();
        household.hasSkill(0.6);
        firms.opens(household, FirmKind.BUYER_PACKER, ProductLine.FRESH, 0.6);
        assertThat(founding.canFound(household)).isFalse();
    }

    @Test
    void aBankLendsToANewFirmOnlyWhenSomebodyGuarantees() {
        RaiseMoney money = new RaiseMoney(ledger, of(Mechanisms.class), of(RaiseMoney.Parameters.class));
        var luck = month(0).stream(Purpose.TEST_A);
        assertThat(money.isLentTo(firm, luck)).isFalse();
        near().support.guaranteed = 1;
        assertThat(money.isLentTo(firm, luck)).isTrue();
        near().support.guaranteed = 0;
        Mechanisms free = Records.with(of(Mechanisms.class), "creditConstraint", false);
        assertThat(new RaiseMoney(ledger, free, of(RaiseMoney.Parameters.class)).isLentTo(firm, luck))
                .isTrue();
    }

    private static Mechanisms withoutCampaigns() {
        return Records.with(Records.with(of(Mechanisms.class), "presale", false), "groupBuying", false);
    }

    private void months(int count) {
        months(count, of(Mechanisms.class));
    }

    private void months(int count, Mechanisms mechanisms) {
        FirmsChoose choose = new FirmsChoose(
                county,
                new OnlineHouseholds(households),
                firms,
                new Tourism(county, of(TourismParameters.class), chance),
                ledger,
                mechanisms,
                withoutChance());
        for (int month = 0; month < count; month++) {
            choose.step(month(month));
        }
    }

    /** Nobody finds a village or founds a firm by chance. */
    private static FirmsChoose.Parameters withoutChance() {
        FirmsChoose.Parameters p = of(FirmsChoose.Parameters.class);
        p = Records.with(p, "search", Records.with(p.search(), "success", 0.0));
        FoundAFirm.Parameters none = Records.with(Records.with(p.founding(), "byOthers", 0.0), "byShopOwner", 0.0);
        return Records.with(p, "founding", none);
    }

    private Month month(int number) {
        return new Month(number, YearMonth.of(2023, 1).plusMonths(number), chance);
    }

    private Village near() {
        return county.village(0);
    }

    private Village far() {
        return county.village(1);
    }

    private int line() {
        return firm.line().ordinal();
    }

    private void gets(double yuan) {
        firm.receives(yuan);
        ledger.found(Account.FIRMS, yuan);
    }

    private void loses(Firm loser, double yuan) {
        loser.pays(yuan);
        ledger.pay(Account.FIRMS, Account.OUTSIDE, Payment.FIRM_OVERHEAD, yuan);
    }

    private static <R extends Record> R of(Class<R> parameters) {
        return Section.of(parameters, "").standards();
    }
}
