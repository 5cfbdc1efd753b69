package rural.social;

import java.io.Serializable;
import rural.household.Household;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Roads;
import rural.place.Village;

/** How a station comes to people: by road, or over the network where it serves. */
final class Reach implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int THERE_AND_BACK = 2;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Quality of broadband from which a conversation over the network holds",
                    zh = "远程服务所需的网络质量",
                    unit = "0 to 1",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.3, 0.7},
                    source = "assumption")
            double qualityNeeded) {}

    private final Roads roads;
    private final double scale;
    private final Mechanisms mechanisms;
    private final Parameters p;

    Reach(County county, Mechanisms mechanisms, Parameters parameters) {
        this.roads = county.roads();
        this.scale = county.scale;
        this.mechanisms = mechanisms;
        this.p = parameters;
    }

    /** Hours on the road for one visit to a village, of hours scaled as the county is. */
    double tripHours(int village) {
        return scale * THERE_AND_BACK * roads.hoursVillageToTown(village);
    }

    /** Share of the county's households that exist in the model, and so of the hours of those who serve them. */
    double scale() {
        return scale;
    }

    /** Whether a household can be served over the network: it is connected, and its village's network holds a talk. */
    boolean isRemote(Household household) {
        return mechanisms.remoteService() && household.isConnected() && networkHolds(household.village());
    }

    /** Whether a village's network holds a talk; without the network's constraint, every network does. */
    boolean networkHolds(Village village) {
        return !mechanisms.broadbandConstraint()
                || (village.broadband.coverage > 0 && village.broadband.quality >= p.qualityNeeded());
    }
}
