package rural.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import rural.arithmetic.Elementary;
import rural.outcome.Group;
import rural.outcome.History;
import rural.outcome.Measure;
import rural.outcome.Outcome;
import rural.place.Gazetteer;
import rural.place.TownSite;
import rural.place.VillageSite;
import rural.scenario.Scenario;

/**
 * A process whose law is known: each outcome is a level times (1 + a shock that all policies of a replication share + a
 * small one of their own + the policy's effect). Statistics, tables and reports of it can be checked by hand.
 */
public final class AnalyticCounty implements Simulator {

    public static final int VILLAGES = 12;
    private static final double SHARED = 0.05;
    private static final double OWN = 0.002;

    private final Map<String, Double> effects;
    private final Map<String, Double> million;
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    private AnalyticCounty(Map<String, Double> effects, Map<String, Double> million) {
        this.effects = effects;
        this.million = million;
    }

    /** Policies that raise everything by a share of the baseline, and spend the same money. */
    public static AnalyticCounty with(Map<String, Double> effects, double million) {
        Map<String, Double> money = new TreeMap<>();
        effects.keySet().forEach(key -> money.put(key, million));
        return new AnalyticCounty(new TreeMap<>(effects), money);
    }

    /** Lets a scenario's run of one seed break off. */
    public AnalyticCounty failing(String scenario, long seed) {
        failing.add(scenario + " " + seed);
        return this;
    }

    /** Another amount of money for one policy. */
    public AnalyticCounty spending(String scenario, double amount) {
        million.put(scenario, amount);
        return this;
    }

    /** The level of an outcome when nothing happens. */
    public static double level(Outcome outcome) {
        return switch (outcome) {
            case PEOPLE -> 1000;
            case HOUSEHOLDS -> 250;
            case INCOME_PER_HEAD -> 20_000;
            case WELLBEING -> 7;
            default -> 10;
        };
    }

    @Override
    public Gazetteer gazetteer(Scenario scenario) {
        List<VillageSite> villages = new ArrayList<>();
        for (int v = 0; v < VILLAGES; v++) {
            villages.add(new VillageSite(v, 0, "v" + v, "村" + v, "Village " + v, v, -v, false, 20, 0.1));
        }
        TownSite town = new TownSite(0, "t", "镇", "Town", 1, 1);
        return new Gazetteer("c", "例县", "Example", List.of(town), villages, List.of(), List.of());
    }

    @Override
    public History run(Scenario scenario, long seed) {
        if (failing.contains(scenario.key() + " " + seed)) {
            throw new IllegalStateException("household 17 has savings NaN in month 3");
        }
        double effect = effects.getOrDefault(scenario.key(), 0.0);
        History history = new History(scenario.months(), VILLAGES);
        for (Outcome outcome : Outcome.values()) {
            for (int month = 0; month < scenario.months(); month++) {
                double shared = SHARED * normal(seed, outcome.ordinal(), month);
                double own =
                        effect == 0 ? 0 : OWN * normal(seed + scenario.key().hashCode(), outcome.ordinal(), month);
                history.keep(
                        outcome,
                        month,
                        switch (outcome) {
                            case PEOPLE, HOUSEHOLDS -> level(outcome);
                            case MONEY_SPENT -> million.getOrDefault(scenario.key(), 0.0);
                            case MONEY_IDLE, MONEY_LOST -> 0;
                            default -> level(outcome) * (1 + shared + own + effect);
                        });
            }
        }
        for (int year = 0; year < history.years(); year++) {
            for (Measure measure : Measure.values()) {
                double shared = SHARED * normal(seed, 1000 + measure.ordinal(), year);
                for (Group group : Group.values()) {
                    double sign = group == Group.POOR ? -1 : 1;
                    double own = OWN * normal(seed + scenario.key().hashCode(), group.ordinal(), year);
                    history.keep(measure, group, year, 10 * (1 + shared + own + sign * effect));
                }
                for (int village = 0; village < VILLAGES; village++) {
                    double sign = village < VILLAGES / 4 ? -1 : 1;
                    history.keep(measure, village, year, 10 * (1 + shared + sign * effect));
                }
            }
        }
        if (million.containsKey(scenario.key())) {
            history.keepMoney("village_parcel_points", 1e6 * million.get(scenario.key()));
        }
        return history;
    }

    private static double normal(long seed, int what, int month) {
        long number = Seeds.of(seed * 31 + what, month);
        return Elementary.normalQuantile((number + 0.5) / (1L << 52));
    }
}
