package rural.household;

import rural.calendar.Month;
import rural.calendar.Process;
import rural.place.Prices;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * Members take jobs in e-commerce firms of their village, and lose them when firms want fewer hands (ODD, submodel 9).
 *
 * <p>Who is connected, has a worker at home who is not yet employed, and would earn more than in local casual work, is
 * willing. Lots decide between the willing, and between the employed when some must go.
 */
public final class TakeFirmJob implements Process {

    private static final long serialVersionUID = 1;

    private final Households households;
    private final Prices prices;
    private final Rows[] willing;
    private final Rows[] employed;

    TakeFirmJob(Households households, Prices prices) {
        this.households = households;
        this.prices = prices;
        int villages = households.villages().length;
        this.willing = new Rows[villages];
        this.employed = new Rows[villages];
        for (int village = 0; village < villages; village++) {
            willing[village] = new Rows(0);
            employed[village] = new Rows(0);
        }
    }

    @Override
    public void step(Month month) {
        RandomStream lots = month.stream(Purpose.TAKE_FIRM_JOB);
        Village[] villages = households.villages();
        boolean[] changes = new boolean[villages.length];
        boolean any = false;
        for (Village village : villages) {
            willing[village.id()].clear();
            employed[village.id()].clear();
            changes[village.id()] = village.offers.jobs != village.community.firmWorkers;
            any |= changes[village.id()];
        }
        if (!any) {
            return;
        }
        for (Household household : households) {
            int village = household.villageNumber();
            if (changes[village]) {
                if (household.firmWorkers() > 0) {
                    employed[village].add(household.row());
                } else if (isWilling(household)) {
                    willing[village].add(household.row());
                }
            }
        }
        for (Village village : villages) {
            int free = village.offers.jobs - village.community.firmWorkers;
            if (free > 0) {
                village.community.firmWorkers += change(willing[village.id()], free, 1, lots);
            } else if (free < 0) {
                village.community.firmWorkers -= change(employed[village.id()], -free, 0, lots);
            }
        }
    }

    boolean isWilling(Household household) {
        return household.isConnected()
                && household.workersHome() > household.wageWorkers()
                && household.village().offers.firmWage > prices.localWage;
    }

    /** Sets the number of firm workers of the first few in the order of their lots; says how many. */
    private int change(Rows rows, int most, int workers, RandomStream lots) {
        int[] queue = Lots.inOrder(households, rows, lots);
        int changed = Math.min(most, queue.length);
        for (int i = 0; i < changed; i++) {
            households.at(queue[i]).hasFirmWorkers(workers);
        }
        return changed;
    }
}
