package rural.outcome;

import java.io.Serializable;
import rural.arithmetic.ExactSum;
import rural.household.Household;
import rural.household.Topic;

/** What some households have answered: counts and sums from which the county's outcomes are told. */
final class Answers implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int ELDERLY = 60;
    private static final double FEW_POINTS = 4;
    private static final double ROUNDS_TO_SEVEN = 6.5;

    private int households;
    private int people;
    private int under4;
    private int seven;
    private int old;
    private int oldInDistress;
    private int needy;
    private int seen;
    private int waiting;
    private int knowing;
    private int trained;
    private int suppliers;
    private int connected;
    private double real;
    private double gain;
    private double happiness;
    private double security;
    private double living;
    private double skill;
    private final IncomeDistribution incomes = new IncomeDistribution();

    /** Forgets earlier answers and asks these households. */
    void ask(Iterable<Household> asked, int year) {
        clear();
        for (Household household : asked) {
            double perHead = household.incomePerHead();
            households++;
            people += household.members();
            incomes.add((float) perHead, household.members());
            real += ExactSum.term(perHead / household.costOfLiving()) * household.members();
            living += ExactSum.term(household.costOfLiving());
            gain += ExactSum.term(household.gain());
            happiness += ExactSum.term(household.happiness());
            security += ExactSum.term(household.security());
            double wellbeing = household.wellbeing();
            under4 += wellbeing < FEW_POINTS ? 1 : 0;
            seven += wellbeing >= ROUNDS_TO_SEVEN ? 1 : 0;
            need(household, household.headAge(year) >= ELDERLY);
            knowing += household.knows(Topic.SELLING_ONLINE) ? 1 : 0;
            trained += household.isTrained() ? 1 : 0;
            suppliers += household.suppliesFirm() ? 1 : 0;
            if (household.isConnected()) {
                connected++;
                skill += ExactSum.term(household.skill());
            }
        }
    }

    private void need(Household household, boolean elderly) {
        boolean distressed = household.isDistressed();
        boolean known = !household.isUnknownToStations();
        old += elderly ? 1 : 0;
        oldInDistress += elderly && distressed ? 1 : 0;
        needy += distressed || known ? 1 : 0;
        seen += known ? 1 : 0;
        waiting += household.isWaiting() ? 1 : 0;
    }

    private void clear() {
        households = 0;
        people = 0;
        under4 = 0;
        seven = 0;
        old = 0;
        oldInDistress = 0;
        needy = 0;
        seen = 0;
        waiting = 0;
        knowing = 0;
        trained = 0;
        suppliers = 0;
        connected = 0;
        real = 0;
        gain = 0;
        happiness = 0;
        security = 0;
        living = 0;
        skill = 0;
        incomes.clear();
    }

    void add(Answers other) {
        households += other.households;
        people += other.people;
        under4 += other.under4;
        seven += other.seven;
        old += other.old;
        oldInDistress += other.oldInDistress;
        needy += other.needy;
        seen += other.seen;
        waiting += other.waiting;
        knowing += other.knowing;
        trained += other.trained;
        suppliers += other.suppliers;
        connected += other.connected;
        real += other.real;
        gain += other.gain;
        happiness += other.happiness;
        security += other.security;
        living += other.living;
        skill += other.skill;
        incomes.add(other.incomes);
    }

    /** Tells the county's outcomes; totals for the whole county, of which a share exists in the model. */
    void keep(Keep keep, double sample) {
        double all = Math.max(1, households);
        incomes.close();
        keep.keep(Outcome.HOUSEHOLDS, households / sample);
        keep.keep(Outcome.PEOPLE, people / sample);
        keep.keep(Outcome.INCOME_PER_HEAD, incomes.mean());
        keep.keep(Outcome.MEDIAN_INCOME, incomes.quantile(0.5));
        keep.keep(Outcome.BOTTOM_FIFTH_INCOME, incomes.meanBetween(0, 0.2));
        keep.keep(Outcome.TOP_FIFTH_INCOME, incomes.meanBetween(0.8, 1));
        keep.keep(Outcome.GINI, incomes.gini());
        keep.keep(Outcome.REAL_INCOME_PER_HEAD, real / Math.max(1, people));
        keep.keep(Outcome.COST_OF_LIVING, living / all);
        keep.keep(Outcome.GAIN, gain / all);
        keep.keep(Outcome.HAPPINESS, happiness / all);
        keep.keep(Outcome.SECURITY, security / all);
        keep.keep(Outcome.WELLBEING, (gain + happiness + security) / 3 / all);
        keep.keep(Outcome.WELLBEING_UNDER_4, under4 / all);
        keep.keep(Outcome.WELLBEING_7_OR_MORE, seven / all);
        keep.keep(Outcome.ELDERLY_IN_DISTRESS, oldInDistress / (double) Math.max(1, old));
        keep.keep(Outcome.CASES_SEEN, seen / (double) Math.max(1, needy));
        keep.keep(Outcome.CASES_WAITING, waiting / sample);
        keep.keep(Outcome.KNOW_OF_SELLING_ONLINE, knowing / all);
        keep.keep(Outcome.TRAINED, trained / all);
        keep.keep(Outcome.FIRM_SUPPLIERS, suppliers / all);
        keep.keep(Outcome.SKILL, skill / Math.max(1, connected));
    }
}
