package rural.outcome;

import java.io.Serializable;
import rural.arithmetic.ExactSum;
import rural.household.Household;
import rural.household.Households;

/** Asks every household at the end of a year, and keeps the means of every group and village. */
final class Survey implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Measure[] MEASURES = Measure.values();
    private static final Group[] GROUPS = Group.values();

    private final Households households;
    private final int villages;

    Survey(Households households, int villages) {
        this.households = households;
        this.villages = villages;
    }

    void take(GroupOf groups, int year, History history) {
        double[][] ofGroup = new double[GROUPS.length][MEASURES.length];
        double[][] ofVillage = new double[villages][MEASURES.length];
        double[] inGroup = new double[GROUPS.length];
        double[] inVillage = new double[villages];
        double[] answers = new double[MEASURES.length];
        for (Household household : households) {
            answer(household, answers);
            int village = household.villageNumber();
            inVillage[village]++;
            add(ofVillage[village], answers);
            for (Group group : GROUPS) {
                if (groups.contains(group, household.row())) {
                    inGroup[group.ordinal()]++;
                    add(ofGroup[group.ordinal()], answers);
                }
            }
        }
        for (Measure measure : MEASURES) {
            for (Group group : GROUPS) {
                history.keep(
                        measure,
                        group,
                        year,
                        mean(ofGroup[group.ordinal()][measure.ordinal()], inGroup[group.ordinal()]));
            }
            for (int village = 0; village < villages; village++) {
                history.keep(measure, village, year, mean(ofVillage[village][measure.ordinal()], inVillage[village]));
            }
        }
    }

    private static double mean(double sum, double count) {
        return count == 0 ? Double.NaN : sum / count;
    }

    private static void add(double[] sums, double[] answers) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += answers[i];
        }
    }

    private static void answer(Household household, double[] answers) {
        for (Measure measure : MEASURES) {
            answers[measure.ordinal()] = ExactSum.term(answer(household, measure));
        }
    }

    private static double answer(Household household, Measure measure) {
        return switch (measure) {
            case INCOME -> household.incomePerHead();
            case REAL_INCOME -> household.incomePerHead() / household.costOfLiving();
            case WELLBEING -> household.wellbeing();
            case GAIN -> household.gain();
            case HAPPINESS -> household.happiness();
            case SECURITY -> household.security();
            case SELLS_ONLINE -> household.sellsOnline() ? 1 : 0;
            case CONNECTED -> household.isConnected() ? 1 : 0;
            case IN_DISTRESS -> household.isDistressed() ? 1 : 0;
            case TRUST -> household.trust();
        };
    }
}
