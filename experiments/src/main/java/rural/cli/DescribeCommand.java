package rural.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rural.government.Instrument;
import rural.outcome.Outcome;
import rural.parameter.Declaration;
import rural.parameter.ParameterTable;
import rural.parameter.ProblemsFound;
import rural.parameter.Section;
import rural.report.JsonText;
import rural.report.OutcomeTable;
import rural.scenario.ScenarioCatalogue;
import rural.scenario.ScenarioSchema;

/** {@code rural describe [WHAT]}: what can be set and what is measured, with units, ranges and sources. */
@Command(name = "describe", mixinStandardHelpOptions = true, abbreviateSynopsis = true)
final class DescribeCommand implements Callable<Integer> {

    private static final String PARAMETERS = "parameters";
    private static final String INSTRUMENTS = "instruments";
    private static final String OUTCOMES = "outcomes";
    private static final String MECHANISMS = "mechanisms";
    private static final String SCHEMA = "schema";
    private static final List<String> TOPICS = List.of(PARAMETERS, INSTRUMENTS, OUTCOMES, MECHANISMS, SCHEMA);

    @Parameters(paramLabel = "WHAT", arity = "0..1", descriptionKey = "topic")
    private @Nullable String topic;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    private final Speaker speaker;

    DescribeCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws ProblemsFound {
        Asked asked = new Asked("describe");
        language.check(asked);
        Optional<String> known = asked.word("WHAT", topic, TOPICS);
        asked.settle();
        if (known.isEmpty()) {
            overview();
        } else if (known.get().equals(SCHEMA)) {
            speaker.result(ScenarioSchema.json().stripTrailing());
        } else if (known.get().equals(OUTCOMES)) {
            outcomes();
        } else {
            declarations(known.get());
        }
        return Rural.DONE;
    }

    private void overview() {
        speaker.result(speaker.say(
                "What can be described: rural describe WHAT, where WHAT is one of", "可用 rural describe 内容 查看，内容可为"));
        for (String what : TOPICS) {
            speaker.result("  " + what + "  " + count(what));
        }
    }

    private String count(String what) {
        return switch (what) {
            case SCHEMA -> speaker.say("JSON schema of scenario files", "情景文件的 JSON Schema");
            case OUTCOMES -> String.valueOf(Outcome.values().length);
            case INSTRUMENTS -> String.valueOf(ScenarioCatalogue.INSTRUMENTS.size());
            default -> String.valueOf(declared(what).size());
        };
    }

    private void outcomes() {
        speaker.result(
                json
                        ? JsonText.outcomes()
                        : OutcomeTable.markdown(speaker.language()).stripTrailing());
    }

    private void declarations(String what) {
        if (what.equals(INSTRUMENTS) && !json) {
            ScenarioCatalogue.INSTRUMENTS.forEach((key, section) ->
                    speaker.result("  " + key + "  " + Instrument.name(section.type(), speaker.language())));
            speaker.result("");
        }
        List<Declaration> declared = declared(what);
        speaker.result(
                json
                        ? JsonText.of(
                                declared.stream().map(DescribeCommand::fields).toList())
                        : ParameterTable.markdown(declared, speaker.language()).stripTrailing());
    }

    private static List<Declaration> declared(String what) {
        return switch (what) {
            case MECHANISMS -> ScenarioCatalogue.MECHANISMS.all();
            case INSTRUMENTS -> {
                List<Declaration> all = new ArrayList<>();
                for (Section<?> section : ScenarioCatalogue.INSTRUMENTS.values()) {
                    all.addAll(section.all());
                }
                yield all;
            }
            default -> ScenarioCatalogue.all().all();
        };
    }

    private static Map<String, Object> fields(Declaration declaration) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", declaration.path());
        fields.put("description", declaration.says().description());
        fields.put("description_zh", declaration.says().zh());
        fields.put("standard", declaration.write(declaration.standard()));
        if (declaration.isNumber()) {
            fields.put("unit", declaration.says().unit());
            fields.put("least", declaration.least());
            fields.put("greatest", declaration.greatest());
        } else {
            fields.put("choices", declaration.choices());
        }
        fields.put("kind", declaration.says().kind().name());
        fields.put("source", declaration.says().source());
        return fields;
    }
}
