package rural.government;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import rural.account.Ledger;
import rural.calendar.Month;
import rural.coordination.Coordination;
import rural.firm.Firms;
import rural.household.FoundHouseholds;
import rural.household.FriendshipParameters;
import rural.household.Household;
import rural.household.Households;
import rural.household.PopulationParameters;
import rural.household.ProductLine;
import rural.logistics.DeliveryParameters;
import rural.logistics.Logistics;
import rural.logistics.LogisticsParameters;
import rural.logistics.NetworkParameters;
import rural.logistics.NetworksChange;
import rural.market.Market;
import rural.market.OutsideWorld;
import rural.market.RegionalBrand;
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
import rural.random.RandomSource;
import rural.social.SocialWork;
import rural.talent.Talent;
import rural.tourism.Tourism;
import rural.tourism.TourismParameters;

/** A county of three towns with five villages each, with a government and all whom it can act on, but no month. */
final class SmallCounty {

    static final YearMonth START = YearMonth.of(2024, 1);
    private static final int TOWNS = 3;
    private static final int VILLAGES_OF_TOWN = 5;
    private static final int HOUSEHOLDS = 60;

    final RandomSource chance;
    final Ledger ledger = new Ledger();
    final County county;
    final Actors actors;
    final Government government;
    final GovernmentActs acts;

    private SmallCounty(List<Instrument> policy, FundingMode funding, Mechanisms mechanisms, long seed) {
        chance = new RandomSource(seed);
        Gazetteer place = place();
        county = new County(place, new Roads(place, standards(RoadParameters.class)), ProductLine.count());
        OutsideWorld outside = new OutsideWorld(county, mechanisms, standards(OutsideWorld.Parameters.class), chance);
        NetworksChange.foundBroadband(county, standards(NetworkParameters.class), chance);
        Logistics logistics = new Logistics(
                county,
                standards(LogisticsParameters.class),
                standards(DeliveryParameters.class),
                mechanisms,
                ledger,
                chance);
        Tourism tourism = new Tourism(county, standards(TourismParameters.class), chance);
        FoundHouseholds founding = new FoundHouseholds(county, standards(PopulationParameters.class), chance, 2024);
        Households households = founding.settle(founding.friendships(standards(FriendshipParameters.class)), ledger);
        SocialWork socialWork = new SocialWork(county);
        actors = new Actors(
                county,
                households,
                logistics,
                tourism,
                new Market(outside, standards(RegionalBrand.Parameters.class)),
                new Firms(ledger),
                socialWork,
                new Talent(county),
                new Coordination(socialWork));
        count();
        government = new Government(
                county, policy, funding, mechanisms, standards(GovernmentActs.Parameters.class), chance, ledger);
        acts = new GovernmentActs(government, actors);
    }

    static SmallCounty with(FundingMode funding, Instrument... policy) {
        return new SmallCounty(List.of(policy), funding, standards(Mechanisms.class), 1);
    }

    static SmallCounty without(String mechanism, FundingMode funding, Instrument... policy) {
        return new SmallCounty(
                List.of(policy), funding, Records.with(standards(Mechanisms.class), mechanism, false), 1);
    }

    /** Lets government act in so many months from the first. */
    SmallCounty after(int months) {
        for (int month = 0; month < months; month++) {
            actsIn(month);
        }
        return this;
    }

    void actsIn(int month) {
        ledger.beginMonth();
        acts.step(month(month));
    }

    Month month(int number) {
        return new Month(number, START.plusMonths(number), chance);
    }

    Programme programme(int number) {
        return government.programmes().get(number);
    }

    static <R extends Record> R standards(Class<R> type) {
        return Section.of(type, "").standards();
    }

    private static Gazetteer place() {
        List<TownSite> towns = new ArrayList<>();
        List<VillageSite> villages = new ArrayList<>();
        List<RoadSite> roads = new ArrayList<>();
        for (int town = 0; town < TOWNS; town++) {
            double x = 10 * (town + 1);
            towns.add(new TownSite(town, "T" + town, "镇" + town, "Town " + town, x, 0));
            roads.add(new RoadSite(roads.size(), town, town + 1, 10, RoadClass.TOWN_ROAD));
        }
        for (int village = 0; village < TOWNS * VILLAGES_OF_TOWN; village++) {
            int town = village / VILLAGES_OF_TOWN;
            double y = 2.0 + village % VILLAGES_OF_TOWN;
            villages.add(new VillageSite(
                    village,
                    town,
                    "V" + village,
                    "村" + village,
                    "Village " + village,
                    10.0 * (town + 1),
                    y,
                    false,
                    HOUSEHOLDS,
                    0.1 * (village % VILLAGES_OF_TOWN)));
            roads.add(new RoadSite(roads.size(), town + 1, 1 + TOWNS + village, y, RoadClass.VILLAGE_ROAD));
        }
        return new Gazetteer("0", "小县", "Small County", towns, villages, roads, List.of());
    }

    /** Counts what villages are like taken together, as the processes that close a month do. */
    private void count() {
        for (Village village : county.villages()) {
            village.community.households = village.site().households();
            village.community.logIncome = 9 + 0.1 * (village.id() % 4);
            village.community.distressed = 5 + 3 * (village.id() * 7 % 15);
            village.community.onlineSellers = village.id() * 4 % 15;
            village.community.output[ProductLine.FRESH.ordinal()] = 100_000 + 10_000 * village.id();
        }
        for (Household household : actors.households()) {
            if (household.product() == ProductLine.CRAFT) {
                household.village().community.craftHouseholds++;
            }
        }
    }
}
