package rural.talent;

import java.io.Serializable;
import rural.calendar.Month;
import rural.household.Household;
import rural.household.Households;
import rural.household.Rows;
import rural.household.Topic;
import rural.parameter.Parameter;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * Migrants come back to start something of their own, with what they learned in the city (ODD, submodel 5c).
 *
 * <p>A household weighs it once a year: a quarter of those whose turn it is to reconsider how they live.
 */
public final class ComeHome implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int QUARTER = 3;
    private static final int QUARTERS = 4;
    /** Of so many neighbours, four are in the same third of households. */
    private static final int IN_A_THIRD = 12;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Migrants who come back to start a business",
                    zh = "外出务工者返乡创业率",
                    unit = "per year",
                    standard = 0.0037,
                    range = {0, 1},
                    explore = {0.0025, 0.005},
                    source = "mara2022")
            double comeBack,

            @Parameter(
                    description = "The same where the whole gap to city wages is made up for, against without",
                    zh = "工资差距全部补足时返乡创业倍数",
                    unit = "ratio",
                    standard = 1.5,
                    range = {1, 20},
                    explore = {1.0, 2.5},
                    source = "assumption")
            double underIncentive,

            @Parameter(
                    description = "E-commerce skill that they bring",
                    zh = "返乡创业者的电商技能",
                    unit = "0 to 1",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.3, 0.7},
                    source = "assumption")
            double skill) {}

    private final Households households;
    private final Talent talent;
    private final Parameters p;
    private final Rows inTurn;

    ComeHome(Households households, Talent talent, Parameters parameters) {
        this.households = households;
        this.talent = talent;
        this.p = parameters;
        this.inTurn = new Rows(households.count());
    }

    /** Lets a twelfth of all households weigh it. */
    void step(Month month) {
        RandomStream coming = month.stream(Purpose.RETURN_TO_START_A_BUSINESS);
        int ofYear = month.ofYear();
        inTurn.clear();
        for (Household household : households.thatReconsider(ofYear)) {
            if (household.workersAway() > 0 && household.id() / IN_A_THIRD % QUARTERS == ofYear / QUARTER) {
                inTurn.add(household.row());
            }
        }
        for (int i = 0; i < inTurn.size(); i++) {
            Household household = households.at(inTurn.at(i));
            if (coming.bernoulli(household, probability(household))) {
                comesHome(household);
            }
        }
    }

    /** Chance that one of a household's migrants comes back this year. */
    double probability(Household household) {
        double incentive = household.village().support.returnIncentive;
        double each = p.comeBack() * (1 + (p.underIncentive() - 1) * incentive);
        return Math.min(1, each * household.workersAway());
    }

    private void comesHome(Household household) {
        household.receivesWorkerBack();
        household.hasCapableMember(true);
        household.hasSkill(Math.max(household.skill(), p.skill()));
        household.hearsOf(Topic.SELLING_ONLINE);
        talent.tally().returned++;
    }
}
