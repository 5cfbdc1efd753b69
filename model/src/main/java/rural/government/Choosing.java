package rural.government;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import rural.arithmetic.Elementary;
import rural.government.Beliefs.Aspect;
import rural.place.County;
import rural.place.Town;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomSource;

/**
 * How an instrument chooses villages: by its target rule, applied to what government believes.
 *
 * <p>An office that plans alone also has a list of its own: who has applied to it, whom it knows. Such a list is a
 * lasting difference of opinion about villages, and grows weaker as planning is integrated; integrated planning adds a
 * preference for villages where another instrument works or has worked lately. Neither says that works are worth more
 * together: that is for the run to show.
 */
final class Choosing implements Serializable {

    private static final long serialVersionUID = 1;

    private final County county;
    private final Beliefs beliefs;
    private final GovernmentActs.Parameters p;
    private final double[][] lists;
    /** Number of the last month in which each instrument began something in a village, by programme and village. */
    private final int[][] lastBegun;

    /** Before anything was begun anywhere. */
    private static final int NEVER = Integer.MIN_VALUE / 2;

    Choosing(County county, Beliefs beliefs, RandomSource chance, int programmes, GovernmentActs.Parameters p) {
        this.county = county;
        this.beliefs = beliefs;
        this.p = p;
        this.lists = new double[Office.values().length][county.villages().size()];
        for (Office office : Office.values()) {
            for (Village village : county.villages()) {
                lists[office.ordinal()][village.id()] = chance.founding(Purpose.OFFICE_LIST)
                        .draw(office.ordinal())
                        .normal(village);
            }
        }
        this.lastBegun = new int[programmes][county.villages().size()];
        for (int[] ofProgramme : lastBegun) {
            Arrays.fill(ofProgramme, NEVER);
        }
    }

    /** Remembers that a programme began something in a village. */
    void begins(int programme, Village village, int month) {
        lastBegun[programme][village.id()] = month;
    }

    /** Eligible villages, the first choice first; ties go to the lower number. */
    List<Village> villages(Programme programme, Predicate<Village> eligible, ToDoubleFunction<Village> cost) {
        List<Village> chosen = new ArrayList<>();
        for (Village village : county.villages()) {
            if (programme.mayServe(village) && eligible.test(village)) {
                chosen.add(village);
            }
        }
        double[] score = new double[county.villages().size()];
        for (Village village : chosen) {
            score[village.id()] = score(programme, village, cost);
        }
        chosen.sort(Comparator.<Village>comparingDouble(v -> -score[v.id()]).thenComparingInt(Village::id));
        return programme.target() == TargetRule.SPREAD ? inTurns(programme, chosen) : chosen;
    }

    /** Eligible towns, the first choice first. */
    List<Town> towns(Programme programme, Predicate<Town> eligible, ToDoubleFunction<Town> cost) {
        List<Town> chosen = new ArrayList<>();
        for (Town town : county.towns()) {
            if (programme.mayServe(town) && eligible.test(town)) {
                chosen.add(town);
            }
        }
        double[] score = new double[county.towns().size()];
        for (Town town : chosen) {
            score[town.id()] = programme.target() == TargetRule.SPREAD
                    ? -programme.timesServed(town)
                    : meanOfVillages(programme, town, cost);
        }
        chosen.sort(Comparator.<Town>comparingDouble(t -> -score[t.id()]).thenComparingInt(Town::id));
        return chosen;
    }

    private double score(Programme programme, Village village, ToDoubleFunction<Village> cost) {
        return byRule(programme.target(), village, cost.applyAsDouble(village)) + byPlanning(programme, village);
    }

    private double byRule(TargetRule rule, Village village, double cost) {
        return switch (rule) {
            case NEED, SPREAD -> beliefs.of(Aspect.NEED, village);
            case GROWTH_POLE -> beliefs.of(Aspect.GROWTH, village);
            case COST_BENEFIT ->
                beliefs.spread(Aspect.POTENTIAL) * beliefs.of(Aspect.POTENTIAL, village) - Elementary.log(cost);
            case REMOTE_FIRST -> county.roads().hoursVillageToSeat(village.id());
        };
    }

    /** What an office's own list, or one plan for all offices, adds; distances are on the map and no matter of opinion. */
    private double byPlanning(Programme programme, Village village) {
        if (programme.target() == TargetRule.REMOTE_FIRST) {
            return 0;
        }
        double integrated = programme.integrated();
        double own = (1 - integrated)
                * p.weightOfOwnList()
                * lists[programme.office().ordinal()][village.id()];
        return own + (isServedByOthers(programme, village) ? integrated * p.preferenceForComplements() : 0);
    }

    private boolean isServedByOthers(Programme programme, Village village) {
        for (int other = 0; other < lastBegun.length; other++) {
            if (other != programme.number()
                    && programme.month() - lastBegun[other][village.id()] <= p.monthsRemembered()) {
                return true;
            }
        }
        return false;
    }

    private double meanOfVillages(Programme programme, Town town, ToDoubleFunction<Town> cost) {
        double sum = 0;
        double households = 0;
        double costHere = cost.applyAsDouble(town);
        for (Village village : town.villages()) {
            double weight = village.site().households();
            sum += weight * score(programme, village, v -> costHere);
            households += weight;
        }
        return households > 0 ? sum / households : 0;
    }

    /** Every town in turn: towns served least often come first, each with its best village, then with its second … */
    private List<Village> inTurns(Programme programme, List<Village> byNeed) {
        int[] turn = new int[county.towns().size()];
        int[] turnOfVillage = new int[county.villages().size()];
        for (Town town : county.towns()) {
            turn[town.id()] = programme.timesServed(town);
        }
        for (Village village : byNeed) {
            turnOfVillage[village.id()] = turn[village.town().id()]++;
        }
        List<Village> inTurns = new ArrayList<>(byNeed);
        inTurns.sort(Comparator.<Village>comparingInt(v -> turnOfVillage[v.id()])
                .thenComparingInt(v -> v.town().id()));
        return Collections.unmodifiableList(inTurns);
    }
}
