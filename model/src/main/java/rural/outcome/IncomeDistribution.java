package rural.outcome;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How income per head is spread over people, in bins a five-hundredth wide, so that quantiles and inequality of a month
 * need no sorting and do not depend on the order of households.
 *
 * <p>A bin is the exponent and the first nine bits of an income in single precision.
 */
final class IncomeDistribution implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SHIFT = 23 - 9;
    private static final int LOWEST = Float.floatToRawIntBits(1f) >>> SHIFT;
    private static final int BINS = (Float.floatToRawIntBits(1 << 24) >>> SHIFT) - LOWEST + 1;

    private final int[] people = new int[BINS];
    private final double[] income = new double[BINS];
    private long everybody;
    private double total;

    void clear() {
        Arrays.fill(people, 0);
        Arrays.fill(income, 0);
        everybody = 0;
        total = 0;
    }

    /** Adds a household's people; incomes below 1 yuan count as 1, those above 16 million as that. */
    void add(float perHead, int members) {
        int bin = Math.max(0, Math.min(BINS - 1, (Float.floatToRawIntBits(Math.max(1f, perHead)) >>> SHIFT) - LOWEST));
        people[bin] += members;
        income[bin] += Math.rint(perHead) * members;
    }

    /** Adds all the people of another distribution. */
    void add(IncomeDistribution other) {
        for (int bin = 0; bin < BINS; bin++) {
            people[bin] += other.people[bin];
            income[bin] += other.income[bin];
        }
    }

    /** Sums up; to be called when everybody has been added. */
    void close() {
        for (int bin = 0; bin < BINS; bin++) {
            everybody += people[bin];
            total += income[bin];
        }
    }

    double mean() {
        return total / Math.max(1, everybody);
    }

    /** Income below which a share of people lies, yuan a year. */
    double quantile(double share) {
        double wanted = share * everybody;
        double below = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (people[bin] > 0 && below + people[bin] >= wanted) {
                return income[bin] / people[bin];
            }
            below += people[bin];
        }
        return 0;
    }

    /** Mean income of the people between two shares of the ranking, yuan a year. */
    double meanBetween(double low, double high) {
        double first = low * everybody;
        double last = high * everybody;
        double below = 0;
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double part = Math.min(last, below + people[bin]) - Math.max(first, below);
            if (part > 0) {
                sum += part * income[bin] / people[bin];
            }
            below += people[bin];
        }
        return sum / Math.max(1, last - first);
    }

    /** The Gini coefficient, 0 to 1. */
    double gini() {
        double below = 0;
        double areaTwice = 0;
        for (int bin = 0; bin < BINS; bin++) {
            areaTwice += income[bin] * (2 * below + people[bin]);
            below += people[bin];
        }
        return total == 0 ? 0 : areaTwice / (total * everybody) - 1;
    }
}
