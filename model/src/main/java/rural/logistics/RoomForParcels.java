package rural.logistics;

import rural.place.County;
import rural.place.Village;

/**
 * Divides the room of hubs and centre among villages before the month begins, so that it does not matter who sends
 * first: in proportion to what each wanted to send last month, with something for those who sent nothing.
 */
final class RoomForParcels {

    /** Parcels a month that every village may count on in that proportion, though it sent none. */
    private static final double FOR_BEGINNERS = 300;

    private final County county;
    private final Logistics logistics;
    private final double[] wanted;

    RoomForParcels(County county, Logistics logistics, double[] wanted) {
        this.county = county;
        this.logistics = logistics;
        this.wanted = wanted;
    }

    void share() {
        double[] ofTown = new double[county.towns().size()];
        double ofCounty = 0;
        for (Village village : county.villages()) {
            double claim = claim(village);
            ofTown[village.town().id()] += claim;
            ofCounty += claim;
        }
        for (Village village : county.villages()) {
            TownHub hub = logistics.hub(village.town().id());
            double room = logistics.centre().capacity() * (claim(village) / ofCounty);
            if (hub.isOpen()) {
                room = Math.min(
                        room,
                        hub.capacity() * (claim(village) / ofTown[hub.town().id()]));
            }
            village.delivery.capacity = room;
        }
    }

    private double claim(Village village) {
        return county.scale * FOR_BEGINNERS + wanted[village.id()];
    }
}
