package rural.place;

import rural.parameter.Choice;
import rural.parameter.Language;

/** What a road is built for, worst first: a village alone, a town and its neighbourhood, the seat and the towns. */
public enum RoadClass implements Choice {
    VILLAGE_ROAD("village road", "村道"),
    TOWN_ROAD("town road", "乡道"),
    COUNTY_ROAD("county road", "县道");

    private final String english;
    private final String chinese;

    RoadClass(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String in(Language language) {
        return language.of(english, chinese);
    }

    /** Whether this class is built to a higher standard than the other. */
    public boolean isBetterThan(RoadClass other) {
        return compareTo(other) > 0;
    }
}
