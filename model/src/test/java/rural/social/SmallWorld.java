package rural.social;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rural.account.Ledger;
import rural.calendar.Month;
import rural.coordination.Coordinate;
import rural.coordination.Coordination;
import rural.firm.Firms;
import rural.household.FoundHouseholds;
import rural.household.FriendshipParameters;
import rural.household.Household;
import rural.household.Households;
import rural.household.PopulationParameters;
import rural.household.ProductLine;
import rural.parameter.Mechanisms;
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
import rural.talent.Talent;
import rural.talent.TalentMoves;
import rural.tourism.Tourism;
import rural.tourism.TourismParameters;

/**
 * Two towns with three villages of sixty households each, their stations, firms and talent, and nobody else; nobody is
 * in distress, connected or trained until a test says so.
 */
public final class SmallWorld {

    public static final int VILLAGES = 6;
    private static final int TOWNS = 2;
    private static final int HOUSEHOLDS = 60;
    private static final YearMonth START = YearMonth.of(2024, 1);

    public final RandomSource chance = new RandomSource(7);
    public final Ledger ledger = new Ledger();
    public final County county;
    public final Households households;
    public final SocialWork socialWork;
    public final Firms firms;
    public final Talent talent;
    public final Tourism tourism;
    public final Coordination coordination;
    public final DoSocialWork doSocialWork;
    public final TalentMoves talentMoves;
    public final Coordinate coordinate;
    private int month;

    /** Changed parameters by their path, for instance {@code social.administration}, and mechanisms by their name. */
    public SmallWorld(Map<String, ?> changed) {
        county = new County(
                place(), new Roads(place(), of(RoadParameters.class, "roads", changed)), ProductLine.count());
        county.prices.cityWage = 4780;
        county.prices.localWage = 3500;
        tourism = new Tourism(county, of(TourismParameters.class, "tourism", changed), chance);
        households = settle(changed);
        Mechanisms mechanisms = of(Mechanisms.class, "mechanisms", changed);
        socialWork = new SocialWork(county);
        firms = new Firms(ledger);
        talent = new Talent(county);
        coordination = new Coordination(socialWork);
        doSocialWork = new DoSocialWork(
                county,
                households,
                socialWork,
                ledger,
                mechanisms,
                of(DoSocialWork.Parameters.class, "social", changed));
        doSocialWork.found(chance);
        talentMoves = new TalentMoves(
                county,
                households,
                talent,
                socialWork,
                firms,
                mechanisms,
                of(TalentMoves.Parameters.class, "talent", changed));
        coordinate = new Coordinate(
                county,
                households,
                coordination,
                socialWork,
                firms,
                talent,
                tourism,
                ledger,
                mechanisms,
                of(Coordinate.Parameters.class, "coordination", changed));
    }

    /** A world in which both towns have a station. */
    public static SmallWorld standard() {
        return with(Map.of());
    }

    /** The same with other parameters or mechanisms. */
    public static SmallWorld with(Map<String, ?> changed) {
        java.util.HashMap<String, Object> all = new java.util.HashMap<>(changed);
        all.putIfAbsent("social.staff.towns_with_station", 1.0);
        return new SmallWorld(all);
    }

    /** Lets the three processes happen in so many months. */
    public SmallWorld after(int months) {
        for (int i = 0; i < months; i++) {
            ledger.beginMonth();
            talentMoves.step(now());
            doSocialWork.step(now());
            coordinate.step(now());
            month++;
        }
        return this;
    }

    /** The month that comes next. */
    public Month now() {
        return new Month(month, START.plusMonths(month), chance);
    }

    public Village village(int number) {
        return county.village(number);
    }

    public Station station(int town) {
        return socialWork.stations().get(town);
    }

    /** Puts the first so many households of a village in distress, each a little less than the one before. */
    public SmallWorld distressed(int village, int count) {
        int left = count;
        for (Household household : households.of(village(village))) {
            if (left > 0) {
                household.hasDistress(2 + left * 0.01);
                left--;
            }
        }
        return this;
    }

    /** Everybody is connected, over a network that holds. */
    public SmallWorld connected() {
        for (Household household : households) {
            household.becomesConnected();
        }
        for (Village village : county.villages()) {
            village.broadband.coverage = 1;
            village.broadband.quality = 0.9;
        }
        return this;
    }

    public static <R extends Record> R of(Class<R> type, String path, Map<String, ?> changed) {
        return Section.of(type, path).record(changed, Map.of());
    }

    private Households settle(Map<String, ?> changed) {
        FoundHouseholds founding =
                new FoundHouseholds(county, of(PopulationParameters.class, "population", changed), chance, 2024);
        Households settled =
                founding.settle(founding.friendships(of(FriendshipParameters.class, "friendships", changed)), ledger);
        for (Household household : settled) {
            household.hasDistress(0);
            household.losesConnection();
            if (!household.sellsByWholesale()) {
                household.returnsToWholesale();
            }
        }
        return settled;
    }

    /** Towns 10 km from the seat, villages 3, 6 and 9 km from their town. */
    private static Gazetteer place() {
        List<TownSite> towns = new ArrayList<>();
        List<VillageSite> villages = new ArrayList<>();
        List<RoadSite> roads = new ArrayList<>();
        for (int town = 0; town < TOWNS; town++) {
            towns.add(new TownSite(town, "1" + town, "镇" + town, "Town " + town, 10 * (2 * town - 1), 0));
            roads.add(new RoadSite(roads.size(), 0, 1 + town, 10, RoadClass.COUNTY_ROAD));
        }
        for (int v = 0; v < VILLAGES; v++) {
            int town = v / (VILLAGES / TOWNS);
            int km = 3 * (1 + v % (VILLAGES / TOWNS));
            villages.add(new VillageSite(
                    v, town, "2" + v, "村" + v, "Village " + v, 10 * (2 * town - 1), km, false, HOUSEHOLDS, 0.3));
            roads.add(new RoadSite(roads.size(), 1 + town, 1 + TOWNS + v, km, RoadClass.VILLAGE_ROAD));
        }
        return new Gazetteer("1", "县", "County", towns, villages, roads, List.of());
    }
}
