package rural.household;

import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * Households take a line or a phone contract where broadband reaches them, and connected ones begin to use public
 * services online (ODD, submodel 9).
 */
public final class GoOnline implements Process {

    private static final long serialVersionUID = 1;
    private static final double QUARTERS_A_YEAR = 4;

    /** How readily. */
    public record Parameters(
            @Parameter(
                    description = "Unconnected households within reach that connect, head of fifty",
                    zh = "覆盖范围内未上网农户年接入率",
                    unit = "per year",
                    standard = 0.09,
                    range = {0, 1},
                    explore = {0.05, 0.15},
                    source = "cnnic2023")
            double connects,

            @Parameter(
                    description = "Change of the log-odds of connecting with each year of age",
                    zh = "年龄对上网的影响",
                    unit = "log-odds per year",
                    standard = -0.05,
                    range = {-0.5, 0},
                    explore = {-0.08, -0.02},
                    source = "assumption")
            double age,

            @Parameter(
                    description = "Connected households that begin to use public services online",
                    zh = "网上政务年新增使用率",
                    unit = "per year",
                    standard = 0.07,
                    range = {0, 1},
                    explore = {0.03, 0.1},
                    source = "egov2017")
            double beginsServices,

            @Parameter(
                    description = "Connected households that give public services online up",
                    zh = "网上政务年流失率",
                    unit = "per year",
                    standard = 0.06,
                    range = {0, 1},
                    explore = {0.02, 0.12},
                    source = "assumption")
            double leavesServices,

            @Parameter(
                    description = "Change of the log-odds of beginning with full skill",
                    zh = "技能对网上政务的影响",
                    unit = "log-odds",
                    standard = 1.5,
                    range = {0, 10},
                    explore = {0.5, 3},
                    source = "assumption")
            double needsSkill,

            @Parameter(
                    description = "Change of the log-odds of beginning with full trust",
                    zh = "信任对网上政务的影响",
                    unit = "log-odds",
                    standard = 2,
                    range = {0, 10},
                    explore = {1, 3},
                    source = "assumption")
            double needsTrust) {}

    private final Households households;
    private final boolean reachMatters;
    private final boolean services;
    private final Parameters p;
    private int year;

    GoOnline(Households households, boolean reachMatters, boolean services, Parameters parameters) {
        this.households = households;
        this.reachMatters = reachMatters;
        this.services = services;
        this.p = parameters;
    }

    @Override
    public void step(Month month) {
        RandomStream connecting = month.stream(Purpose.CONNECT_TO_THE_INTERNET);
        RandomStream serving = month.stream(Purpose.USE_E_GOVERNMENT);
        year = month.calendar().getYear();
        for (Household household : households.thatReconsider(month.ofYear())) {
            if (!household.isConnected()) {
                if (connecting.bernoulli(household, connects(household))) {
                    household.becomesConnected();
                }
            } else if (!services) {
                household.usesEGovernment(false);
            } else if (serving.bernoulli(household, changesServices(household))) {
                household.usesEGovernment(!household.usesEGovernment());
            }
        }
    }

    /** Chance in a quarter that an unconnected household connects; none beyond the network. */
    double connects(Household household) {
        Village village = household.village();
        double reach = 1;
        if (reachMatters) {
            double uncovered = Math.max(
                    0, village.community.households * village.broadband.coverage - village.community.connected);
            double unconnected = Math.max(1, village.community.households - village.community.connected);
            reach = Math.min(1, uncovered / unconnected)
                    * (WITH_WORST_NETWORK + (1 - WITH_WORST_NETWORK) * village.broadband.quality);
        }
        if (reach == 0) {
            return 0;
        }
        double usual = Elementary.logOdds(p.connects() / QUARTERS_A_YEAR);
        return reach * Elementary.logistic(usual + p.age() * (household.headAge(year) - USUAL_AGE));
    }

    /** Age to which the rate of connecting belongs, years. */
    private static final int USUAL_AGE = 50;

    /** How readily households connect to the least stable network, against a perfect one; assumption. */
    private static final double WITH_WORST_NETWORK = 0.5;

    /** Skill and trust to which the rate of beginning to use public services belongs; assumption. */
    private static final double USUAL_SKILL = 0.2;

    private static final double USUAL_TRUST = 0.5;

    private double changesServices(Household household) {
        if (household.usesEGovernment()) {
            return p.leavesServices() / QUARTERS_A_YEAR;
        }
        double usual = Elementary.logOdds(p.beginsServices() / QUARTERS_A_YEAR);
        return Elementary.logistic(usual
                + p.needsSkill() * (household.skill() - USUAL_SKILL)
                + p.needsTrust() * (household.trust() - USUAL_TRUST));
    }
}
