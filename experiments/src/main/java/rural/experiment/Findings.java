package rural.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import rural.outcome.Group;
import rural.outcome.History;
import rural.outcome.Measure;
import rural.outcome.Outcome;
import rural.place.Gazetteer;
import rural.statistics.Moments;
import rural.statistics.PairedDifference;

/**
 * What a comparison found. Scenarios are told by their place in its list, horizons by theirs; a run that failed is a
 * missing value (NaN).
 */
public final class Findings {

    private final Comparison comparison;
    private final Gazetteer gazetteer;
    private final List<List<Optional<Kept>>> runs = new ArrayList<>();
    private final List<MonthlyMeans> months = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    Findings(Comparison comparison, Gazetteer gazetteer) {
        this.comparison = comparison;
        this.gazetteer = gazetteer;
        comparison.scenarios().forEach(s -> {
            runs.add(new ArrayList<>());
            months.add(new MonthlyMeans(comparison.months()));
        });
    }

    /** Takes the next replication into account: what each scenario's run came to. */
    void add(List<Ending> endings) {
        Optional<History> baseline = endings.get(0).history();
        for (int scenario = 0; scenario < endings.size(); scenario++) {
            Ending ending = endings.get(scenario);
            MonthlyMeans means = months.get(scenario);
            runs.get(scenario).add(ending.kept());
            ending.failure().ifPresent(failures::add);
            ending.history().ifPresent(history -> {
                means.add(history);
                baseline.ifPresent(b -> means.addDifference(history, b));
            });
        }
    }

    /** What was asked. */
    public Comparison comparison() {
        return comparison;
    }

    /** Where the villages lie. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The runs that broke off, by replication. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** The mean course of a scenario. */
    public MonthlyMeans months(int scenario) {
        return months.get(scenario);
    }

    /** What a run's numbers are named by; empty when it failed. */
    public Optional<String> fingerprint(int scenario, int replication) {
        return runs.get(scenario).get(replication).map(Kept::fingerprint);
    }

    /** An outcome of each replication. */
    public double[] outcome(int scenario, int horizon, Outcome outcome) {
        return values(scenario, kept -> kept.at(horizon, outcome));
    }

    /** A group's mean of each replication. */
    public double[] group(int scenario, int horizon, Measure measure, Group group) {
        return values(scenario, kept -> kept.at(horizon, measure, group));
    }

    /** A village's mean of each replication; the measure is one of {@link #ofVillages}. */
    public double[] village(int scenario, int horizon, Measure measure, int village) {
        return values(scenario, kept -> kept.at(horizon, measure, village));
    }

    /** What is known of villages. */
    public List<Measure> ofVillages() {
        return Kept.OF_VILLAGES;
    }

    /** How an outcome differs from the baseline's. */
    public PairedDifference difference(int scenario, int horizon, Outcome outcome) {
        return PairedDifference.of(outcome(0, horizon, outcome), outcome(scenario, horizon, outcome));
    }

    /** How a group differs from the same group under the baseline. */
    public PairedDifference difference(int scenario, int horizon, Measure measure, Group group) {
        return PairedDifference.of(group(0, horizon, measure, group), group(scenario, horizon, measure, group));
    }

    /** How a village differs from itself under the baseline. */
    public PairedDifference difference(int scenario, int horizon, Measure measure, int village) {
        return PairedDifference.of(village(0, horizon, measure, village), village(scenario, horizon, measure, village));
    }

    /** The mean of an outcome over the runs that ended well; NaN when none did. */
    public double mean(int scenario, int horizon, Outcome outcome) {
        Moments moments = new Moments();
        for (double value : outcome(scenario, horizon, outcome)) {
            if (!Double.isNaN(value)) {
                moments.add(value);
            }
        }
        return moments.mean();
    }

    /** Mean yuan of each instrument of a scenario, by its key. */
    public Map<String, Double> money(int scenario) {
        Map<String, Moments> money = new LinkedHashMap<>();
        for (Optional<Kept> run : runs.get(scenario)) {
            run.ifPresent(kept -> kept.money()
                    .forEach((instrument, yuan) -> money.computeIfAbsent(instrument, i -> new Moments())
                            .add(yuan)));
        }
        Map<String, Double> means = new LinkedHashMap<>();
        money.forEach((instrument, moments) -> means.put(instrument, moments.mean()));
        return means;
    }

    private double[] values(int scenario, ToDoubleFunction<Kept> value) {
        return runs.get(scenario).stream()
                .mapToDouble(run -> run.map(value::applyAsDouble).orElse(Double.NaN))
                .toArray();
    }
}
