package rural.household;

import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * A household in a village with something to see decides whether to receive guests, and hosts whether to go on (ODD,
 * submodel 9).
 */
public final class OpenHomestay implements Process {

    private static final long serialVersionUID = 1;

    /** What rooms cost and bring. */
    public record Parameters(
            @Parameter(
                    description = "Cost of making a room ready for guests",
                    zh = "民宿单间改造投入",
                    unit = "yuan/room",
                    standard = 20_000,
                    range = {0, 500_000},
                    explore = {10_000, 50_000},
                    source = "assumption")
            double costOfRoom,

            @Parameter(
                    description = "Rooms that a household opens",
                    zh = "每户民宿间数",
                    unit = "rooms",
                    standard = 2,
                    range = {1, 20},
                    explore = {1, 4},
                    source = "assumption")
            int rooms,

            @Parameter(
                    description = "Part of a host's takings that running the rooms costs",
                    zh = "民宿经营成本占比",
                    unit = "share",
                    standard = 0.45,
                    range = {0, 1},
                    explore = {0.3, 0.6},
                    source = "assumption")
            double runningCost,

            @Parameter(
                    description = "How much easier it is than opening a shop",
                    zh = "接待游客相对开店的便利程度",
                    unit = "log-odds",
                    standard = 0.8,
                    range = {-5, 10},
                    explore = {0, 2},
                    source = "assumption")
            double ease,

            @Parameter(
                    description = "Risk of guests' income, as a part of it",
                    zh = "旅游收入风险",
                    unit = "ratio",
                    standard = 0.5,
                    range = {0, 3},
                    explore = {0.3, 1},
                    source = "assumption")
            double risk,

            @Parameter(
                    description = "Nights a month for each room below which a host thinks of closing",
                    zh = "民宿停业入住门槛",
                    unit = "nights/month",
                    standard = 2,
                    range = {0, 30},
                    explore = {1, 4},
                    source = "assumption")
            double fewestNights,

            @Parameter(
                    description = "Hosts with too few guests who close when they reconsider",
                    zh = "低入住民宿停业率",
                    unit = "per quarter",
                    standard = 0.08,
                    range = {0, 1},
                    explore = {0.03, 0.2},
                    source = "assumption")
            double closes) {}

    private final Households households;
    private final Credit credit;
    private final AdoptionRule rule;
    private final Parameters p;
    private final Venture venture = new Venture(Topic.RECEIVING_GUESTS);
    private final Rows openers;
    private final Rows closers;

    OpenHomestay(Households households, Credit credit, AdoptionRule rule, Parameters parameters) {
        this.households = households;
        this.credit = credit;
        this.rule = rule;
        this.p = parameters;
        this.openers = new Rows(households.count());
        this.closers = new Rows(households.count());
    }

    @Override
    public void step(Month month) {
        RandomStream choice = month.stream(Purpose.OPEN_HOMESTAY);
        openers.clear();
        closers.clear();
        for (Household household : households.thatReconsider(month.ofYear())) {
            if (household.village().guests.endowment > 0) {
                if (household.receivesGuests()) {
                    if (hasTooFew(household) && choice.bernoulli(household, p.closes())) {
                        closers.add(household.row());
                    }
                } else if (canOpen(household)
                        && choice.bernoulli(household, rule.probability(household, asSeenBy(household)))) {
                    openers.add(household.row());
                }
            }
        }
        for (int i = 0; i < openers.size(); i++) {
            Household household = households.at(openers.at(i));
            credit.payForSetUp(household, ownCost(household));
            household.village().support.homestayClaims +=
                    Yuan.payable(p.costOfRoom() * p.rooms() * household.village().support.homestayShare);
            household.hasRooms(p.rooms());
        }
        for (int i = 0; i < closers.size(); i++) {
            households.at(closers.at(i)).hasRooms(0);
        }
    }

    boolean canOpen(Household household) {
        return household.knows(Topic.RECEIVING_GUESTS)
                && household.workersHome() > 0
                && credit.canPay(household, ownCost(household));
    }

    private boolean hasTooFew(Household household) {
        return household.village().guests.usualNightsPerRoom < p.fewestNights();
    }

    Venture asSeenBy(Household household) {
        Village village = household.village();
        double takings = 12
                * (p.rooms() * village.guests.usualNightsPerRoom * village.guests.roomRate
                        + village.guests.usualSpendingPerHost);
        venture.gain = takings * (1 - p.runningCost());
        venture.cost = ownCost(household);
        venture.risk = p.risk() * takings;
        venture.control = p.ease();
        return venture;
    }

    private double ownCost(Household household) {
        return p.costOfRoom() * p.rooms() * (1 - household.village().support.homestayShare);
    }
}
