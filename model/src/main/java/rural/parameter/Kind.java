package rural.parameter;

/** What a parameter is to the person who asks a question of the model. */
public enum Kind {
    /** Somebody can decide it: an instrument's amount, date or target. */
    LEVER,
    /** Nobody knows it exactly: a sensitivity analysis explores it. */
    UNCERTAINTY,
    /** Fixed by definition or by a source so firm that nobody explores it. */
    CONSTANT
}
