package rural.experiment;

import java.util.List;
import java.util.Map;
import rural.outcome.Group;
import rural.outcome.History;
import rural.outcome.Measure;
import rural.outcome.Outcome;

/** What is kept of one run once its months have been added up: a few kilobytes, whatever the county's size. */
final class Kept {

    /** What is kept of villages. */
    static final List<Measure> OF_VILLAGES = List.of(Measure.INCOME, Measure.WELLBEING);

    private final double[][] outcomes;
    private final double[][][] groups;
    private final float[][][] villages;
    private final Map<String, Double> money;
    private final String fingerprint;

    /** Picks what is kept. */
    Kept(History history, List<Horizon> horizons) {
        int moments = horizons.size();
        outcomes = new double[moments][Outcome.values().length];
        groups = new double[moments][Measure.values().length][Group.values().length];
        villages = new float[moments][OF_VILLAGES.size()][history.villages()];
        money = history.moneyByInstrument();
        fingerprint = Fingerprint.of(history);
        for (int h = 0; h < moments; h++) {
            pick(history, horizons.get(h), h);
        }
    }

    private void pick(History history, Horizon horizon, int h) {
        for (Outcome outcome : Outcome.values()) {
            outcomes[h][outcome.ordinal()] = history.resultBy(outcome, horizon.months());
        }
        for (Measure measure : Measure.values()) {
            for (Group group : Group.values()) {
                groups[h][measure.ordinal()][group.ordinal()] = history.at(measure, group, horizon.year());
            }
        }
        for (int m = 0; m < OF_VILLAGES.size(); m++) {
            for (int village = 0; village < history.villages(); village++) {
                villages[h][m][village] = (float) history.at(OF_VILLAGES.get(m), village, horizon.year());
            }
        }
    }

    double at(int horizon, Outcome outcome) {
        return outcomes[horizon][outcome.ordinal()];
    }

    double at(int horizon, Measure measure, Group group) {
        return groups[horizon][measure.ordinal()][group.ordinal()];
    }

    /** The measure is one of {@link #OF_VILLAGES}. */
    double at(int horizon, Measure measure, int village) {
        return villages[horizon][OF_VILLAGES.indexOf(measure)][village];
    }

    /** Yuan of each instrument. */
    Map<String, Double> money() {
        return money;
    }

    /** SHA-256 of all numbers of the run's history. */
    String fingerprint() {
        return fingerprint;
    }
}
