package rural.household;

import java.time.YearMonth;
import java.util.List;
import rural.account.Ledger;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.place.County;
import rural.place.Village;
import rural.random.RandomSource;
import rural.scenario.ModelParameters;
import rural.scenario.ScenarioCatalogue;

/**
 * A county of households that live by themselves: everything a month brings to them, and nobody else who acts. Two
 * villages of three have a parcel point, one of twenty has something to see, a firm buys specialities everywhere.
 */
public final class TestCounty {

    private static final YearMonth START = YearMonth.of(2024, 1);

    final County county;
    final RandomSource chance;
    final Ledger ledger = new Ledger();
    final ModelParameters p = ScenarioCatalogue.MODEL.standards();
    final Harvest harvest = new Harvest(p.harvest(), true);
    final Middlemen middlemen;
    final Credit credit;
    final Households households;
    final List<Process> month;
    private int next;

    /** Settles a place with households as they are before the first month. */
    public TestCounty(County county, long seed) {
        this(county, seed, false);
    }

    private TestCounty(County county, long seed, boolean reversed) {
        this.county = county;
        this.chance = new RandomSource(seed);
        this.middlemen = new Middlemen(p.middlemen(), county.prices);
        this.credit = new Credit(p.credit(), ledger, true, chance);
        beginWithUsualFacts();
        FoundHouseholds settlers = new FoundHouseholds(county, p.population(), chance, START.getYear());
        Households settled = settlers.settle(settlers.friendships(p.friendships()), ledger);
        this.households = reversed ? ReversedRows.of(settled) : settled;
        CloseAccounts accounts =
                new CloseAccounts(county, households, harvest, middlemen, credit, ledger, p.closeAccounts());
        Feel feel = new Feel(county, households, credit, true, p.feel());
        this.month = List.of(
                new ShocksStrike(households, ledger, month -> {}, true, p.shocksStrike()),
                new WordSpreads(households, true, p.wordSpreads()),
                choices(),
                new Consume(county, households, ledger, (village, parcels, fees) -> {}, p.consume()),
                accounts,
                feel);
        accounts.foundIncomes(START.getYear());
        feel.found(month(-1));
    }

    /** The same county with its households in the opposite order. */
    static TestCounty reversed(County county, long seed) {
        return new TestCounty(county, seed, true);
    }

    /** Households of which nothing is said but where they live and who is whose friend. */
    static Households unsettled(County county, Friendships friendships) {
        Households all = new Households(friendships.rows(), county.villages(), friendships);
        int row = 0;
        for (Village village : county.villages()) {
            for (int i = 0; i < village.site().households(); i++) {
                all.id.set(row, row);
                all.village.set(row, village.id());
                row++;
            }
        }
        all.areSettled();
        return all;
    }

    private HouseholdsChoose choices() {
        PlannedBehaviour planned = new PlannedBehaviour(p.plannedBehaviour(), true, true);
        return new HouseholdsChoose(
                county, households, harvest, middlemen, credit, planned, planned, true, true, p.householdsChoose());
    }

    private void beginWithUsualFacts() {
        county.prices.cityWage = 4800;
        county.prices.localWage = 2300;
        for (Village village : county.villages()) {
            village.broadband.coverage = 0.9;
            village.broadband.quality = 0.7;
            village.delivery.hasPoint = village.id() % 3 != 0;
            village.delivery.tripHours = village.delivery.hasPoint ? 0.2 : 1;
            village.delivery.feeIn = 1;
            village.delivery.feeOut = 4;
            village.guests.endowment = village.id() % 20 == 0 ? 0.5 : 0;
            village.offers.firmPrice[ProductLine.SPECIALTY.ordinal()] = 0.5;
            village.offers.places[ProductLine.SPECIALTY.ordinal()] = 3;
            village.offers.firm[ProductLine.SPECIALTY.ordinal()] = 3;
        }
    }

    /** The processes of a month that concern households, in their order. */
    public List<Process> processes() {
        return month;
    }

    /** The households. */
    public Households households() {
        return households;
    }

    /** All chance of the county. */
    public RandomSource chance() {
        return chance;
    }

    /** The next month, which begins with this; the caller lets the processes step. */
    public Month begin() {
        ledger.beginMonth();
        return month(next++);
    }

    /** Lets months pass. */
    public TestCounty after(int months) {
        for (int i = 0; i < months; i++) {
            Month now = begin();
            for (Process process : month) {
                process.step(now);
            }
        }
        return this;
    }

    Month month(int number) {
        return new Month(number, START.plusMonths(number), chance);
    }
}
