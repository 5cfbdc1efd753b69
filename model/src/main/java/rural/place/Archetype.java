package rural.place;

import rural.parameter.Choice;
import rural.parameter.Language;

/** The lie of the land of a generated county. */
public enum Archetype implements Choice {
    /** Dense villages on level farmland. */
    PLAIN("plain county", "平原县", "9901"),
    /** The standard county: some 70,000 households in hills. */
    HILLS("county in hills", "丘陵县", "9902"),
    /** Small villages far apart on steep land. */
    MOUNTAIN("mountain county", "山区县", "9903"),
    /** Large villages near a city. */
    SUBURB("suburban county", "城郊县", "9904");

    private final String english;
    private final String chinese;
    private final String codePrefix;

    Archetype(String english, String chinese, String codePrefix) {
        this.english = english;
        this.chinese = chinese;
        this.codePrefix = codePrefix;
    }

    @Override
    public String in(Language language) {
        return language.of(english, chinese);
    }

    /** First digits of the codes of its units; no real unit's code begins with 99. */
    String codePrefix() {
        return codePrefix;
    }
}
