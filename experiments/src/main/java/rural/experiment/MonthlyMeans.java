package rural.experiment;

import rural.outcome.History;
import rural.outcome.Outcome;
import rural.statistics.Moments;

/** The mean of every outcome in every month over replications, and its mean difference from the baseline's. */
public final class MonthlyMeans {

    private final Moments[][] values;
    private final Moments[][] differences;

    MonthlyMeans(int months) {
        values = empty(months);
        differences = empty(months);
    }

    /** Takes a run into account; replications must come in their order. */
    void add(History history) {
        for (Outcome outcome : Outcome.values()) {
            for (int month = 0; month < history.months(); month++) {
                values[outcome.ordinal()][month].add(history.at(outcome, month));
            }
        }
    }

    /** Takes into account how a run differs from the baseline's of its replication. */
    void addDifference(History history, History baseline) {
        for (Outcome outcome : Outcome.values()) {
            for (int month = 0; month < history.months(); month++) {
                differences[outcome.ordinal()][month].add(history.at(outcome, month) - baseline.at(outcome, month));
            }
        }
    }

    /** An outcome in a month, from 0. */
    public Moments at(Outcome outcome, int month) {
        return values[outcome.ordinal()][month];
    }

    /** The difference from the baseline in a month, from 0. */
    public Moments differenceAt(Outcome outcome, int month) {
        return differences[outcome.ordinal()][month];
    }

    private static Moments[][] empty(int months) {
        Moments[][] empty = new Moments[Outcome.values().length][months];
        for (Moments[] series : empty) {
            for (int month = 0; month < months; month++) {
                series[month] = new Moments();
            }
        }
        return empty;
    }
}
