package rural.social;

/** What a social worker can be sent to learn. */
public enum Training {
    /** The practice of casework, group work and community work. */
    PRACTICE,
    /** Helping people to produce and sell: the tools of e-commerce, groups, stories, quality. */
    PRODUCTION
}
