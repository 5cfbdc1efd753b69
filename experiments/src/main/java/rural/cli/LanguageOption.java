package rural.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of the program; it has been obeyed before commands begin, and is only checked here. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "en|zh")
    private @Nullable String code;

    void check(Asked asked) {
        asked.word("--lang", code, Speaker.LANGUAGES);
    }
}
