package rural.social;

/** What money can order from a station. */
public enum Task {
    /** Casework for households in distress. */
    CASEWORK,
    /** Forming and accompanying groups that sell together. */
    GROUPS,
    /** Collecting and telling the stories of a place. */
    STORIES,
    /** Watching the quality of what is sold under a place's name. */
    SUPERVISION,
    /** Planning and holding festivals. */
    FESTIVALS,
    /** Helping households to learn what they need to sell. */
    COACHING;

    private static final Task[] TASKS = values();

    /** How many there are. */
    public static int count() {
        return TASKS.length;
    }

    /** Whether it helps production rather than people in distress. */
    public boolean helpsProduction() {
        return this != CASEWORK;
    }
}
