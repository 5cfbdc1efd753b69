package rural.place;

/** The lie of the land of a generated county. */
public enum Archetype {
    PLAIN,
    HILLS,
    MOUNTAIN,
    SUBURB
}
