package rural.report;

import java.util.ArrayList;
import java.util.List;
import rural.experiment.Findings;
import rural.parameter.Language;

/** The findings as text that a minister can read. */
public final class Summary {

    private static final List<Section> OF_COMPARISON = List.of(
            new AskedSection(),
            new OutcomeSection(),
            new RankingSection(),
            new TogetherSection(),
            new CostSection(),
            new GroupSection(),
            new VillageSection(),
            new PairingSection(),
            new FailureSection());

    private static final List<Section> OF_ONE_RUN =
            List.of(new AskedSection(), new LevelSection(), new FailureSection());

    private Summary() {}

    /** The lines of the summary in a language. */
    public static List<String> lines(Findings findings, Language language) {
        Telling telling = new Telling(findings, language);
        boolean isComparison = !telling.policies().isEmpty();
        List<String> lines = new ArrayList<>();
        for (Section section : isComparison ? OF_COMPARISON : OF_ONE_RUN) {
            List<String> said = section.lines(telling);
            if (!said.isEmpty()) {
                lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
                lines.addAll(said);
            }
        }
        return lines;
    }
}
