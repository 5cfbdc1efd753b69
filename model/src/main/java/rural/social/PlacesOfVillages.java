package rural.social;

import java.io.Serializable;
import java.util.Arrays;
import rural.place.Town;
import rural.place.Village;

/** Where a village stands among those of its town: the place by which a station keeps what it knows of each. */
final class PlacesOfVillages implements Serializable {

    private static final long serialVersionUID = 1;

    private final String town;
    private final int lowest;
    private final int[] places;

    PlacesOfVillages(Town town) {
        this.town = town.site().name();
        int least = Integer.MAX_VALUE;
        int greatest = -1;
        for (Village village : town.villages()) {
            least = Math.min(least, village.id());
            greatest = Math.max(greatest, village.id());
        }
        this.lowest = least;
        this.places = new int[Math.max(0, greatest - least + 1)];
        Arrays.fill(places, -1);
        for (int place = 0; place < town.villages().size(); place++) {
            places[town.villages().get(place).id() - lowest] = place;
        }
    }

    /**
     * The place of the village with a number.
     *
     * @throws IllegalArgumentException if it is not one of the town's
     */
    int of(int village) {
        int from = village - lowest;
        if (from < 0 || from >= places.length || places[from] < 0) {
            throw new IllegalArgumentException("Village " + village + " is not in " + town);
        }
        return places[from];
    }
}
