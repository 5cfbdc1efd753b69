package rural.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rural.parameter.Language;
import rural.parameter.Problem;

/** Speaks to the user in the user's language: results on one stream, everything else on the other. */
final class Speaker {

    static final List<String> LANGUAGES = List.of("en", "zh");

    private final Surroundings surroundings;
    private final Language language;
    private String command = "rural";

    Speaker(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /** The language with a code, if we speak it. */
    static Optional<Language> language(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "en" -> Optional.of(Language.ENGLISH);
            case "zh" -> Optional.of(Language.CHINESE);
            default -> Optional.empty();
        };
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Language language() {
        return language;
    }

    /** The words of help. */
    ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "rural.cli.help",
                language == Language.CHINESE ? Locale.CHINESE : Locale.ROOT,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String say(String english, String chinese) {
        return language.of(english, chinese);
    }

    /** A line of results. */
    void result(String line) {
        surroundings.out().print(line + "\n");
    }

    /** A line of anything else. */
    void note(String english, String chinese) {
        surroundings.err().print(say(english, chinese) + "\n");
    }

    /** Tells what is wrong with the input, all at once. */
    int refuse(List<Problem> problems) {
        for (Problem problem : problems) {
            surroundings.err().print(problem.in(language) + "\n");
        }
        return Rural.BAD_INPUT;
    }

    void remember(String... arguments) {
        command = Stream.concat(Stream.of("rural"), Stream.of(arguments))
                .map(Speaker::quoted)
                .collect(Collectors.joining(" "));
    }

    /** The command as typed. */
    String command() {
        return command;
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true);
    }

    private static String quoted(String argument) {
        boolean isPlain =
                !argument.isEmpty() && argument.chars().noneMatch(c -> " \t\n'\"\\$&|;<>()*?`".indexOf(c) >= 0);
        return isPlain ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
