package rural.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rural.experiment.Comparison;
import rural.experiment.Contrast;
import rural.experiment.Cost;
import rural.experiment.Failure;
import rural.experiment.Findings;
import rural.outcome.Outcome;
import rural.scenario.Scenario;
import rural.statistics.Interval;
import rural.statistics.MeanEstimate;
import rural.statistics.PairedDifference;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings and lists as JSON, for programs; numbers as in the tables, null where there is none. */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonText() {}

    /** A list of things with fields. */
    public static String of(List<Map<String, Object>> list) {
        return written(list);
    }

    /** All outcomes. */
    public static String outcomes() {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("key", outcome.key());
            fields.put("description", outcome.english());
            fields.put("description_zh", outcome.chinese());
            fields.put("unit", outcome.unit());
            fields.put("over", outcome.over().name());
            fields.put("better", outcome.better().name());
            list.add(fields);
        }
        return written(list);
    }

    /** What was found, and where its folder is. */
    public static String of(Findings findings, Path folder) {
        Comparison asked = findings.comparison();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("results", folder.toString());
        all.put("replications", asked.seeds().size());
        List<Map<String, Object>> scenarios = new ArrayList<>();
        for (int i = 0; i < asked.scenarios().size(); i++) {
            scenarios.add(scenario(findings, i));
        }
        all.put("scenarios", scenarios);
        asked.whole().ifPresent(whole -> all.put("together_less_expected", together(findings, whole)));
        all.put("failures", findings.failures().stream().map(JsonText::failure).toList());
        return written(all);
    }

    private static Map<String, Object> scenario(Findings findings, int scenario) {
        Scenario policy = findings.comparison().scenarios().get(scenario);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", policy.key());
        fields.put("title", policy.title());
        fields.put("title_zh", policy.titleZh());
        List<Map<String, Object>> outcomes = new ArrayList<>();
        for (int horizon = 0; horizon < findings.comparison().horizons().size(); horizon++) {
            for (Outcome outcome : Outcome.values()) {
                outcomes.add(outcome(findings, scenario, horizon, outcome));
            }
        }
        fields.put("outcomes", outcomes);
        return fields;
    }

    private static Map<String, Object> outcome(Findings findings, int scenario, int horizon, Outcome outcome) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("outcome", outcome.key());
        fields.put("unit", outcome.unit());
        fields.put("month", findings.comparison().horizons().get(horizon).months());
        fields.put("mean", number(findings.mean(scenario, horizon, outcome)));
        if (scenario > 0) {
            PairedDifference difference = findings.difference(scenario, horizon, outcome);
            estimate(fields, "difference", difference.difference());
            Optional<Cost> cost = Cost.of(findings, scenario, horizon, outcome).cost();
            fields.put("yuan_for_one_unit", number(cost.map(Cost::yuan).orElse(Double.NaN)));
        }
        return present(fields);
    }

    private static List<Map<String, Object>> together(Findings findings, Comparison.Whole whole) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (int horizon = 0; horizon < findings.comparison().horizons().size(); horizon++) {
            for (Outcome outcome : MainOutcomes.ALL) {
                Contrast contrast = Contrast.of(findings, whole, horizon, outcome);
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                fields.put("outcome", outcome.key());
                fields.put(
                        "month", findings.comparison().horizons().get(horizon).months());
                fields.put("yardstick", contrast.yardstick().name());
                estimate(fields, "excess", contrast.excess());
                list.add(present(fields));
            }
        }
        return list;
    }

    private static Map<String, Object> failure(Failure failure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scenario", failure.scenario());
        fields.put("replication", failure.replication() + 1);
        fields.put("seed", failure.seed());
        fields.put("cause", failure.cause());
        fields.put("repeat", Repetition.command(failure));
        return fields;
    }

    private static void estimate(Map<String, @Nullable Object> fields, String name, MeanEstimate estimate) {
        Interval interval = estimate.interval();
        fields.put(name, number(estimate.mean()));
        fields.put("low_95", number(interval.low()));
        fields.put("high_95", number(interval.high()));
    }

    private static @Nullable BigDecimal number(double value) {
        return Double.isFinite(value) ? Numbers.rounded(value) : null;
    }

    /** Null is a value in JSON. */
    @SuppressWarnings("NullAway")
    private static Map<String, Object> present(Map<String, @Nullable Object> fields) {
        return new LinkedHashMap<>(fields);
    }

    private static String written(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
