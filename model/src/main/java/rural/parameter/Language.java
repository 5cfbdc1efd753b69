package rural.parameter;

/** A language in which the program speaks to its user. */
public enum Language {
    ENGLISH,
    CHINESE;

    /** The text in this language. */
    public String of(String english, String chinese) {
        return this == CHINESE ? chinese : english;
    }
}
