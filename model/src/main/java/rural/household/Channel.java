package rural.household;

/** Through whom a household sells what it grows or makes; it has one channel at a time. */
public enum Channel {
    /** Middlemen who come to the village. */
    WHOLESALE,
    /** Together with others, through a cooperative. */
    COOPERATIVE,
    /** To an e-commerce firm of the county. */
    FIRM,
    /** In an online shop of its own. */
    OWN_SHOP;

    private static final Channel[] CHANNELS = values();

    /** The channel with a written number, 0 to 3. */
    public static Channel of(int number) {
        return CHANNELS[number];
    }
}
