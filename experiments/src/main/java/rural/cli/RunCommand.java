package rural.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rural.experiment.Comparison;
import rural.experiment.Seeds;
import rural.scenario.Scenario;

/** {@code rural run SCENARIO}: one run. */
@Command(name = "run", mixinStandardHelpOptions = true, abbreviateSynopsis = true)
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", arity = "1", descriptionKey = "scenario")
    private @Nullable String scenario;

    @Mixin
    private final WorkOptions options = new WorkOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    private final Speaker speaker;

    RunCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Asked asked = new Asked("run");
        language.check(asked);
        Surroundings around = speaker.surroundings();
        WorkOptions.Understood understood = options.understood(around.here(), asked);
        List<Scenario> read = new Shelf(around).read(String.valueOf(scenario), asked);
        asked.settle();
        Scenario changed = understood.upon(read.get(0));
        Comparison one = new Comparison(
                "run-" + changed.key(),
                List.of(changed),
                List.of(understood.seed().orElse(Seeds.STANDARD)),
                Optional.empty());
        return new Work(speaker, understood).on(one, asked);
    }
}
