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
}
