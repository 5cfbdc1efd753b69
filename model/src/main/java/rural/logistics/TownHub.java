package rural.logistics;

import rural.account.Ledger;
import rural.place.Roads;
import rural.place.Town;

/** A town's parcel hub: a lorry goes to the county's centre as often as the load is worth it. */
public final class TownHub extends Node {

    private static final long serialVersionUID = 1;

    private final Town town;
    private final Roads roads;
    private boolean hasFreightLine;
    private double tripsAMonth = LogisticsParameters.DAYS;

    TownHub(Town town, Roads roads, LogisticsParameters p, Ledger ledger) {
        super(p, ledger, p.hubCapacity());
        this.town = town;
        this.roads = roads;
    }

    /** The town it stands in. */
    public Town town() {
        return town;
    }

    /** Whether a scheduled lorry that somebody else pays for carries its parcels. */
    public boolean hasFreightLine() {
        return hasFreightLine;
    }

    void hasFreightLine(boolean runs) {
        hasFreightLine = runs;
    }

    /** Lets its lorry go every so many days. */
    void sendsLorryEvery(double days) {
        tripsAMonth = LogisticsParameters.DAYS / days;
    }

    /** Yuan of one trip to the county's centre and back. */
    double costOfTrip() {
        return 2 * roads.freightTownToSeat(town.id()) * p.lorryCost();
    }

    @Override
    double upkeep() {
        return p.hubUpkeep();
    }

    @Override
    double costOfCarrying(double parcels) {
        double lorry = hasFreightLine ? 0 : tripsAMonth * costOfTrip();
        return costOfHandling() * parcels + lorry;
    }

    @Override
    double costOfHandling() {
        return p.hubHandling() * handlingShare();
    }

    @Override
    public String toString() {
        return "the parcel hub of " + town.site().name();
    }
}
