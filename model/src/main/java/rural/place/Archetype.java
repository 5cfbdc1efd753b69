package rural.place;

/** A kind of county that can be generated. */
public enum Archetype {
    /** Dense villages on level farmland. */
    PLAIN("plain", "平原县", "9901"),
    /** The standard county: some 70,000 households in hills. */
    HILLS("hills", "丘陵县", "9902"),
    /** Small villages far apart on steep land. */
    MOUNTAIN("mountain", "山区县", "9903"),
    /** Large villages near a city. */
    SUBURB("suburb", "城郊县", "9904");

    private final String key;
    private final String chinese;
    private final String codePrefix;

    Archetype(String key, String chinese, String codePrefix) {
        this.key = key;
        this.chinese = chinese;
        this.codePrefix = codePrefix;
    }

    /** The word by which scenarios name it. */
    public String key() {
        return key;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** First digits of the codes of its units; no real unit's code begins with 99. */
    String codePrefix() {
        return codePrefix;
    }
}
