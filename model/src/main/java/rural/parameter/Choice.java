package rural.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of few named possibilities that a user can choose; an enum whose constants have a name in each language. */
public interface Choice {

    /** What it means, in the user's language. */
    String in(Language language);

    /** How users write a constant: {@code REMOTE_FIRST} is {@code remote_first}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The keys of all constants of an enum, in their order. */
    static List<String> keys(Class<?> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(c -> key((Enum<?>) c))
                .toList();
    }

    /** Reads the key of a constant of an enum. */
    static Reading read(String text, Class<?> choices) {
        for (Object constant : choices.getEnumConstants()) {
            if (key((Enum<?>) constant).equals(text)) {
                return new Reading.Understood(constant);
            }
        }
        return oneOf(text, keys(choices));
    }

    /** The mistake of a word that is none of those that are known. */
    static Reading.Mistaken oneOf(String text, List<String> known) {
        Reading.Mistaken mistaken = Reading.Mistaken.because(
                text, "is not one of " + String.join(", ", known), "不是下列之一：" + String.join("、", known));
        return Suggestion.nearest(text, known).map(mistaken::maybe).orElse(mistaken);
    }
}
