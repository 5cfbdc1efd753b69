package rural.parameter;

/** What came of reading a value that a user wrote. */
public sealed interface Reading {

    /** It has a meaning. */
    record Understood(Object value) implements Reading {}

    /**
     * It has none.
     *
     * @param english what is wrong, to be put behind the name of what was set: {@code is "remote", which is not …}
     * @param chinese the same in Chinese
     */
    record Mistaken(String english, String chinese) implements Reading {

        /** A mistake in what was written: {@code is "TEXT", which WRONG} and then perhaps what was meant. */
        static Mistaken because(String text, String wrong, String wrongZh) {
            return new Mistaken("is \"" + text + "\", which " + wrong + ".", "写的是“" + text + "”，" + wrongZh + "。");
        }

        /** The same mistake with a guess of what was meant. */
        Mistaken maybe(String meant) {
            return new Mistaken(english + Suggestion.english(meant), chinese + Suggestion.chinese(meant));
        }
    }
}
