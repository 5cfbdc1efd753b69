package rural.report;

import java.util.List;
import rural.outcome.Outcome;

/**
 * The outcomes that the paper cares about: a more diverse rural economy, better governance, and wellbeing in its three
 * senses. Tables in the results folder have all outcomes.
 */
final class MainOutcomes {

    /** Those of the table. */
    static final List<Outcome> ALL = List.of(
            Outcome.INCOME_PER_HEAD,
            Outcome.BOTTOM_FIFTH_INCOME,
            Outcome.INCOME_DIVERSITY,
            Outcome.ONLINE_SALES,
            Outcome.FIRM_JOBS,
            Outcome.VISITS,
            Outcome.IN_DISTRESS,
            Outcome.GOVERNANCE,
            Outcome.TRUST,
            Outcome.GAIN,
            Outcome.HAPPINESS,
            Outcome.SECURITY,
            Outcome.WELLBEING);

    /** Those by which policies are ranked: one for each of the three things. */
    static final List<Outcome> RANKED = List.of(Outcome.INCOME_PER_HEAD, Outcome.GOVERNANCE, Outcome.WELLBEING);

    /** Those that are drawn. */
    static final List<Outcome> DRAWN = List.of(
            Outcome.INCOME_PER_HEAD, Outcome.ONLINE_SALES, Outcome.IN_DISTRESS, Outcome.GOVERNANCE, Outcome.WELLBEING);

    private MainOutcomes() {}
}
