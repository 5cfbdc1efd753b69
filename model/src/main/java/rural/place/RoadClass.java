package rural.place;

/** What a road is built for, worst first: a village alone, a town and its neighbourhood, the seat and the towns. */
public enum RoadClass {
    VILLAGE_ROAD("village_road", "village road", "村道"),
    TOWN_ROAD("town_road", "town road", "乡道"),
    COUNTY_ROAD("county_road", "county road", "县道");

    private final String key;
    private final String english;
    private final String chinese;

    RoadClass(String key, String english, String chinese) {
        this.key = key;
        this.english = english;
        this.chinese = chinese;
    }

    /** The word by which files name it. */
    public String key() {
        return key;
    }

    /** Its name in English. */
    public String english() {
        return english;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** Whether this class is built to a higher standard than the other. */
    public boolean isBetterThan(RoadClass other) {
        return compareTo(other) > 0;
    }
}
