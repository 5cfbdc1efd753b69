package rural.household;

import rural.arithmetic.Elementary;
import rural.parameter.Parameter;

/**
 * Acts where the certainty equivalent of the gain beats its cost: expected utility with constant relative risk aversion
 * (J. W. Pratt, "Risk aversion in the small and in the large", Econometrica 32, 1964), read with some error.
 */
public final class ProfitSeeking implements AdoptionRule {

    private static final long serialVersionUID = 1;

    /** Risk aversion, horizon and error. */
    public record Parameters(
            @Parameter(
                    description = "Relative risk aversion",
                    zh = "相对风险厌恶系数",
                    unit = "ratio",
                    standard = 1.5,
                    range = {0, 10},
                    explore = {0.5, 3},
                    source = "assumption")
            double riskAversion,

            @Parameter(
                    description = "Years over which the cost of beginning must come back",
                    zh = "投资回收期",
                    unit = "years",
                    standard = 2,
                    range = {0.25, 20},
                    explore = {1, 5},
                    source = "assumption")
            double payBack,

            @Parameter(
                    description = "Error in reckoning a venture's worth, as a part of income",
                    zh = "收益判断误差",
                    unit = "share of income",
                    standard = 0.035,
                    range = {0.001, 1},
                    explore = {0.02, 0.08},
                    source = "assumption")
            double error,

            @Parameter(
                    description = "Worth as a part of income at which half begin when they reconsider",
                    zh = "半数农户采纳的收益门槛",
                    unit = "share of income",
                    standard = 0.25,
                    range = {0, 2},
                    explore = {0.1, 0.4},
                    source = "calibrated")
            double threshold) {}

    private final Parameters p;
    private final boolean attentionNarrows;

    public ProfitSeeking(Parameters parameters, boolean attentionNarrows) {
        this.p = parameters;
        this.attentionNarrows = attentionNarrows;
    }

    @Override
    public double probability(Household household, Venture venture) {
        double income = Math.max(SMALLEST_INCOME, household.incomeOfYear());
        double worth = venture.worth(p.riskAversion(), p.payBack(), income) / income;
        double probability =
                Elementary.logistic((worth - p.threshold() + CONTROL_AS_INCOME * venture.control) / p.error());
        boolean narrowed = attentionNarrows && (household.isDistressed() || household.isIll());
        return narrowed ? probability * ACTS_IN_DISTRESS : probability;
    }

    /** A log-odds of control counts like this part of income: those who find it easy need less gain. */
    private static final double CONTROL_AS_INCOME = 0.035;

    /** Part of those in distress who would act as others do; exp(-1.6), as in {@link PlannedBehaviour}. */
    private static final double ACTS_IN_DISTRESS = 0.2;

    /** Income below which a gain is not reckoned as a larger part of it, yuan a year. */
    private static final double SMALLEST_INCOME = 10_000;
}
