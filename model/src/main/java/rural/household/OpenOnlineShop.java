package rural.household;

import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * A household that knows of selling online decides whether to open a shop of its own (ODD, submodel 9).
 *
 * <p>It must be connected, have a member who can run a shop, be able to bring parcels to a point, and pay for the
 * set-up. It expects to keep more of the retail value than middlemen leave it, for the price of its time; how much more
 * it learns from friends who sell. Whether it begins is for the county's adoption rule to say.
 */
public final class OpenOnlineShop implements Process {

    private static final long serialVersionUID = 1;

    /** What a shop costs, in money and time. */
    public record Parameters(
            @Parameter(
                    description = "Paid once, from savings or a loan, to set up a shop",
                    zh = "开店一次性投入",
                    unit = "yuan",
                    standard = 3000,
                    range = {0, 200_000},
                    explore = {1500, 8000},
                    source = "assumption")
            double setUpCost,

            @Parameter(
                    description = "Hours a month that a shop takes",
                    zh = "网店月投入工时",
                    unit = "hours",
                    standard = 40,
                    range = {0, 300},
                    explore = {20, 80},
                    source = "assumption")
            double hours,

            @Parameter(
                    description = "Value of an hour of a household's time",
                    zh = "农户劳动时间价值",
                    unit = "yuan/hour",
                    standard = 10,
                    range = {0, 100},
                    explore = {5, 20},
                    source = "assumption")
            double valueOfHour,

            @Parameter(
                    description = "Retail value of a year's output below which a shop is not worth while",
                    zh = "开店最低年产值",
                    unit = "yuan",
                    standard = 8000,
                    range = {0, 500_000},
                    explore = {4000, 15_000},
                    source = "assumption")
            double leastOutput,

            @Parameter(
                    description = "How much easier it is with full e-commerce skill than with none",
                    zh = "技能对开店的促进",
                    unit = "log-odds",
                    standard = 4,
                    range = {0, 12},
                    explore = {2, 6},
                    source = "assumption")
            double easeOfSkill,

            @Parameter(
                    description = "How much easier it is with stable broadband than without",
                    zh = "网络质量对开店的促进",
                    unit = "log-odds",
                    standard = 1,
                    range = {0, 10},
                    explore = {0.3, 2},
                    source = "assumption")
            double easeOfBroadband,

            @Parameter(
                    description = "Log-odds lost with each hour on the way to a parcel point",
                    zh = "寄件路程的阻碍",
                    unit = "log-odds per hour",
                    standard = -1.5,
                    range = {-20, 0},
                    explore = {-3, -0.5},
                    source = "assumption")
            double burdenOfTrip,

            @Parameter(
                    description = "Risk of online income, as a part of it",
                    zh = "网销收入风险",
                    unit = "ratio",
                    standard = 0.6,
                    range = {0, 3},
                    explore = {0.3, 1},
                    source = "assumption")
            double risk) {}

    private final Households households;
    private final Harvest harvest;
    private final Middlemen middlemen;
    private final Credit credit;
    private final AdoptionRule rule;
    private final Parameters p;
    private final Venture venture = new Venture(Topic.SELLING_ONLINE);
    private final Rows openers;

    OpenOnlineShop(
            Households households,
            Harvest harvest,
            Middlemen middlemen,
            Credit credit,
            AdoptionRule rule,
            Parameters parameters) {
        this.households = households;
        this.harvest = harvest;
        this.middlemen = middlemen;
        this.credit = credit;
        this.rule = rule;
        this.p = parameters;
        this.openers = new Rows(households.count());
    }

    @Override
    public void step(Month month) {
        RandomStream choice = month.stream(Purpose.CHOOSE_CHANNEL);
        openers.clear();
        for (Household household : households.thatReconsider(month.ofYear())) {
            if (canOpen(household) && choice.bernoulli(household, rule.probability(household, asSeenBy(household)))) {
                openers.add(household.row());
            }
        }
        for (int i = 0; i < openers.size(); i++) {
            opens(households.at(openers.at(i)));
        }
    }

    boolean canOpen(Household household) {
        return household.knows(Topic.SELLING_ONLINE)
                && household.isConnected()
                && household.hasCapableMember()
                && !household.sellsOnline()
                && harvest.retailValueOfYear(household) >= p.leastOutput()
                && credit.canPay(household, ownCost(household));
    }

    Venture asSeenBy(Household household) {
        Village village = household.village();
        double output = harvest.retailValueOfYear(household);
        double better = (household.expectedOnline() - middlemen.keptByWholesale(household)) * output;
        venture.gain = better - timeCostOfYear();
        venture.cost = ownCost(household);
        venture.risk = p.risk() * household.expectedOnline() * output;
        venture.control = p.easeOfSkill() * household.skill()
                + p.easeOfBroadband() * (village.broadband.quality - 0.5)
                + p.burdenOfTrip() * village.delivery.tripHours;
        return venture;
    }

    /** What a year's time for a shop is worth, yuan. */
    double timeCostOfYear() {
        return 12 * p.hours() * p.valueOfHour();
    }

    private double ownCost(Household household) {
        return p.setUpCost() * (1 - household.village().support.setUpShare);
    }

    private void opens(Household household) {
        credit.payForSetUp(household, ownCost(household));
        household.village().support.setUpClaims += Yuan.payable(p.setUpCost() * household.village().support.setUpShare);
        household.opensShop();
    }
}
