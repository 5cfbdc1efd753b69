package rural.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rural.parameter.Problem;
import rural.parameter.ProblemsFound;
import rural.place.Gazetteer;
import rural.place.GazetteerReader;
import rural.report.JsonText;
import rural.scenario.Scenario;

/** {@code rural check FILE...}: all problems of scenarios and county files at once. */
@Command(name = "check", mixinStandardHelpOptions = true, abbreviateSynopsis = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--quiet")
    private boolean quiet;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    private final Speaker speaker;

    CheckCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws ProblemsFound {
        Asked asked = new Asked("check");
        language.check(asked);
        asked.settle();
        List<String> good = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String file : files) {
            try {
                good.add(told(file));
            } catch (ProblemsFound found) {
                problems.addAll(found.problems());
            }
        }
        if (json) {
            speaker.result(JsonText.of(
                    problems.stream().distinct().map(CheckCommand::fields).toList()));
        } else {
            problems.stream().distinct().forEach(problem -> speaker.result(problem.in(speaker.language())));
            if (!quiet) {
                good.forEach(speaker::result);
            }
        }
        return problems.isEmpty() ? Rural.DONE : Rural.BAD_INPUT;
    }

    private String told(String file) throws ProblemsFound {
        Surroundings around = speaker.surroundings();
        if (file.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            Path units = around.here().resolve(file);
            Gazetteer county = GazetteerReader.read(units);
            county.repairs()
                    .forEach(repair -> speaker.surroundings().err().print(repair.in(speaker.language()) + "\n"));
            return file
                    + speaker.say(
                            "  is in order: " + county.name() + ", "
                                    + county.towns().size() + " towns, "
                                    + county.villages().size() + " villages.",
                            "  没有问题：" + county.name() + "，" + county.towns().size() + "个乡镇，"
                                    + county.villages().size() + "个村。");
        }
        Asked asked = new Asked("check");
        List<Scenario> read = new Shelf(around).read(file, asked);
        asked.settle();
        Places.check(read, around.simulator().gazetteer(read.get(0)), asked);
        asked.settle();
        return file + speaker.say("  is in order.", "  没有问题。");
    }

    private static Map<String, Object> fields(Problem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", problem.file());
        fields.put("line", problem.line());
        fields.put("column", problem.column());
        fields.put("english", problem.english());
        fields.put("chinese", problem.chinese());
        return fields;
    }
}
