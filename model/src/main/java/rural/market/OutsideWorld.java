package rural.market;

import java.util.Arrays;
import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.household.ProductLine;
import rural.parameter.Kind;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Prices;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * What the county meets and cannot change: online demand, outside sellers, wholesale prices, wages (ODD, submodel 4).
 *
 * <p>Demand of a product line grows, has its seasons, and wavers; outside sellers grow more attractive year by year.
 * Wholesale prices waver around their long-run level. Nothing the county does moves any of them.
 */
public final class OutsideWorld implements Process {

    private static final long serialVersionUID = 1;

    /** The numbers, in yuan of 2023. */
    public record Parameters(
            @Parameter(
                    description = "Farm goods and crafts bought online in the country",
                    zh = "全国农产品网络零售额",
                    unit = "million yuan/year",
                    standard = 587_000,
                    range = {10_000, 5_000_000},
                    explore = {500_000, 700_000},
                    source = "mofcom2023")
            double nationalDemand,

            @Parameter(
                    description = "Part of the national demand that looks at goods such as a county's",
                    zh = "全国需求中与本县产品相关的份额",
                    unit = "share",
                    standard = 0.004,
                    range = {0.00001, 1},
                    explore = {0.002, 0.01},
                    source = "assumption")
            double niche,

            @Parameter(
                    description = "Part of it that is staples",
                    zh = "其中粮油占比",
                    unit = "share",
                    standard = 0.22,
                    range = {0, 1},
                    source = "mofcom2023")
            double staple,

            @Parameter(
                    description = "Part of it that is fresh produce",
                    zh = "其中生鲜占比",
                    unit = "share",
                    standard = 0.32,
                    range = {0, 1},
                    source = "mofcom2023")
            double fresh,

            @Parameter(
                    description = "Part of it that is crafts; the rest is specialities",
                    zh = "其中手工艺品占比",
                    unit = "share",
                    standard = 0.06,
                    range = {0, 1},
                    source = "assumption")
            double craft,

            @Parameter(
                    description = "Growth of online demand",
                    zh = "网络需求年增长率",
                    unit = "per year",
                    standard = 0.06,
                    range = {-0.2, 0.5},
                    explore = {0.02, 0.12},
                    source = "mofcom2023")
            double growth,

            @Parameter(
                    description = "Yearly growth of outside sellers' attractiveness",
                    zh = "外部卖家竞争力年增长率",
                    unit = "per year",
                    standard = 0.06,
                    range = {0, 0.5},
                    explore = {0.02, 0.12},
                    source = "assumption")
            double competition,

            @Parameter(
                    description = "Orders that a plain new shop without reputation wins at first",
                    zh = "普通新店起步月订单额",
                    unit = "yuan/month",
                    standard = 2200,
                    range = {10, 100_000},
                    explore = {1000, 4000},
                    source = "assumption")
            double ordersOfNewShop,

            @Parameter(
                    description = "Demand in November above the usual month",
                    zh = "十一月购物季需求增幅",
                    unit = "share",
                    standard = 0.5,
                    range = {0, 5},
                    explore = {0.2, 0.8},
                    source = "assumption")
            double november,

            @Parameter(
                    description = "Demand in the month before the Spring Festival above the usual month",
                    zh = "春节前需求增幅",
                    unit = "share",
                    standard = 0.3,
                    range = {0, 5},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double springFestival,

            @Parameter(
                    description = "Demand of a line around its trend, standard deviation of the log",
                    zh = "网络需求波动",
                    unit = "log points",
                    standard = 0.10,
                    range = {0, 1},
                    explore = {0.05, 0.2},
                    source = "assumption")
            double demandSpread,

            @Parameter(
                    description = "Wholesale prices of fresh produce, yearly standard deviation of the log",
                    zh = "果蔬批发价年波动",
                    unit = "log points",
                    standard = 0.17,
                    range = {0, 1},
                    explore = {0.10, 0.25},
                    source = "assumption")
            double freshPriceSpread,

            @Parameter(
                    description = "Wholesale prices of goods that keep, yearly standard deviation of the log",
                    zh = "耐储农产品批发价年波动",
                    unit = "log points",
                    standard = 0.07,
                    range = {0, 1},
                    explore = {0.03, 0.15},
                    source = "assumption")
            double otherPriceSpread,

            @Parameter(
                    description = "Part of a move in price or demand that is left after a month",
                    zh = "价格与需求波动的月度持续性",
                    unit = "share",
                    standard = 0.85,
                    range = {0, 0.99},
                    explore = {0.7, 0.95},
                    source = "assumption")
            double persistence,

            @Parameter(
                    description = "Wage of a migrant worker in the city",
                    zh = "外出农民工月工资",
                    unit = "yuan/month",
                    standard = 4780,
                    range = {500, 50_000},
                    kind = Kind.CONSTANT,
                    source = "nbsMigrants2023")
            double cityWage,

            @Parameter(
                    description = "Wage in the city above the wage nearby",
                    zh = "外出与本地务工工资差距",
                    unit = "share",
                    standard = 0.30,
                    range = {0, 2},
                    explore = {0.2, 0.4},
                    source = "nbsMigrants2022")
            double wageGap,

            @Parameter(
                    description = "Growth of real wages",
                    zh = "实际工资年增长率",
                    unit = "per year",
                    standard = 0.02,
                    range = {-0.1, 0.2},
                    explore = {0, 0.05},
                    source = "assumption")
            double wageGrowth) {}

    private static final int MONTHS = 12;
    private static final double MILLION = 1e6;
    private static final int JANUARY = 0;
    private static final int NOVEMBER = 10;

    private final double scale;
    private final Prices prices;
    private final Mechanisms mechanisms;
    private final Parameters p;
    private final double[] logPrice = new double[ProductLine.count()];
    private final double[] logDemand = new double[ProductLine.count()];
    private final double[] demand = new double[ProductLine.count()];
    private final double[] rivals = new double[ProductLine.count()];

    /** As it is when the county is founded: prices and demand at a usual place of their wavering. */
    public OutsideWorld(County county, Mechanisms mechanisms, Parameters parameters, RandomSource chance) {
        this.scale = county.scale;
        this.prices = county.prices;
        this.mechanisms = mechanisms;
        this.p = parameters;
        RandomStream price = chance.founding(Purpose.WHOLESALE_PRICE);
        RandomStream wish = chance.founding(Purpose.ONLINE_DEMAND);
        for (int line = 0; line < ProductLine.count(); line++) {
            logPrice[line] = mechanisms.shocks() ? priceSpread(line) * price.normal(line) : 0;
            logDemand[line] = mechanisms.shocks() ? p.demandSpread() * wish.normal(line) : 0;
            demand[line] = usualDemand(line);
            rivals[line] = usualDemand(line) / p.ordersOfNewShop();
        }
        publish(0);
    }

    @Override
    public void step(Month month) {
        double years = (double) month.number() / MONTHS;
        RandomStream price = month.stream(Purpose.WHOLESALE_PRICE);
        RandomStream wish = month.stream(Purpose.ONLINE_DEMAND);
        for (int line = 0; line < ProductLine.count(); line++) {
            if (mechanisms.shocks()) {
                logPrice[line] = waver(logPrice[line], priceSpread(line), price.normal(line));
                logDemand[line] = waver(logDemand[line], p.demandSpread(), wish.normal(line));
            }
            demand[line] = usualDemand(line)
                    * grown(p.growth(), years)
                    * season(month.ofYear())
                    * Elementary.exp(logDemand[line]);
            double competition = mechanisms.risingCompetition() ? p.competition() : 0;
            rivals[line] = usualDemand(line) / p.ordersOfNewShop() * grown(competition, years);
        }
        publish(years);
    }

    /** Share of the county's households that exist in the model; demand and rivals are of that share. */
    double scale() {
        return scale;
    }

    /** What buyers elsewhere spend this month on goods such as the county's, yuan. */
    public double demand(ProductLine line) {
        return demand[line.ordinal()];
    }

    /** Attractiveness of all outside sellers together; a plain new shop has 1. */
    public double rivals(ProductLine line) {
        return rivals[line.ordinal()];
    }

    /** The AR(1) step that keeps a stationary standard deviation. */
    double waver(double before, double spread, double normal) {
        return p.persistence() * before + Math.sqrt(1 - p.persistence() * p.persistence()) * spread * normal;
    }

    /** Demand of a calendar month against the year's mean. */
    double season(int monthOfYear) {
        double mean = 1 + (p.november() + p.springFestival()) / MONTHS;
        double peak = monthOfYear == NOVEMBER ? p.november() : monthOfYear == JANUARY ? p.springFestival() : 0;
        return (1 + peak) / mean;
    }

    private static double grown(double rate, double years) {
        return Elementary.exp(years * Elementary.log(1 + rate));
    }

    private double usualDemand(int line) {
        return scale * p.nationalDemand() * MILLION / MONTHS * p.niche() * share(ProductLine.of(line));
    }

    private double share(ProductLine line) {
        return switch (line) {
            case STAPLE -> p.staple();
            case FRESH -> p.fresh();
            case CRAFT -> p.craft();
            case SPECIALTY -> Math.max(0, 1 - p.staple() - p.fresh() - p.craft());
        };
    }

    private double priceSpread(int line) {
        return line == ProductLine.FRESH.ordinal() ? p.freshPriceSpread() : p.otherPriceSpread();
    }

    private void publish(double years) {
        Arrays.setAll(prices.wholesale, line -> Elementary.exp(logPrice[line]));
        prices.cityWage = p.cityWage() * grown(p.wageGrowth(), years);
        prices.localWage = prices.cityWage / (1 + p.wageGap());
    }
}
