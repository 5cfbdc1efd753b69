package rural.report;

import java.util.ArrayList;
import java.util.List;
import rural.experiment.Findings;
import rural.outcome.Measure;
import rural.outcome.Outcome;
import rural.parameter.Language;
import rural.scenario.Scenario;
import rural.statistics.Bonferroni;
import rural.statistics.PairedDifference;

/**
 * What all parts of a summary share.
 *
 * @param findings what was found
 * @param language in which it is told
 */
record Telling(Findings findings, Language language) {

    /** The text in the language. */
    String say(String english, String chinese) {
        return language.of(english, chinese);
    }

    List<Scenario> scenarios() {
        return findings.comparison().scenarios();
    }

    /** The places of the scenarios that are compared with the baseline. */
    List<Integer> policies() {
        List<Integer> policies = new ArrayList<>();
        for (int i = 1; i < scenarios().size(); i++) {
            policies.add(i);
        }
        return policies;
    }

    String name(int scenario) {
        return scenarios().get(scenario).title(language);
    }

    String name(Outcome outcome) {
        return language.of(outcome.english(), outcome.chinese());
    }

    String name(Measure measure) {
        return language.of(measure.english(), measure.chinese());
    }

    /** {@code Disposable income per head, mean (yuan/year)}. */
    String withUnit(Outcome outcome) {
        return withUnit(name(outcome), Scale.of(outcome));
    }

    /** The same of a measure of households. */
    String withUnit(Measure measure) {
        return withUnit(name(measure), Scale.of(measure));
    }

    private String withUnit(String name, Scale scale) {
        return name + say(" (", "（") + scale.unit(language) + say(")", "）");
    }

    /** Heads of a table with a column for each policy. */
    List<String> heads(String... first) {
        List<String> heads = new ArrayList<>(List.of(first));
        policies().forEach(p -> heads.add(name(p)));
        return heads;
    }

    /** Months that have passed at a horizon. */
    int months(int horizon) {
        return findings.comparison().horizons().get(horizon).months();
    }

    /** The horizons, the last first. */
    List<Integer> horizonsFromTheLast() {
        List<Integer> horizons = new ArrayList<>();
        for (int h = lastHorizon(); h >= 0; h--) {
            horizons.add(h);
        }
        return horizons;
    }

    int lastHorizon() {
        return findings.comparison().horizons().size() - 1;
    }

    /** {@code +312 ±58 **}: the difference, half of its interval, how clear it is. */
    static String change(PairedDifference difference, Scale scale, Bonferroni many) {
        if (!difference.interval().isKnown()) {
            return scale.change(difference.mean());
        }
        String marks = "*".repeat(many.marks(difference.difference()));
        return scale.change(difference.mean(), difference.interval().halfWidth()) + Width.padRight(" " + marks, 3);
    }
}
