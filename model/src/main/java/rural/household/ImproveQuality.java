package rural.household;

import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * A household decides whether to spend on better quality, and quality slips where nobody looks (ODD, submodel 9).
 *
 * <p>It pays for those whose buyers see what they get: sellers online and members of groups. Supervision makes it pay
 * for more of them, because bad lots are found.
 */
public final class ImproveQuality implements Process {

    private static final long serialVersionUID = 1;

    /** Cost and effect. */
    public record Parameters(
            @Parameter(
                    description = "Cost of a step towards better quality",
                    zh = "质量改进单次投入",
                    unit = "yuan",
                    standard = 1200,
                    range = {0, 50_000},
                    explore = {600, 3000},
                    source = "assumption")
            double cost,

            @Parameter(
                    description = "Part of the way to the best that a step goes",
                    zh = "单次质量提升幅度",
                    unit = "share",
                    standard = 0.12,
                    range = {0, 1},
                    explore = {0.05, 0.25},
                    source = "assumption")
            double step,

            @Parameter(
                    description = "Quality lost in a quarter without effort",
                    zh = "质量自然下滑",
                    unit = "share per quarter",
                    standard = 0.012,
                    range = {0, 1},
                    explore = {0.005, 0.03},
                    source = "assumption")
            double slips,

            @Parameter(
                    description = "Chance of a step when it pays, when a household reconsiders",
                    zh = "质量改进概率",
                    unit = "per quarter",
                    standard = 0.10,
                    range = {0, 1},
                    explore = {0.05, 0.2},
                    source = "assumption")
            double improves,

            @Parameter(
                    description = "Extra chance under full supervision",
                    zh = "全面监管下的额外改进概率",
                    unit = "per quarter",
                    standard = 0.25,
                    range = {0, 1},
                    explore = {0.1, 0.4},
                    source = "assumption")
            double improvesUnderSupervision) {}

    private final Households households;
    private final Harvest harvest;
    private final Credit credit;
    private final Parameters p;

    ImproveQuality(Households households, Harvest harvest, Credit credit, Parameters parameters) {
        this.households = households;
        this.harvest = harvest;
        this.credit = credit;
        this.p = parameters;
    }

    @Override
    public void step(Month month) {
        RandomStream choice = month.stream(Purpose.IMPROVE_QUALITY);
        for (Household household : households.thatReconsider(month.ofYear())) {
            if (!household.sellsByWholesale()) {
                double quality = household.quality() * (1 - p.slips());
                if (paysFor(household) && choice.bernoulli(household, probability(household))) {
                    credit.payForSetUp(household, p.cost());
                    quality += p.step() * (1 - quality);
                }
                household.hasQuality(quality);
            }
        }
    }

    /** Whether a step's better price brings its cost back within a year, and there is money. */
    boolean paysFor(Household household) {
        double better = harvest.retailValueOfYear(household)
                * household.expectedOnline()
                * p.step()
                * (1 - household.quality());
        return better > p.cost() && credit.canPay(household, p.cost());
    }

    double probability(Household household) {
        return p.improves() + p.improvesUnderSupervision() * household.village().support.supervision;
    }
}
