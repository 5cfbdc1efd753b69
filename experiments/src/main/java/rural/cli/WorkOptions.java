package rural.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rural.parameter.Records;
import rural.scenario.CountySource;
import rural.scenario.Origins;
import rural.scenario.Scenario;

/** What can be said about runs whatever the command. */
final class WorkOptions {

    @Option(names = "--threads", paramLabel = "N")
    private @Nullable String threads;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable String seed;

    @Option(names = "--months", paramLabel = "N")
    private @Nullable String months;

    @Option(names = "--sample", paramLabel = "SHARE")
    private @Nullable String sample;

    @Option(names = "--quiet")
    private boolean quiet;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private final CountyOptions county = new CountyOptions();

    @Mixin
    private final OutOption out = new OutOption();

    /**
     * All of that, understood.
     *
     * @param threads runs at the same time
     * @param seed of all chance
     * @param months reported, if other than the scenario says
     * @param sample of households, if other than the scenario says
     * @param county if another than the scenario says
     * @param origins of what is set here
     * @param out where results go, if that is said
     * @param quiet whether progress is kept back
     * @param json whether results are told as JSON
     */
    record Understood(
            int threads,
            Optional<Long> seed,
            Optional<Integer> months,
            Optional<Double> sample,
            Optional<CountySource> county,
            Map<String, String> origins,
            Optional<Path> out,
            boolean quiet,
            boolean json) {

        /** A scenario with what is set here. */
        Scenario upon(Scenario scenario) {
            Scenario changed = scenario;
            changed = months.isPresent() ? changed.withMonths(months.get()) : changed;
            changed = sample.isPresent() ? changed.withSample(sample.get()) : changed;
            changed = county.isPresent() ? changed.withCounty(county.get()) : changed;
            TreeMap<String, String> places = new TreeMap<>(scenario.origins().places());
            if (county.isPresent()) {
                places.keySet().removeIf(path -> path.startsWith("county."));
            }
            places.putAll(origins);
            return Records.with(changed, "origins", new Origins(places));
        }
    }

    Understood understood(Path here, Asked asked) {
        int processors = Runtime.getRuntime().availableProcessors();
        Map<String, String> origins = new TreeMap<>();
        if (months != null) {
            origins.put("months", "--months");
        }
        if (sample != null) {
            origins.put("sample", "--sample");
        }
        Optional<CountySource> chosen = county.county(here, asked);
        if (chosen.isPresent()) {
            origins.putAll(county.origins());
        }
        return new Understood(
                asked.whole("--threads", threads).map(Long::intValue).orElse(processors),
                asked.whole("--seed", seed),
                asked.ofScenario("--months", months).map(Number::intValue),
                asked.ofScenario("--sample", sample).map(Number::doubleValue),
                chosen,
                origins,
                out.folder(here, asked),
                quiet,
                json);
    }
}
