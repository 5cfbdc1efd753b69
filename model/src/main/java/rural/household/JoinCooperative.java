package rural.household;

import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * A household decides whether to sell together with others in a cooperative or group, and members whether to stay (ODD,
 * submodel 9).
 *
 * <p>Selling together wins a part of the price back from middlemen and shares the work; it takes trust. Groups that are
 * supported work better.
 */
public final class JoinCooperative implements Process {

    private static final long serialVersionUID = 1;

    /** What it takes. */
    public record Parameters(
            @Parameter(
                    description = "How much easier it is than opening a shop",
                    zh = "入社相对开店的便利程度",
                    unit = "log-odds",
                    standard = 2,
                    range = {-5, 10},
                    explore = {-0.5, 2},
                    source = "calibrated")
            double ease,

            @Parameter(
                    description = "Appeal of full trust against none",
                    zh = "信任对入社的影响",
                    unit = "log-odds",
                    standard = 2,
                    range = {0, 10},
                    explore = {1, 3},
                    source = "assumption")
            double needsTrust,

            @Parameter(
                    description = "Appeal of a well-supported group against one that only exists",
                    zh = "扶持小组的吸引力",
                    unit = "log-odds",
                    standard = 1.5,
                    range = {0, 10},
                    explore = {0.5, 3},
                    source = "assumption")
            double pullOfStrongGroup,

            @Parameter(
                    description = "Members who leave, with the usual trust",
                    zh = "社员年退出率",
                    unit = "per year",
                    standard = 0.05,
                    range = {0, 1},
                    explore = {0.02, 0.1},
                    source = "assumption")
            double leaves) {}

    private final Households households;
    private final Harvest harvest;
    private final Middlemen middlemen;
    private final AdoptionRule rule;
    private final Parameters p;
    private final Venture venture = new Venture(Topic.SELLING_TOGETHER);
    private final Rows joiners;
    private final Rows leavers;

    JoinCooperative(
            Households households, Harvest harvest, Middlemen middlemen, AdoptionRule rule, Parameters parameters) {
        this.households = households;
        this.harvest = harvest;
        this.middlemen = middlemen;
        this.rule = rule;
        this.p = parameters;
        this.joiners = new Rows(households.count());
        this.leavers = new Rows(households.count());
    }

    @Override
    public void step(Month month) {
        RandomStream choice = month.stream(Purpose.JOIN_COOPERATIVE);
        joiners.clear();
        leavers.clear();
        for (Household household : households.thatLookBack(month.ofYear())) {
            if (household.isMember()) {
                if (choice.bernoulli(household, leaving(household))) {
                    leavers.add(household.row());
                }
            } else if (canJoin(household)
                    && choice.bernoulli(household, rule.probability(household, asSeenBy(household)))) {
                joiners.add(household.row());
            }
        }
        for (int i = 0; i < joiners.size(); i++) {
            households.at(joiners.at(i)).joinsCooperative();
        }
        for (int i = 0; i < leavers.size(); i++) {
            households.at(leavers.at(i)).returnsToWholesale();
        }
    }

    boolean canJoin(Household household) {
        return household.sellsByWholesale()
                && household.knows(Topic.SELLING_TOGETHER)
                && household.land() > 0
                && (household.village().community.members > 0 || household.village().support.groupStrength > 0);
    }

    Venture asSeenBy(Household household) {
        double better = middlemen.keptTogether(household) - middlemen.keptByWholesale(household);
        venture.gain = better * harvest.retailValueOfYear(household);
        venture.cost = 0;
        venture.risk = 0;
        venture.control = p.ease()
                + p.needsTrust() * (household.trust() - 0.5)
                + p.pullOfStrongGroup() * household.village().support.groupStrength;
        return venture;
    }

    private double leaving(Household household) {
        double usual = p.leaves();
        return Elementary.logistic(Elementary.logOdds(usual) - p.needsTrust() * (household.trust() - 0.5));
    }
}
