package rural.household;

/** What word can spread about. */
public enum Topic {
    /** Selling online, in a shop of one's own or through a firm. */
    SELLING_ONLINE,
    /** Selling together in a cooperative or group. */
    SELLING_TOGETHER,
    /** Receiving guests: homestays, farm visits, souvenirs. */
    RECEIVING_GUESTS;

    private static final Topic[] TOPICS = values();

    /** How many there are. */
    public static int count() {
        return TOPICS.length;
    }
}
