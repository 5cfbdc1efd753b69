package rural.household;

import java.io.Serializable;

/**
 * How a household makes up its mind about something new: one of three rules that can be run side by side.
 *
 * <p>All three see the same venture and the same household; which is right is for evidence to say, so that results
 * should be compared under all of them.
 */
public sealed interface AdoptionRule extends Serializable permits PlannedBehaviour, ProfitSeeking, Imitation {

    /**
     * Chance that the household begins the venture when it reconsiders, once a quarter.
     *
     * @param household a household that knows of the venture and can begin it
     * @param venture what it would gain, risk and need
     * @return a probability, 0 to 1
     */
    double probability(Household household, Venture venture);
}
