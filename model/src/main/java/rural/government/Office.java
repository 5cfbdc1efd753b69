package rural.government;

import rural.parameter.Choice;
import rural.parameter.Language;

/** The part of the county's government that runs an instrument; in fragmented funding each office plans alone. */
public enum Office implements Choice {
    /** Networks, roads and parcels. */
    INFRASTRUCTURE("infrastructure", "基础设施建设"),
    /** Courses, recruits and incentives. */
    TALENT("talent", "人才培养与引进"),
    /** Stations, services and what joins the two fields. */
    SOCIAL("social work and coordination", "社会工作与协同"),
    /** Brands, quality, culture and tourism. */
    MARKET("market and industry", "市场与产业融合");

    private final String english;
    private final String chinese;

    Office(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String in(Language language) {
        return language.of(english, chinese);
    }
}
