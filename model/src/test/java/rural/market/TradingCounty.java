package rural.market;

import java.time.YearMonth;
import java.util.List;
import rural.account.Ledger;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.firm.Firms;
import rural.firm.FirmsChoose;
import rural.firm.FoundFirms;
import rural.firm.OnlineHouseholds;
import rural.household.CloseAccounts;
import rural.household.Credit;
import rural.household.FoundHouseholds;
import rural.household.FriendshipParameters;
import rural.household.Harvest;
import rural.household.Household;
import rural.household.Households;
import rural.household.HouseholdsChoose;
import rural.household.Middlemen;
import rural.household.PlannedBehaviour;
import rural.household.PopulationParameters;
import rural.household.ProductLine;
import rural.logistics.DeliveryParameters;
import rural.logistics.Logistics;
import rural.logistics.LogisticsParameters;
import rural.logistics.NetworkParameters;
import rural.logistics.NetworksChange;
import rural.logistics.OperateNodes;
import rural.parameter.Mechanisms;
import rural.parameter.Section;
import rural.place.Archetype;
import rural.place.County;
import rural.place.Gazetteer;
import rural.place.GazetteerGenerator;
import rural.place.RoadParameters;
import rural.place.Roads;
import rural.place.Village;
import rural.random.RandomSource;
import rural.tourism.Tourism;
import rural.tourism.TourismParameters;

/** A county in which people trade and nothing else happens: nodes, the outside, households' choices, firms, the market. */
final class TradingCounty {

    final Ledger ledger = new Ledger();
    final RandomSource chance;
    final County county;
    final Households households;
    final Logistics logistics;
    final Market market;
    final Firms firms;
    final Harvest harvest;
    final List<Process> processes;
    int month;

    TradingCounty(long seed, Mechanisms mechanisms) {
        chance = new RandomSource(seed);
        Gazetteer gazetteer = GazetteerGenerator.generate(Archetype.HILLS, 1);
        county = new County(gazetteer, new Roads(gazetteer, of(RoadParameters.class)), ProductLine.count());
        NetworksChange.foundBroadband(county, of(NetworkParameters.class), chance);
        Tourism tourism = new Tourism(county, of(TourismParameters.class), chance);
        logistics = new Logistics(
                county, of(LogisticsParameters.class), of(DeliveryParameters.class), mechanisms, ledger, chance);
        OutsideWorld outside = new OutsideWorld(county, mechanisms, of(OutsideWorld.Parameters.class), chance);
        FoundHouseholds settlers = new FoundHouseholds(county, of(PopulationParameters.class), chance, 2022);
        households = settlers.settle(settlers.friendships(of(FriendshipParameters.class)), ledger);
        harvest = new Harvest(of(Harvest.Parameters.class), true);
        Middlemen middlemen = new Middlemen(of(Middlemen.Parameters.class), county.prices);
        Credit credit = new Credit(of(Credit.Parameters.class), ledger, true, chance);
        CloseAccounts accounts = new CloseAccounts(
                county, households, harvest, middlemen, credit, ledger, of(CloseAccounts.Parameters.class));
        accounts.foundIncomes(2022);
        count();
        market = new Market(outside, of(RegionalBrand.Parameters.class));
        firms = new Firms(ledger);
        OnlineHouseholds online = new OnlineHouseholds(households);
        FirmsChoose.Parameters firmRules = of(FirmsChoose.Parameters.class);
        new FoundFirms(county, firms, online, ledger, mechanisms, of(FoundFirms.Parameters.class), firmRules, chance)
                .settle(households);
        PlannedBehaviour planned = new PlannedBehaviour(of(PlannedBehaviour.Parameters.class), true, true);
        processes = List.of(
                new OperateNodes(logistics, of(OperateNodes.Parameters.class)),
                outside,
                new HouseholdsChoose(
                        county,
                        households,
                        harvest,
                        middlemen,
                        credit,
                        planned,
                        planned,
                        true,
                        true,
                        of(HouseholdsChoose.Rules.class)),
                new FirmsChoose(county, online, firms, tourism, ledger, mechanisms, firmRules),
                new ClearOnlineMarket(
                        county,
                        online,
                        firms,
                        logistics,
                        market,
                        harvest,
                        ledger,
                        mechanisms,
                        of(ClearOnlineMarket.Parameters.class)),
                accounts);
    }

    static <R extends Record> R of(Class<R> parameters) {
        return Section.of(parameters, "").standards();
    }

    static Mechanisms allMechanisms() {
        return of(Mechanisms.class);
    }

    /** Lets months pass. */
    void passes(int months) {
        for (int i = 0; i < months; i++) {
            Month now = new Month(month, YearMonth.of(2023, 1).plusMonths(month), chance);
            ledger.beginMonth();
            for (Process process : processes) {
                process.step(now);
            }
            count();
            month++;
        }
    }

    /** Counts what villages are like, as the model does when a month closes. */
    private void count() {
        for (Village village : county.villages()) {
            village.community.households = 0;
            village.community.capable = 0;
        }
        for (Household household : households) {
            Village.Community community = household.village().community;
            community.households++;
            community.capable += household.hasCapableMember() ? 1 : 0;
        }
    }

    double savings() {
        double sum = 0;
        for (Household household : households) {
            sum += household.savings();
        }
        return sum;
    }
}
