package rural.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rural.experiment.AnalyticCounty;
import rural.experiment.Comparison;
import rural.experiment.Findings;
import rural.experiment.Laboratory;
import rural.experiment.Progress;
import rural.experiment.SomeComparison;
import rural.parameter.Language;

class SummaryTest {

    /** Set, the summaries are written anew; look at the difference before you keep it. */
    private static final String RENEW = "rural.renew";

    /** Two policies of which one helps and one harms, and a whole that does worse than they lead to expect. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsWhatWasFoundInWords(Language language) throws Exception {
        Comparison comparison = SomeComparison.withWhole(30, 6, "baseline", "roads", "courses", "all");
        AnalyticCounty county = AnalyticCounty.with(Map.of("roads", 0.03, "courses", -0.01, "all", 0.001), 20)
                .failing("courses", comparison.seeds().get(2));
        Findings findings = new Laboratory(county, 2).compare(comparison, Progress.NONE);

        String told = String.join("\n", Summary.lines(findings, language)) + "\n";

        String name = language.of("summary.en.txt", "summary.zh.txt");
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(Path.of("src/test/resources/rural/report", name), told);
        }
        assertThat(told).isEqualTo(kept(name));
    }

    private static String kept(String name) throws IOException {
        try (InputStream stream = SummaryTest.class.getResourceAsStream(name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
