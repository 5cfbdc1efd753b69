package rural.coordination;

/** Kinds of joint projects. */
public enum ProjectKind {
    /** The firm buys the coming harvest of a station's clients before it is brought in. */
    PRESALE_FOR_CASE_FAMILIES,
    /** The station collects a place's stories, the firm tells them to buyers. */
    STORY_CAMPAIGN,
    /** Station and firm hold a festival. */
    FESTIVAL
}
