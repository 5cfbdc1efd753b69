package rural.household;

import java.io.Serializable;
import rural.calendar.Month;
import rural.parameter.Parameter;

/**
 * What a household can sell in a month, counted at the price that a consumer in the city pays (its retail value).
 *
 * <p>Land times the yield of the product line, better for the able and the lucky, less what weather took, spread over
 * the year by the line's season. Crafts need hands instead of land.
 */
public final class Harvest implements Serializable {

    private static final long serialVersionUID = 1;

    /** Yields, as retail value a year. */
    public record Parameters(
            @Parameter(
                    description = "Retail value of a year's staples from a mu",
                    zh = "每亩粮油年零售价值",
                    unit = "yuan/mu",
                    standard = 4300,
                    range = {500, 20_000},
                    explore = {3000, 5000},
                    source = "assumption")
            double stapleYield,

            @Parameter(
                    description = "Retail value of a year's fresh produce from a mu",
                    zh = "每亩果蔬年零售价值",
                    unit = "yuan/mu",
                    standard = 11_000,
                    range = {1000, 60_000},
                    explore = {7000, 13_000},
                    source = "assumption")
            double freshYield,

            @Parameter(
                    description = "Retail value of a year's specialities from a mu",
                    zh = "每亩特产年零售价值",
                    unit = "yuan/mu",
                    standard = 10_500,
                    range = {1000, 60_000},
                    explore = {6000, 12_000},
                    source = "assumption")
            double specialtyYield,

            @Parameter(
                    description = "Retail value of what a craft worker makes in a year",
                    zh = "每名手工艺人年产品零售价值",
                    unit = "yuan/person",
                    standard = 30_000,
                    range = {1000, 200_000},
                    explore = {20_000, 45_000},
                    source = "assumption")
            double craftYield,

            @Parameter(
                    description = "How much more the best quality brings than the worst, in value",
                    zh = "优质产品增值幅度",
                    unit = "share",
                    standard = 0.4,
                    range = {0, 2},
                    explore = {0.2, 0.8},
                    source = "assumption")
            double valueOfQuality) {}

    /** Part of a year's sale in each month, January first; each line adds to 1. Source: assumption (harvest calendar of the south). */
    private static final double[][] SEASON = {
        {0.04, 0.03, 0.03, 0.03, 0.06, 0.08, 0.08, 0.10, 0.16, 0.20, 0.12, 0.07},
        {0.06, 0.05, 0.06, 0.08, 0.10, 0.10, 0.10, 0.09, 0.10, 0.10, 0.09, 0.07},
        {0.10, 0.06, 0.07, 0.13, 0.10, 0.06, 0.05, 0.06, 0.09, 0.10, 0.10, 0.08},
        {0.11, 0.07, 0.07, 0.07, 0.09, 0.07, 0.08, 0.08, 0.09, 0.10, 0.09, 0.08},
    };

    private final Parameters p;
    private final double[] yield;
    private final boolean crafts;

    public Harvest(Parameters parameters, boolean crafts) {
        this.p = parameters;
        this.yield = new double[] {p.stapleYield(), p.freshYield(), p.specialtyYield(), p.craftYield()};
        this.crafts = crafts;
    }

    /** Retail value of what the household can sell this month, yuan. */
    public double retailValue(Household household, Month month) {
        return retailValueOfYear(household) * household.cropLeft() * SEASON[household.productNumber()][month.ofYear()];
    }

    /** Retail value of a year without crop loss, yuan. */
    public double retailValueOfYear(Household household) {
        int line = household.productNumber();
        double base;
        if (line == ProductLine.CRAFT.ordinal()) {
            base = crafts ? household.workersHome() * yield[line] : 0;
        } else {
            base = household.land() * yield[line];
        }
        return base * household.ability() * household.luck() * (1 + p.valueOfQuality() * (household.quality() - 0.5));
    }

    /** Part of a year's sale of a line in a month, January being 0. */
    public static double season(ProductLine line, int monthOfYear) {
        return SEASON[line.ordinal()][monthOfYear];
    }
}
