package rural.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rural.experiment.Comparison;
import rural.experiment.Seeds;
import rural.scenario.Scenario;

/** {@code rural compare [POLICY...]}: policies against a baseline on common random numbers. */
@Command(name = "compare", mixinStandardHelpOptions = true, abbreviateSynopsis = true)
final class CompareCommand implements Callable<Integer> {

    private static final int STANDARD_REPLICATIONS = 30;

    @Parameters(paramLabel = "POLICY", arity = "0..*", descriptionKey = "policies")
    private List<String> policies = new ArrayList<>();

    @Option(names = "--baseline", paramLabel = "SCENARIO", descriptionKey = "baseline")
    private String baseline = StandardQuestion.BASELINE;

    @Option(names = "--whole", paramLabel = "POLICY", descriptionKey = "whole")
    private @Nullable String whole;

    @Option(names = "--replications", paramLabel = "N", descriptionKey = "replications")
    private @Nullable String replications;

    @Mixin
    private final WorkOptions options = new WorkOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    private final Speaker speaker;

    CompareCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws Exception {
        Asked asked = new Asked("compare");
        language.check(asked);
        Surroundings around = speaker.surroundings();
        WorkOptions.Understood understood = options.understood(around.here(), asked);
        int times =
                asked.whole("--replications", replications).map(Long::intValue).orElse(STANDARD_REPLICATIONS);
        List<Scenario> scenarios = new ArrayList<>();
        for (String name : names()) {
            new Shelf(around).read(name, asked).forEach(read -> scenarios.add(understood.upon(read)));
        }
        asked.settle();
        Comparability.check(scenarios, asked);
        Optional<Comparison.Whole> combined = combined(scenarios, asked);
        asked.settle();
        Comparison comparison = new Comparison(
                "compare", scenarios, Seeds.ofAll(understood.seed().orElse(Seeds.STANDARD), times), combined);
        return new Work(speaker, understood).on(comparison, asked);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(baseline));
        names.addAll(policies.isEmpty() ? StandardQuestion.POLICIES : policies);
        return names;
    }

    /** The policy that combines the others: the one named, or that of the standard question. */
    private Optional<Comparison.Whole> combined(List<Scenario> scenarios, Asked asked) {
        List<String> keys = scenarios.stream().map(Scenario::key).toList();
        String name = whole == null && policies.isEmpty() ? StandardQuestion.WHOLE : whole;
        if (name == null) {
            return Optional.empty();
        }
        List<String> candidates = keys.subList(1, keys.size());
        Optional<String> known = asked.word("--whole", name, candidates);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> parts = new ArrayList<>();
        for (int i = 1; i < keys.size(); i++) {
            if (!keys.get(i).equals(known.get())) {
                parts.add(i);
            }
        }
        if (parts.size() < 2) {
            asked.complain("--whole needs at least two other policies that it combines.", "--whole 需要至少两项被其组合的其他政策。");
        }
        return Optional.of(new Comparison.Whole(keys.indexOf(known.get()), parts));
    }
}
