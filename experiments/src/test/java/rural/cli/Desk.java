package rural.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rural.experiment.AnalyticCounty;
import rural.experiment.Simulator;
import rural.parameter.Language;

/** A user's folder with a few scenarios, in which commands are typed. */
final class Desk {

    final Path here;
    private final Simulator simulator;
    private final Language language;
    private String out = "";
    private String err = "";

    private Desk(Path here, Simulator simulator, Language language) {
        this.here = here;
        this.simulator = simulator;
        this.language = language;
    }

    static Desk in(Path here) {
        try {
            Path shelf = Files.createDirectories(here.resolve("scenarios"));
            Files.writeString(shelf.resolve("baseline.yaml"), "title: Baseline\ntitle_zh: 基准\nmonths: 24\n");
            for (String key : List.of(
                    "strategy_1_infrastructure",
                    "strategy_2_talent",
                    "strategy_3_platform",
                    "strategy_4_integration",
                    "all_four",
                    "talent",
                    "markets")) {
                Files.writeString(
                        shelf.resolve(key + ".yaml"), "title: The " + key + "\ntitle_zh: 方案\nbased_on: baseline\n");
            }
            Files.writeString(here.resolve("shorter.yaml"), "based_on: baseline\nmonths: 12\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Double> effects = Map.of(
                "strategy_1_infrastructure",
                0.01,
                "strategy_2_talent",
                -0.01,
                "strategy_3_platform",
                0.0,
                "strategy_4_integration",
                0.02,
                "all_four",
                0.03,
                "talent",
                -0.01,
                "markets",
                0.02);
        return new Desk(here, AnalyticCounty.with(effects, 20), Language.ENGLISH);
    }

    Desk chinese() {
        return new Desk(here, simulator, Language.CHINESE);
    }

    Desk with(Simulator other) {
        return new Desk(here, other, language);
    }

    /** Types a command; the exit code. */
    int type(String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        int code = Rural.execute(
                new Surroundings(
                        new PrintStream(results, true, StandardCharsets.UTF_8),
                        new PrintStream(rest, true, StandardCharsets.UTF_8),
                        here,
                        here,
                        language,
                        false,
                        simulator),
                arguments);
        out = results.toString(StandardCharsets.UTF_8);
        err = rest.toString(StandardCharsets.UTF_8);
        return code;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    /** Everything under the user's results folder, by name. */
    List<Path> results() {
        return files(here.resolve("results"));
    }

    static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
