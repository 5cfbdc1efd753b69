package rural.government;

import java.io.Serializable;
import java.util.Arrays;
import rural.place.County;
import rural.place.Town;
import rural.place.Village;

/** Where an instrument was at work, how often, and when last. */
final class Served implements Serializable {

    private static final long serialVersionUID = 1;

    /** Month number that stands for never. */
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final int[] lastInVillage;
    private final int[] lastInTown;
    private final int[] timesInVillage;
    private final int[] timesInTown;

    Served(County county) {
        lastInVillage = new int[county.villages().size()];
        lastInTown = new int[county.towns().size()];
        timesInVillage = new int[lastInVillage.length];
        timesInTown = new int[lastInTown.length];
        Arrays.fill(lastInVillage, NEVER);
        Arrays.fill(lastInTown, NEVER);
    }

    void village(Village village, int month) {
        lastInVillage[village.id()] = month;
        timesInVillage[village.id()]++;
        timesInTown[village.town().id()]++;
    }

    void town(Town town, int month) {
        lastInTown[town.id()] = month;
        timesInTown[town.id()]++;
    }

    int lastIn(Village village) {
        return lastInVillage[village.id()];
    }

    int lastIn(Town town) {
        return lastInTown[town.id()];
    }

    int times(Village village) {
        return timesInVillage[village.id()];
    }

    int times(Town town) {
        return timesInTown[town.id()];
    }
}
