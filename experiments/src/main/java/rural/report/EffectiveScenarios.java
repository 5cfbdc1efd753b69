package rural.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import rural.scenario.CountySource;
import rural.scenario.Scenario;
import rural.scenario.ScenarioWriter;

/**
 * The scenarios in full, and copies of their counties' files, so that a results folder can be repeated anywhere.
 */
final class EffectiveScenarios {

    private static final String FOLDER = "scenarios/";
    private static final String COUNTY = FOLDER + "county/";

    private final ResultsFolder results;

    EffectiveScenarios(ResultsFolder results) {
        this.results = results;
    }

    void add(Scenario scenario) throws IOException {
        Scenario here = scenario.county() instanceof CountySource.Read read ? withCopies(scenario, read) : scenario;
        results.add(
                FOLDER + scenario.key() + ".yaml",
                ScenarioWriter.text(here, results.draft().resolve(FOLDER)));
    }

    private Scenario withCopies(Scenario scenario, CountySource.Read read) throws IOException {
        Path units = copy(read.units());
        Optional<Path> roads = Optional.empty();
        if (read.roads().isPresent()) {
            roads = Optional.of(copy(read.roads().get()));
        }
        return scenario.withCounty(new CountySource.Read(units, roads));
    }

    private Path copy(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = COUNTY + file.getFileName();
        results.add(name, bytes);
        return results.draft().resolve(name);
    }
}
