package rural.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DeclarationsTest {

    private static final Pattern KEY = Pattern.compile("@\\w+\\{([^,\\s]+),");

    @Test
    void everyParameterIsSoundlyDeclaredAndItsSourceIsKnown() throws Exception {
        Set<String> sources = KEY.matcher(Files.readString(Path.of("sources.bib")))
                .results()
                .map(MatchResult::group)
                .map(entry -> KEY.matcher(entry).replaceAll("$1"))
                .collect(Collectors.toSet());
        assertThat(ScenarioCatalogue.all().faults(sources)).isEmpty();
    }
}
