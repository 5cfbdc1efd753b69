package rural;

import java.util.List;
import java.util.function.UnaryOperator;
import rural.account.Ledger;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.coordination.Coordinate;
import rural.coordination.Coordination;
import rural.firm.Firms;
import rural.firm.FirmsChoose;
import rural.firm.FoundFirms;
import rural.firm.OnlineHouseholds;
import rural.government.Actors;
import rural.government.Government;
import rural.government.GovernmentActs;
import rural.household.AdoptionRule;
import rural.household.CloseAccounts;
import rural.household.Consume;
import rural.household.Credit;
import rural.household.Feel;
import rural.household.FoundHouseholds;
import rural.household.Friendships;
import rural.household.Harvest;
import rural.household.Households;
import rural.household.HouseholdsChoose;
import rural.household.Imitation;
import rural.household.Middlemen;
import rural.household.PlannedBehaviour;
import rural.household.ProductLine;
import rural.household.ProfitSeeking;
import rural.household.ShocksStrike;
import rural.household.WordSpreads;
import rural.logistics.Logistics;
import rural.logistics.NetworksChange;
import rural.logistics.OperateNodes;
import rural.market.ClearOnlineMarket;
import rural.market.Market;
import rural.market.OutsideWorld;
import rural.outcome.History;
import rural.outcome.Record;
import rural.outcome.Watch;
import rural.parameter.Mechanisms;
import rural.parameter.ProblemsFound;
import rural.place.County;
import rural.place.Roads;
import rural.random.RandomSource;
import rural.scenario.ModelParameters;
import rural.scenario.Scenario;
import rural.social.DoSocialWork;
import rural.social.SocialWork;
import rural.talent.Talent;
import rural.talent.TalentMoves;
import rural.tourism.ReceiveVisitors;
import rural.tourism.Tourism;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run of one county: founds it, and lets its months pass.
 *
 * <p>A month is one visible list of {@linkplain #processes() processes} in the order of ODD section 3. MASON's schedule
 * holds one {@link Steppable} that runs the list; nothing else may be scheduled before it. All chance comes from the
 * run's seed by purpose; MASON's own generator is left to drawing on screen.
 */
public final class CountyModel extends SimState {

    private static final long serialVersionUID = 1;

    private final transient Scenario scenario;
    private final RandomSource chance;
    private final Ledger ledger;
    private final County county;
    private final Households households;
    private final Actors actors;
    private final Government government;
    private final History history;
    private final Record record;
    private final Watch watch;
    private final List<Process> processes;
    private int next;

    /**
     * Founds a county.
     *
     * @param ground what this run may share with others
     * @throws ProblemsFound if the county's files cannot be read
     */
    public CountyModel(Scenario scenario, long seed, Ground ground) throws ProblemsFound {
        this(scenario, seed, ground, UnaryOperator.identity());
    }

    /** The same, with its households in rows of another order, which must not matter. */
    CountyModel(Scenario scenario, long seed, Ground ground, UnaryOperator<Households> inRows) throws ProblemsFound {
        super(seed);
        this.scenario = scenario;
        this.chance = new RandomSource(seed);
        this.ledger = new Ledger();
        this.next = -scenario.spinUp();
        ModelParameters p = scenario.parameters();
        Mechanisms mechanisms = scenario.mechanisms();
        Month founding = month(next - 1);
        int year = founding.calendar().getYear();

        // The place, and what serves it.
        var gazetteer = ground.gazetteer(scenario);
        county = new County(gazetteer, new Roads(gazetteer, p.roads()), ProductLine.count(), scenario.sample());
        NetworksChange.foundBroadband(county, p.networks(), chance);
        Tourism tourism = new Tourism(county, p.tourism(), chance);
        Logistics logistics = new Logistics(county, p.logistics(), p.delivery(), mechanisms, ledger, chance);
        OutsideWorld outside = new OutsideWorld(county, mechanisms, p.outsideWorld(), chance);

        // Its people.
        FoundHouseholds settlers = new FoundHouseholds(county, p.population(), chance, year);
        Friendships friendships = ground.friendships(scenario, seed, () -> settlers.friendships(p.friendships()));
        households = inRows.apply(settlers.settle(friendships, ledger));
        Harvest harvest = new Harvest(p.harvest(), mechanisms.crafts());
        Middlemen middlemen = new Middlemen(p.middlemen(), county.prices);
        Credit credit = new Credit(p.credit(), ledger, mechanisms.creditConstraint(), chance);
        CloseAccounts accounts =
                new CloseAccounts(county, households, harvest, middlemen, credit, ledger, p.closeAccounts());
        Feel feel = new Feel(county, households, credit, mechanisms.referenceIncome(), p.feel());
        accounts.foundIncomes(year);
        feel.found(founding);

        // Those who work with them.
        Market market = new Market(outside, p.regionalBrand());
        Firms firms = new Firms(ledger);
        OnlineHouseholds online = new OnlineHouseholds(households);
        SocialWork socialWork = new SocialWork(county);
        Talent talent = new Talent(county);
        Coordination coordination = new Coordination(socialWork);
        government = new Government(
                county, scenario.policies(), scenario.funding(), mechanisms, p.governmentActs(), chance, ledger);
        actors = new Actors(county, households, logistics, tourism, market, firms, socialWork, talent, coordination);
        DoSocialWork doSocialWork =
                new DoSocialWork(county, households, socialWork, ledger, mechanisms, p.doSocialWork());
        doSocialWork.found(chance);
        new FoundFirms(county, firms, online, ledger, mechanisms, p.foundFirms(), p.firmsChoose(), chance)
                .settle(households);
        feel.found(founding);

        PlannedBehaviour planned =
                new PlannedBehaviour(p.plannedBehaviour(), mechanisms.pullOfFriends(), mechanisms.narrowedAttention());
        history = new History(scenario.months(), county.villages().size());
        record = new Record(actors, government, ledger, scenario.sample(), p.governance(), history);
        watch = new Watch(households, ledger, history);
        processes = List.of(
                new GovernmentActs(government, actors),
                new NetworksChange(county, logistics, mechanisms, ledger, p.networks()),
                new OperateNodes(logistics, p.operateNodes()),
                new ShocksStrike(households, ledger, outside, mechanisms.shocks(), p.shocksStrike()),
                new TalentMoves(county, households, talent, socialWork, firms, mechanisms, p.talentMoves()),
                doSocialWork,
                new Coordinate(
                        county,
                        households,
                        coordination,
                        socialWork,
                        firms,
                        talent,
                        tourism,
                        ledger,
                        mechanisms,
                        p.coordinate()),
                new WordSpreads(households, mechanisms.wordOfMouth(), p.wordSpreads()),
                new HouseholdsChoose(
                        county,
                        households,
                        harvest,
                        middlemen,
                        credit,
                        rule(scenario, planned),
                        planned,
                        mechanisms.broadbandConstraint(),
                        mechanisms.eGovernment(),
                        p.householdsChoose()),
                new FirmsChoose(county, online, firms, tourism, ledger, mechanisms, p.firmsChoose()),
                new ClearOnlineMarket(
                        county, online, firms, logistics, market, harvest, ledger, mechanisms, p.clearOnlineMarket()),
                new ReceiveVisitors(county, tourism, mechanisms, p.tourism()),
                new Consume(county, households, ledger, logistics, p.consume()),
                accounts,
                feel,
                record);
    }

    private static AdoptionRule rule(Scenario scenario, PlannedBehaviour planned) {
        boolean narrows = scenario.mechanisms().narrowedAttention();
        return switch (scenario.adoptionRule()) {
            case PLANNED_BEHAVIOUR -> planned;
            case PROFIT_SEEKING -> new ProfitSeeking(scenario.parameters().profitSeeking(), narrows);
            case IMITATION ->
                new Imitation(
                        scenario.parameters().imitation(), scenario.mechanisms().pullOfFriends(), narrows);
        };
    }

    private Month month(int number) {
        return new Month(number, scenario.start().plusMonths(number), chance);
    }

    @Override
    public void start() {
        super.start();
        schedule.scheduleRepeating((Steppable) state -> monthPasses());
    }

    /** Lets the next month happen. */
    void monthPasses() {
        Month month = month(next);
        if (month.number() == 0) {
            record.settlesGroups(month.calendar().getYear());
        }
        ledger.beginMonth();
        try {
            for (Process process : processes) {
                process.step(month);
            }
        } catch (IllegalArgumentException refused) {
            watch.searchHouseholds(month.number());
            throw refused;
        }
        watch.look(month.number());
        next++;
    }

    /** Lets all months pass that the scenario asks for, spin-up first, and says what was kept of them. */
    public History run() {
        start();
        while (next < scenario.months()) {
            schedule.step(this);
        }
        finish();
        return history;
    }

    /** The month, one line for each thing that happens, in its order. */
    public List<Process> processes() {
        return processes;
    }

    /** The number of the month that comes next; negative in the spin-up. */
    public int nextMonth() {
        return next;
    }

    public Scenario scenario() {
        return scenario;
    }

    public Ledger ledger() {
        return ledger;
    }

    public County county() {
        return county;
    }

    public Households households() {
        return households;
    }

    /** Everybody but government. */
    public Actors actors() {
        return actors;
    }

    public Government government() {
        return government;
    }

    /** What has been kept so far. */
    public History history() {
        return history;
    }
}
