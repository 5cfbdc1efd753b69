package rural.outcome;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is kept of one run: every {@link Outcome} of every reported month, every {@link Measure} of every group and
 * village at the end of every year, public money by instrument.
 */
public final class History implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS_A_YEAR = 12;

    private final int months;
    private final int villages;
    private final double[][] monthly;
    private final double[][][] ofGroups;
    private final float[][][] ofVillages;
    private final Map<String, Double> moneyByInstrument = new LinkedHashMap<>();

    /** An empty history of so many reported months and villages. */
    public History(int months, int villages) {
        this.months = months;
        this.villages = villages;
        int years = years();
        monthly = new double[Outcome.values().length][months];
        for (double[] series : monthly) {
            Arrays.fill(series, Double.NaN);
        }
        ofGroups = new double[years][Measure.values().length][Group.values().length];
        ofVillages = new float[years][Measure.values().length][villages];
    }

    /** Reported months. */
    public int months() {
        return months;
    }

    /** Years at whose end households are surveyed; a rest of a year counts as one. */
    public int years() {
        return (months + MONTHS_A_YEAR - 1) / MONTHS_A_YEAR;
    }

    /** Villages. */
    public int villages() {
        return villages;
    }

    /** Keeps an outcome of a month, from 0. */
    public void keep(Outcome outcome, int month, double value) {
        monthly[outcome.ordinal()][month] = value;
    }

    /** Keeps a group's mean at the end of a year, from 0. */
    public void keep(Measure measure, Group group, int year, double value) {
        ofGroups[year][measure.ordinal()][group.ordinal()] = value;
    }

    /** Keeps a village's mean at the end of a year, from 0. */
    public void keep(Measure measure, int village, int year, double value) {
        ofVillages[year][measure.ordinal()][village] = (float) value;
    }

    /** Keeps what an instrument has cost in all, yuan. */
    public void keepMoney(String instrument, double yuan) {
        moneyByInstrument.put(instrument, yuan);
    }

    /** An outcome in a month, from 0. */
    public double at(Outcome outcome, int month) {
        return monthly[outcome.ordinal()][month];
    }

    /** All months of an outcome. */
    public double[] series(Outcome outcome) {
        return monthly[outcome.ordinal()].clone();
    }

    /** The one number an outcome comes to by the end of the run. */
    public double result(Outcome outcome) {
        return resultBy(outcome, months);
    }

    /** The one number an outcome comes to when the run is looked at after so many months. */
    public double resultBy(Outcome outcome, int endMonth) {
        double[] series = monthly[outcome.ordinal()];
        int first = Math.max(0, endMonth - MONTHS_A_YEAR);
        double sum = 0;
        for (int month = first; month < endMonth; month++) {
            sum += series[month];
        }
        return switch (outcome.over()) {
            case LAST_MONTH -> series[endMonth - 1];
            case LAST_YEAR -> sum / (endMonth - first);
            case YEAR_SUM -> sum * MONTHS_A_YEAR / (endMonth - first);
        };
    }

    /** A group's mean at the end of a year, from 0; NaN when nobody is in it. */
    public double at(Measure measure, Group group, int year) {
        return ofGroups[year][measure.ordinal()][group.ordinal()];
    }

    /** A village's mean at the end of a year, from 0. */
    public double at(Measure measure, int village, int year) {
        return ofVillages[year][measure.ordinal()][village];
    }

    /** What each instrument has cost, yuan, by its key, in the order of the policy. */
    public Map<String, Double> moneyByInstrument() {
        return new LinkedHashMap<>(moneyByInstrument);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History history
                && Arrays.deepEquals(monthly, history.monthly)
                && Arrays.deepEquals(ofGroups, history.ofGroups)
                && Arrays.deepEquals(ofVillages, history.ofVillages)
                && moneyByInstrument.equals(history.moneyByInstrument);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(monthly);
    }
}
