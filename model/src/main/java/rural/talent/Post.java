package rural.talent;

/** What people from elsewhere are recruited for. */
public enum Post {
    /** A vacant post at a social-work station. */
    SOCIAL_WORKER,
    /** An operator in an e-commerce firm. */
    OPERATOR,
    /** An analyst of sales and village data. */
    ANALYST;

    private static final Post[] POSTS = values();

    /** How many there are. */
    public static int count() {
        return POSTS.length;
    }
}
