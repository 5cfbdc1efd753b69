package rural.market;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import rural.account.Ledger;
import rural.calendar.Month;
import rural.firm.Firms;
import rural.firm.OnlineHouseholds;
import rural.household.FoundHouseholds;
import rural.household.FriendshipParameters;
import rural.household.Harvest;
import rural.household.Household;
import rural.household.Households;
import rural.household.PopulationParameters;
import rural.household.ProductLine;
import rural.logistics.DeliveryParameters;
import rural.logistics.Logistics;
import rural.logistics.LogisticsParameters;
import rural.parameter.Mechanisms;
import rural.parameter.Records;
import rural.place.County;
import rural.place.Gazetteer;
import rural.place.RoadClass;
import rural.place.RoadParameters;
import rural.place.RoadSite;
import rural.place.Roads;
import rural.place.TownSite;
import rural.place.Village;
import rural.place.VillageSite;
import rural.random.RandomSource;

/** One village of farmers who all sell by wholesale, a market, and terms of delivery that a test may set. */
final class OneVillage {

    static final int HOUSEHOLDS = 60;

    final Ledger ledger = new Ledger();
    final County county;
    final Households households;
    final Firms firms = new Firms(ledger);
    final Logistics logistics;
    final Market market;
    final Harvest harvest = new Harvest(TradingCounty.of(Harvest.Parameters.class), true);
    private final ClearOnlineMarket clear;
    private final RandomSource chance = new RandomSource(7);
    private int month;

    OneVillage() {
        this(TradingCounty.allMechanisms());
    }

    OneVillage(Mechanisms mechanisms) {
        Gazetteer place = place();
        county = new County(place, new Roads(place, TradingCounty.of(RoadParameters.class)), ProductLine.count());
        logistics = new Logistics(
                county,
                TradingCounty.of(LogisticsParameters.class),
                TradingCounty.of(DeliveryParameters.class),
                mechanisms,
                ledger,
                chance);
        Mechanisms calm = Records.with(mechanisms, "shocks", false);
        market = new Market(
                new OutsideWorld(county, calm, TradingCounty.of(OutsideWorld.Parameters.class), chance),
                TradingCounty.of(RegionalBrand.Parameters.class));
        FoundHouseholds settlers =
                new FoundHouseholds(county, TradingCounty.of(PopulationParameters.class), chance, 2022);
        households = settlers.settle(settlers.friendships(TradingCounty.of(FriendshipParameters.class)), ledger);
        for (Household household : households) {
            household.returnsToWholesale();
        }
        village().delivery.capacity = 1e6;
        clear = new ClearOnlineMarket(
                county,
                new OnlineHouseholds(households),
                firms,
                logistics,
                market,
                harvest,
                ledger,
                mechanisms,
                TradingCounty.of(ClearOnlineMarket.Parameters.class));
    }

    private static Gazetteer place() {
        return new Gazetteer(
                "1",
                "县",
                "County",
                List.of(new TownSite(0, "11", "镇", "Town", 5, 0)),
                List.of(new VillageSite(0, 0, "111", "村", "Village", 8, 0, false, HOUSEHOLDS, 0.3)),
                List.of(new RoadSite(0, 0, 1, 6, RoadClass.COUNTY_ROAD), new RoadSite(1, 1, 2, 4, RoadClass.TOWN_ROAD)),
                List.of());
    }

    Village village() {
        return county.village(0);
    }

    /** Those who have something of a line to sell. */
    List<Household> growersOf(ProductLine line) {
        List<Household> growers = new ArrayList<>();
        for (Household household : households) {
            if (household.product() == line && harvest.retailValue(household, now()) > 0) {
                growers.add(household);
            }
        }
        return growers;
    }

    Month now() {
        return new Month(month, YearMonth.of(2023, 2).plusMonths(month), chance);
    }

    void marketClears() {
        clear.step(now());
        month++;
    }

    double savings() {
        double sum = 0;
        for (Household household : households) {
            sum += household.savings();
        }
        return sum;
    }
}
