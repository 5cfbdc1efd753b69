package rural.household;

/** What a household or a firm mainly sells. */
public enum ProductLine {
    /** Grain, oil, tubers. */
    STAPLE,
    /** Fruit and vegetables, which spoil. */
    FRESH,
    /** Tea, mushrooms, honey, cured meat and other local specialities that keep. */
    SPECIALTY,
    /** Handicraft and souvenirs. */
    CRAFT;

    private static final ProductLine[] LINES = values();

    /** The line with a written number, 0 to 3. */
    public static ProductLine of(int number) {
        return LINES[number];
    }

    /** How many there are. */
    public static int count() {
        return LINES.length;
    }
}
