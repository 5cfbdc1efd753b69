package rural.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rural.arithmetic.Decimal;
import rural.parameter.Declaration;
import rural.parameter.Problem;
import rural.parameter.ProblemsFound;
import rural.parameter.Reading;
import rural.parameter.Section;
import rural.parameter.Suggestion;
import rural.scenario.Scenario;

/** Reads what was asked on the command line, and collects what is wrong with it. */
final class Asked {

    private final String command;
    private final List<Problem> problems = new ArrayList<>();

    Asked(String command) {
        this.command = "rural " + command;
    }

    /** A whole number that the settings declare. */
    Optional<Long> whole(String option, @Nullable String text) {
        return number(option, text, Settings.class).map(Number::longValue);
    }

    /** A number that scenarios declare as well. */
    Optional<Number> ofScenario(String option, @Nullable String text) {
        return number(option, text, Scenario.class);
    }

    /** One of few words. */
    Optional<String> word(String option, @Nullable String text, List<String> known) {
        if (text == null || known.contains(text)) {
            return Optional.ofNullable(text);
        }
        complain(
                option + " is \"" + text + "\", which is not one of " + String.join(", ", known) + "."
                        + Suggestion.english(text, known),
                option + " 写的是“" + text + "”，可选：" + String.join("、", known) + "。" + Suggestion.chinese(text, known));
        return Optional.empty();
    }

    void complain(String english, String chinese) {
        problems.add(new Problem(command, 0, 0, english, chinese));
    }

    void complain(List<Problem> more) {
        problems.addAll(more);
    }

    /**
     * Goes on only if nothing is wrong.
     *
     * @throws ProblemsFound with everything that is
     */
    void settle() throws ProblemsFound {
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
    }

    private Optional<Number> number(String option, @Nullable String text, Class<? extends Record> declared) {
        if (text == null) {
            return Optional.empty();
        }
        Declaration declaration = Section.of(declared, "").declarations().stream()
                .filter(d -> option.equals("--" + d.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(option + " is not declared"));
        Reading reading = declaration.read(text);
        if (reading instanceof Reading.Understood understood) {
            return Optional.of((Number) understood.value());
        }
        Reading.Mistaken mistaken = (Reading.Mistaken) reading;
        Optional<String> nearest = mistaken.english().contains("Maybe") ? Optional.empty() : nearest(text, declaration);
        complain(
                option + " " + mistaken.english()
                        + nearest.map(Suggestion::english).orElse(""),
                option + " " + mistaken.chinese()
                        + nearest.map(Suggestion::chinese).orElse(""));
        return Optional.empty();
    }

    /** The nearest number within range. */
    private static Optional<String> nearest(String text, Declaration declaration) {
        try {
            double number = Double.parseDouble(text);
            double within = Math.min(Math.max(number, declaration.least()), declaration.greatest());
            return Double.isNaN(number) ? Optional.empty() : Optional.of(Decimal.text(within));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
