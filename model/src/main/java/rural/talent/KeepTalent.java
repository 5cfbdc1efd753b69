package rural.talent;

import java.io.Serializable;
import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.household.Household;
import rural.household.Households;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * What was taught is forgotten where it is not used, and the trained leave for the city, fewer where they can use what
 * they learned (ODD, submodel 5b).
 */
public final class KeepTalent implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS_A_YEAR = 12;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Half-life of skill that is not used",
                    zh = "技能闲置半衰期",
                    unit = "months",
                    standard = 30,
                    range = {1, 600},
                    explore = {12, 60},
                    source = "assumption")
            double halfLife,

            @Parameter(
                    description = "Trained people who leave for the city where nobody sells online",
                    zh = "受训人员年外流率（无本地电商时）",
                    unit = "per year",
                    standard = 0.10,
                    range = {0, 1},
                    explore = {0.05, 0.20},
                    source = "assumption")
            double leave,

            @Parameter(
                    description = "Part of them who stay where as many sell online as make a cluster",
                    zh = "本地电商集聚时留住的比例",
                    unit = "share",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0, 0.8},
                    source = "assumption")
            double stayInCluster,

            @Parameter(
                    description = "Households selling online that make a cluster",
                    zh = "形成电商集聚的网销户比例",
                    unit = "share",
                    standard = 0.10,
                    range = {0.005, 1},
                    explore = {0.05, 0.2},
                    source = "assumption")
            double cluster) {}

    private final Households households;
    private final Talent talent;
    private final TrainedHouseholds trained;
    private final Mechanisms mechanisms;
    private final Parameters p;
    private final double kept;

    KeepTalent(
            Households households,
            Talent talent,
            TrainedHouseholds trained,
            Mechanisms mechanisms,
            Parameters parameters) {
        this.households = households;
        this.talent = talent;
        this.trained = trained;
        this.mechanisms = mechanisms;
        this.p = parameters;
        this.kept = Elementary.pow(0.5, 1 / parameters.halfLife());
    }

    /** A month among the trained. */
    void step(Month month) {
        RandomStream leaving = month.stream(Purpose.TRAINED_PERSON_LEAVES);
        for (int i = trained.count() - 1; i >= 0; i--) {
            Household household = households.at(trained.row(i));
            double before = trained.skillBefore(i);
            if (mechanisms.skillDecay() && !household.sellsOnline()) {
                household.hasSkill(before + (household.skill() - before) * kept);
            }
            if (!household.isTrained()) {
                trained.remove(i);
            } else if (canLeave(household) && leaving.bernoulli(household, probabilityOfLeaving(household))) {
                leaves(household, before);
                trained.remove(i);
            }
        }
    }

    private boolean canLeave(Household household) {
        return mechanisms.talentLeaves() && household.hasCapableMember() && household.workersHome() > 0;
    }

    /** Chance that the trained member goes to the city this month. */
    double probabilityOfLeaving(Household household) {
        Village village = household.village();
        double selling = village.community.onlineSellers / Math.max(1.0, village.community.households);
        double pull = household.sellsOnline() ? 1 : Math.min(1, selling / p.cluster());
        return p.leave() / MONTHS_A_YEAR * (1 - p.stayInCluster() * pull) * (1 - household.reasonToStay());
    }

    private void leaves(Household household, double skillBefore) {
        household.sendsWorkerAway();
        household.hasCapableMember(false);
        household.hasSkill(Math.min(household.skill(), skillBefore));
        household.losesTrained();
        talent.tally().left++;
    }
}
