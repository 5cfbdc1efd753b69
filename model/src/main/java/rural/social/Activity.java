package rural.social;

/** What a social worker's hours go into. */
public enum Activity {
    /** Records, reports, meetings of the office. */
    ADMINISTRATION,
    /** Being taught. */
    COURSE,
    /** On the road to people. */
    TRAVEL,
    /** Looking into a household's need when it is first heard of. */
    ASSESSMENT,
    /** One household at a time. */
    CASEWORK,
    /** A group of clients over some fifteen weeks. */
    GROUP_WORK,
    /** Events for a whole village. */
    COMMUNITY_WORK,
    /** Learning, groups that sell together, stories, festivals, quality. */
    PRODUCTION,
    /** Meetings with firms and projects with them. */
    COORDINATION;

    private static final Activity[] ACTIVITIES = values();

    /** How many there are. */
    public static int count() {
        return ACTIVITIES.length;
    }
}
