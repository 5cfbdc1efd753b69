package rural.government;

import java.io.Serializable;
import java.util.List;
import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * What government believes about each village: the truth seen late and with an error of its own.
 *
 * <p>A belief follows the truth with a mean lag of {@code lag} months, and carries an error of standard deviation
 * {@code error} that lasts about as long as the lag (a mistaken report is believed until the next one). Information
 * from the shared platform, 0 to 1, shortens the lag and shrinks the error. All in standard deviations between
 * villages.
 */
public final class Beliefs implements Serializable {

    private static final long serialVersionUID = 1;

    /** What government would like to know of a village. */
    public enum Aspect {
        /** How badly off its people are: distress and low income. */
        NEED,
        /** How far selling online has got. */
        GROWTH,
        /** What could be sold online and is not: the log of yuan a month. */
        POTENTIAL
    }

    private static final int ASPECTS = Aspect.values().length;

    private final List<Village> villages;
    private final GovernmentActs.Parameters p;
    private final boolean imperfect;
    private final double[][] truth;
    private final double[][] seen;
    private final double[][] error;
    private final double[] spread = new double[ASPECTS];
    private boolean begun;

    /** Nothing is believed before the first month. */
    Beliefs(List<Village> villages, GovernmentActs.Parameters p, boolean imperfect) {
        this.villages = villages;
        this.p = p;
        this.imperfect = imperfect;
        this.truth = new double[ASPECTS][villages.size()];
        this.seen = new double[ASPECTS][villages.size()];
        this.error = new double[ASPECTS][villages.size()];
    }

    /** What is believed of a village, in standard deviations between villages. */
    public double of(Aspect aspect, Village village) {
        int at = aspect.ordinal();
        return imperfect ? seen[at][village.id()] + error[at][village.id()] : truth[at][village.id()];
    }

    /** Standard deviation between villages in the aspect's own unit. */
    double spread(Aspect aspect) {
        return spread[aspect.ordinal()];
    }

    /** Root mean square of belief less truth about need, in standard deviations between villages. */
    public double error() {
        double sum = 0;
        for (Village village : villages) {
            double wrong = of(Aspect.NEED, village) - truth[Aspect.NEED.ordinal()][village.id()];
            sum += wrong * wrong;
        }
        return Math.sqrt(sum / Math.max(1, villages.size()));
    }

    /** A month's news arrives. */
    void learn(Month month, double information) {
        look();
        double lag = 1 + (p.beliefLag() - 1) * (1 - p.lagSharpened() * information);
        double sd = p.beliefError() * (1 - p.errorSharpened() * information);
        double kept = begun ? 1 - 1 / lag : 0;
        RandomStream mistake = month.stream(Purpose.BELIEF_NOISE);
        for (int aspect = 0; aspect < ASPECTS; aspect++) {
            RandomStream ofAspect = mistake.draw(aspect);
            for (Village village : villages) {
                int v = village.id();
                seen[aspect][v] = kept * seen[aspect][v] + (1 - kept) * truth[aspect][v];
                error[aspect][v] = kept * error[aspect][v] + Math.sqrt(1 - kept * kept) * sd * ofAspect.normal(village);
            }
        }
        begun = true;
    }

    /** Sees the truth as it was counted last month. */
    private void look() {
        double[] need = truth[Aspect.NEED.ordinal()];
        double[] growth = truth[Aspect.GROWTH.ordinal()];
        double[] potential = truth[Aspect.POTENTIAL.ordinal()];
        double[] income = new double[villages.size()];
        for (Village village : villages) {
            Village.Community people = village.community;
            int v = village.id();
            double households = Math.max(1, people.households);
            need[v] = people.distressed / households;
            income[v] = people.logIncome;
            growth[v] = people.onlineSellers / households;
            potential[v] = Elementary.log(1 + total(people.output) * (1 - growth[v]));
        }
        standardise(need);
        standardise(income);
        for (int v = 0; v < need.length; v++) {
            need[v] -= income[v];
        }
        for (int aspect = 0; aspect < ASPECTS; aspect++) {
            spread[aspect] = standardise(truth[aspect]);
        }
    }

    private static double total(double[] output) {
        double total = 0;
        for (double ofLine : output) {
            total += ofLine;
        }
        return total;
    }

    /** Brings mean to 0 and standard deviation to 1, where there is any difference; returns the deviation it had. */
    private static double standardise(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / Math.max(1, values.length);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = Math.sqrt(squares / Math.max(1, values.length));
        for (int v = 0; v < values.length; v++) {
            values[v] = deviation > 0 ? (values[v] - mean) / deviation : 0;
        }
        return deviation;
    }
}
