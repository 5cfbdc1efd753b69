package rural.household;

import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.place.Prices;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * Workers go to the city and come back (ODD, submodel 9); each household decides once a year.
 *
 * <p>Going weighs the city's wage against what a worker earns at home; the young go first. Those who come back come for
 * family and age, and more readily where home has become a better place to earn. Returning to start a business is the
 * talent process's affair.
 */
public final class MoveBetweenCityAndHome implements Process {

    private static final long serialVersionUID = 1;

    /** How readily. */
    public record Parameters(
            @Parameter(
                    description =
                            "Households with a worker at home of whom one goes, where home earns as much as the city",
                    zh = "外出务工基准概率",
                    unit = "per year",
                    standard = 0.03,
                    range = {0, 1},
                    explore = {0.015, 0.05},
                    source = "assumption")
            double goes,

            @Parameter(
                    description = "Change of the log-odds of going when the city's wage doubles against home",
                    zh = "城乡工资差对外出的影响",
                    unit = "log-odds",
                    standard = 0.5,
                    range = {0, 5},
                    explore = {0.2, 1},
                    source = "assumption")
            double pullOfWage,

            @Parameter(
                    description = "Migrants who come back for family and age",
                    zh = "外出者返乡概率",
                    unit = "per year",
                    standard = 0.075,
                    range = {0, 1},
                    explore = {0.04, 0.12},
                    source = "assumption")
            double comesBack,

            @Parameter(
                    description = "Wage gap of working away over working locally, all costs of city life deducted",
                    zh = "外出相对本地务工的净收入差",
                    unit = "share",
                    standard = 0.30,
                    range = {0, 2},
                    explore = {0.2, 0.4},
                    source = "nbsMigrants2022")
            double wageGap) {}

    private final Households households;
    private final Prices prices;
    private final Parameters p;
    private final Rows goers;
    private final Rows returners;

    MoveBetweenCityAndHome(Households households, Prices prices, Parameters parameters) {
        this.households = households;
        this.prices = prices;
        this.p = parameters;
        this.goers = new Rows(households.count());
        this.returners = new Rows(households.count());
    }

    @Override
    public void step(Month month) {
        RandomStream going = month.stream(Purpose.GO_TO_THE_CITY);
        RandomStream coming = month.stream(Purpose.COME_BACK);
        double worth = prices.localWage * 12 * (1 + p.wageGap());
        goers.clear();
        returners.clear();
        for (Household household : households.thatLookBack(month.ofYear())) {
            if (household.workersHome() > 0 && going.bernoulli(household, leaving(household, worth))) {
                goers.add(household.row());
            } else if (household.workersAway() > 0
                    && coming.bernoulli(household, household.workersAway() * p.comesBack())) {
                returners.add(household.row());
            }
        }
        for (int i = 0; i < goers.size(); i++) {
            goes(households.at(goers.at(i)));
        }
        for (int i = 0; i < returners.size(); i++) {
            households.at(returners.at(i)).receivesWorkerBack();
        }
    }

    /** Chance in a year that one of its workers goes. */
    double leaving(Household household, double worthAway) {
        double worthHome = Math.max(
                LEAST_WORTH, household.incomeOfYear() / Math.max(1, household.workersHome() + household.workersAway()));
        double usual = p.goes() * (1 - household.reasonToStay());
        return usual * Elementary.pow(worthAway / worthHome, p.pullOfWage());
    }

    /** Earnings of a worker below which home is not reckoned any worse, yuan a year. */
    private static final double LEAST_WORTH = 5000;

    private static void goes(Household household) {
        household.sendsWorkerAway();
        if (household.workersHome() == 0) {
            household.hasCapableMember(false);
        }
    }
}
