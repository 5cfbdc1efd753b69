package rural.logistics;

import rural.account.Ledger;
import rural.place.Roads;
import rural.place.Village;

/** A village's parcel point, kept as a sideline by somebody of the village who gives it up when it does not pay. */
public final class VillagePoint extends Node {

    private static final long serialVersionUID = 1;

    private final Village village;
    private final Roads roads;

    VillagePoint(Village village, Roads roads, LogisticsParameters p, Ledger ledger) {
        super(p, ledger, p.pointCapacity());
        this.village = village;
        this.roads = roads;
    }

    /** The village it serves. */
    public Village village() {
        return village;
    }

    @Override
    double upkeep() {
        return p.pointUpkeep();
    }

    @Override
    double costOfCarrying(double parcels) {
        return parcels * lastMile(parcels / LogisticsParameters.DAYS);
    }

    @Override
    double costOfHandling() {
        return 0;
    }

    /** Yuan of the last mile for a parcel at so many parcels a day. */
    double lastMile(double parcelsADay) {
        return LastMile.unitCost(parcelsADay, roads.freightVillageToTown(village.id()), p) * handlingShare();
    }

    @Override
    public String toString() {
        return "the parcel point of " + village.site().name();
    }
}
