package rural.scenario;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rural.government.Instrument;
import rural.parameter.Problem;
import rural.parameter.ProblemsFound;
import rural.parameter.Section;

/**
 * Reads scenarios.
 *
 * <p>A scenario says how it differs from the one it is {@code based_on}, and that from another, down to the standards
 * that the parameters declare. All problems of all these files are told together; nothing is clamped or guessed.
 */
public final class ScenarioReader {

    private final Path shelf;

    /**
     * A reader of scenarios.
     *
     * @param shelf the folder in which {@code based_on} looks for a name that is not beside the file
     */
    public ScenarioReader(Path shelf) {
        this.shelf = shelf;
    }

    /**
     * The scenario of a file.
     *
     * @throws ProblemsFound with everything that is wrong with it and the files it is based on
     */
    public Scenario read(Path file) throws ProblemsFound {
        List<Problem> problems = new ArrayList<>();
        List<FileSaid> files = Chain.of(file, shelf, problems);
        Merged merged = new Merged();
        files.forEach(merged::lay);
        merged.checkMonths();
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
        return merged.scenario(Chain.key(file), files.get(files.size() - 1).words());
    }

    /** A scenario of standards only. */
    public static Scenario standard(String key) {
        return new Merged().scenario(key, Map.of());
    }

    /** What the files said so far, each laid upon those before. */
    private static final class Merged {
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, String> origins = new TreeMap<>();
        private CountySource county = Scenario.STANDARD_COUNTY;
        private YearMonth start = Scenario.STANDARD_START;
        private List<PolicySaid> policies = List.of();

        void lay(FileSaid file) {
            file.values().forEach((path, said) -> {
                values.put(path, said.value());
                origins.put(path, said.origin());
            });
            file.start().ifPresent(said -> {
                start = said.value();
                origins.put(FileSaid.START, said.origin());
            });
            county = file.county().map(said -> said.upon(county, origins)).orElse(county);
            List<PolicySaid> after = new ArrayList<>(file.policies().orElse(policies));
            after.addAll(file.more());
            policies = after;
        }

        /** An instrument that begins before the run could not do what it says. */
        void checkMonths() {
            YearMonth end = start.plusMonths(months() - 1L);
            for (PolicySaid policy : policies) {
                YearMonth from = policy.instrument().plan().from();
                String path = policy.entry().path();
                if (from.isBefore(start)) {
                    policy.complaints()
                            .add(
                                    policy.at("from"),
                                    path + " begins in " + from + ", before the run does, " + start + ".",
                                    path + " 始于 " + from + "，早于模拟开始月份 " + start + "。");
                } else if (from.isAfter(end)) {
                    policy.complaints()
                            .add(
                                    policy.at("from"),
                                    path + " begins in " + from + ", after the run has ended, " + end + ".",
                                    path + " 始于 " + from + "，晚于模拟结束月份 " + end + "。");
                }
            }
        }

        Scenario scenario(String key, Map<String, String> words) {
            List<Instrument> instruments = new ArrayList<>();
            for (PolicySaid policy : policies) {
                origins.putAll(policy.origins(instruments.size()));
                instruments.add(policy.instrument());
            }
            String title = words.getOrDefault("title", key);
            String because = words.getOrDefault("because", "");
            Map<String, Object> given = new LinkedHashMap<>();
            given.put("key", key);
            given.put("title", title);
            given.put("titleZh", words.getOrDefault("title_zh", title));
            given.put("because", because);
            given.put("becauseZh", words.getOrDefault("because_zh", because));
            given.put("county", county);
            given.put("start", start);
            given.put("mechanisms", ScenarioCatalogue.MECHANISMS.record(values, Map.of()));
            given.put("parameters", ScenarioCatalogue.MODEL.record(values, Map.of()));
            given.put("policies", instruments);
            given.put("origins", new Origins(origins));
            return Section.of(Scenario.class, "").record(values, given);
        }

        private int months() {
            return (Integer) values.getOrDefault(
                    "months", ScenarioCatalogue.setting("months").standard());
        }
    }
}
