package rural.logistics;

import rural.account.Ledger;

/** The county's parcel centre, where everything that leaves or enters the county is sorted. */
public final class CountyCentre extends Node {

    private static final long serialVersionUID = 1;

    CountyCentre(LogisticsParameters p, Ledger ledger) {
        super(p, ledger, p.centreCapacity());
    }

    @Override
    double upkeep() {
        return p.centreUpkeep();
    }

    @Override
    double costOfCarrying(double parcels) {
        return costOfHandling() * parcels;
    }

    @Override
    double costOfHandling() {
        return p.centreHandling() * handlingShare();
    }

    @Override
    public String toString() {
        return "the county's parcel centre";
    }
}
