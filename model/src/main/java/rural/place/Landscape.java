package rural.place;

/**
 * What a generated county of an archetype is like.
 *
 * <p>Numbers of towns and villages stay within target T12, sizes within T10 and T11, and the distances of the four
 * archetypes taken together within T13 and T14 (pooled over real counties); how archetypes differ is an assumption.
 *
 * @param towns towns, the seat's own among them
 * @param villages villages of all towns
 * @param medianHouseholds households of the median village
 * @param kmTownToSeat median straight line from a town (other than the seat's own) to the seat, in km
 * @param kmVillageToTown median straight line from a rural village to its town, in km
 * @param inTown share of villages that are part of a town
 * @param ruggedness typical ruggedness of the land, in (0, 1)
 */
record Landscape(
        int towns,
        int villages,
        double medianHouseholds,
        double kmTownToSeat,
        double kmVillageToTown,
        double inTown,
        double ruggedness) {

    /** What counties of an archetype are like. */
    static Landscape of(Archetype archetype) {
        return switch (archetype) {
            case PLAIN -> new Landscape(14, 215, 410, 17, 4.1, 0.17, 0.08);
            case HILLS -> new Landscape(13, 170, 338, 21, 5.3, 0.20, 0.45);
            case MOUNTAIN -> new Landscape(15, 150, 305, 33, 7.4, 0.18, 0.75);
            case SUBURB -> new Landscape(11, 140, 480, 12, 3.2, 0.38, 0.15);
        };
    }
}
