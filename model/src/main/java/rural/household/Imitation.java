package rural.household;

import rural.parameter.Parameter;

/**
 * Copies the friend who does best, with mistakes: a household looks at its best-earning friend; if that friend does the
 * thing and is better off, it copies with a fixed probability; now and then somebody begins without anybody to copy.
 */
public final class Imitation implements AdoptionRule {

    private static final long serialVersionUID = 1;

    /** Readiness to copy, and mistakes. */
    public record Parameters(
            @Parameter(
                    description = "Copies a better-off friend when it reconsiders",
                    zh = "模仿优胜好友概率",
                    unit = "per quarter",
                    standard = 0.05,
                    range = {0, 1},
                    explore = {0.02, 0.15},
                    source = "assumption")
            double copies,

            @Parameter(
                    description = "Begins with nobody to copy",
                    zh = "误采纳概率",
                    unit = "per quarter",
                    standard = 0.001,
                    range = {0, 1},
                    explore = {0.0003, 0.004},
                    source = "assumption")
            double mistakes) {}

    private final Parameters p;
    private final boolean friendsPull;
    private final boolean attentionNarrows;

    /**
     * @param friendsPull whether what friends do weighs at all; without it, only mistakes remain
     * @param attentionNarrows whether the ill and distressed start less
     */
    public Imitation(Parameters parameters, boolean friendsPull, boolean attentionNarrows) {
        this.p = parameters;
        this.friendsPull = friendsPull;
        this.attentionNarrows = attentionNarrows;
    }

    @Override
    public double probability(Household household, Venture venture) {
        double probability = friendsPull && copiesBest(household, venture.topic()) ? p.copies() : p.mistakes();
        boolean narrowed = attentionNarrows && (household.isDistressed() || household.isIll());
        return narrowed ? probability * ACTS_IN_DISTRESS : probability;
    }

    private static boolean copiesBest(Household household, Topic topic) {
        if (household.friendsDoing(topic) == 0) {
            return false;
        }
        double best = household.incomePerHead();
        boolean bestDoes = false;
        for (int nth = 0; nth < household.friends(); nth++) {
            Household friend = household.friend(nth);
            double income = friend.incomePerHead();
            if (income > best || (income == best && friend.does(topic))) {
                best = income;
                bestDoes = friend.does(topic);
            }
        }
        return bestDoes;
    }

    /** Part of those in distress who would act as others do; exp(-1.6), as in {@link PlannedBehaviour}. */
    private static final double ACTS_IN_DISTRESS = 0.2;
}
