package rural.social;

import rural.household.Household;
import rural.household.Households;

/** Finds those of a waiting list who are worst off; equally bad ones by permanent number. */
final class MostSevere {

    private final Households households;
    private final FirstFew first;

    MostSevere(Households households, int wanted) {
        this.households = households;
        this.first = new FirstFew(wanted);
    }

    /** Places on the list of the worst off, worst first, as many as are wanted or there are. */
    int[] of(WaitingList waiting) {
        for (int i = 0; i < waiting.count(); i++) {
            if (!waiting.isStruck(i)) {
                Household household = households.at(waiting.row(i));
                first.offer(i, -household.distress(), household.id());
            }
        }
        return first.places();
    }
}
