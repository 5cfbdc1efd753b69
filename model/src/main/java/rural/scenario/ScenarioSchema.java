package rural.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rural.government.Instrument;
import rural.government.Plan;
import rural.government.TargetRule;
import rural.parameter.Choice;
import rural.parameter.Declaration;
import rural.parameter.Language;
import rural.parameter.Section;

/**
 * The JSON schema of scenarios (draft 2020-12), for editors that complete and check while one writes.
 *
 * <p>It is read off the declarations. Of a number with a unit it checks the form only: {@link ScenarioReader} has the
 * last word.
 */
public final class ScenarioSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    private static final String NUMBER_WITH_UNIT = "^[+-]?[0-9.]";
    private static final String DESCRIPTION = "description";
    private static final String TYPE = "type";
    private static final String STRING = "string";

    private ScenarioSchema() {}

    /** The schema, as JSON. */
    public static String json() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("title", words("What the scenario is called", "情景名称"));
        properties.put("title_zh", words("The title in Chinese", "中文名称"));
        properties.put("because", words("Why one asks", "研究目的"));
        properties.put("because_zh", words("Why one asks, in Chinese", "研究目的（中文）"));
        properties.put(
                FileSaid.BASED_ON,
                words(
                        "The scenario, by the name of its file without .yaml, from which this one differs",
                        "所依据的情景（文件名，不含 .yaml）"));
        properties.put(FileSaid.COUNTY, county());
        properties.put(FileSaid.START, month("The first reported month", "首个报告月份"));
        ScenarioCatalogue.SETTINGS.forEach(d -> properties.put(d.key(), parameter(d)));
        properties.put(ScenarioCatalogue.MECHANISMS.key(), section(ScenarioCatalogue.MECHANISMS));
        properties.put(
                FileSaid.POLICIES,
                policies(
                        "What government does; replaces the policies of the scenario it is based on",
                        "政策工具（替换所依据情景的政策）"));
        properties.put(
                FileSaid.MORE_POLICIES,
                policies("What government does in addition to the scenario it is based on", "政策工具（在所依据情景的政策之外增加）"));
        ScenarioCatalogue.MODEL.declarations().forEach(d -> properties.put(d.key(), parameter(d)));
        ScenarioCatalogue.MODEL.sections().forEach(s -> properties.put(s.key(), section(s)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("title", "Scenario of Rural Synergy");
        schema.putAll(closed(properties));
        schema.put("$defs", Map.of("instrument", instruments()));
        return Json.text(schema);
    }

    private static Map<String, Object> policies(String english, String chinese) {
        Map<String, Object> policies = described(english, chinese);
        policies.put(TYPE, "array");
        policies.put("items", Map.of("$ref", "#/$defs/instrument"));
        return policies;
    }

    private static Map<String, Object> instruments() {
        Map<String, Object> properties = new LinkedHashMap<>();
        ScenarioCatalogue.INSTRUMENTS.forEach((key, section) -> properties.put(key, instrument(section)));
        Map<String, Object> instruments = closed(properties);
        instruments.put("minProperties", 1);
        instruments.put("maxProperties", 1);
        return instruments;
    }

    private static Map<String, Object> instrument(Section<?> section) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> money =
                described("Yuan in all, spread evenly over the months; or yuan by month", "总金额（元），按月均摊；或逐月列出金额");
        money.put(
                "anyOf",
                List.of(
                        number(0),
                        ordered(TYPE, STRING, "pattern", NUMBER_WITH_UNIT),
                        ordered(TYPE, "object", "propertyNames", Map.of("pattern", MONTH), "minProperties", 1)));
        properties.put("amount", money);
        properties.put("from", month("The first month", "起始月份"));
        properties.put("until", month("The last month", "结束月份"));
        Map<String, Object> target = described("How villages are chosen", "选村规则");
        target.put("enum", Choice.keys(TargetRule.class));
        target.put("default", Choice.key(Plan.STANDARD_TARGET));
        properties.put("target", target);
        properties.put("towns", names("Only these towns", "仅限这些乡镇"));
        properties.put("villages", names("Only these villages", "仅限这些村"));
        section.declarations().forEach(d -> properties.put(d.key(), parameter(d)));
        Map<String, Object> instrument = closed(properties);
        instrument.put(
                "description",
                Instrument.name(section.type(), Language.ENGLISH) + " / "
                        + Instrument.name(section.type(), Language.CHINESE));
        instrument.put("required", List.of("amount"));
        return instrument;
    }

    private static Map<String, Object> county() {
        Map<String, Object> properties = new LinkedHashMap<>();
        ScenarioCatalogue.COUNTY.declarations().forEach(d -> properties.put(d.key(), parameter(d)));
        properties.put("units", words("CSV file of towns and villages", "乡镇与村的 CSV 文件"));
        properties.put("roads", words("CSV file of roads", "道路的 CSV 文件"));
        return closed(properties);
    }

    private static Map<String, Object> section(Section<?> section) {
        Map<String, Object> properties = new LinkedHashMap<>();
        section.declarations().forEach(d -> properties.put(d.key(), parameter(d)));
        section.sections().forEach(s -> properties.put(s.key(), section(s)));
        return closed(properties);
    }

    private static Map<String, Object> parameter(Declaration declaration) {
        String unit = declaration.isNumber() ? " (" + declaration.says().unit() + ")" : "";
        String source = "; source: " + declaration.says().source();
        Map<String, Object> parameter = described(
                declaration.says().description() + unit + source,
                declaration.says().zh());
        if (declaration.isNumber()) {
            Map<String, Object> number = number(declaration.least());
            number.put(TYPE, declaration.isWhole() ? "integer" : "number");
            number.put("maximum", declaration.greatest());
            parameter.put("anyOf", List.of(number, ordered(TYPE, STRING, "pattern", NUMBER_WITH_UNIT)));
            parameter.put("default", declaration.standard());
        } else {
            List<Object> choices = new ArrayList<>(declaration.choices());
            if (declaration.isSwitch()) {
                choices.addAll(List.of("yes", "no", true, false));
            }
            parameter.put("enum", choices);
            parameter.put("default", declaration.write(declaration.standard()));
        }
        return parameter;
    }

    private static Map<String, Object> number(double least) {
        return ordered(TYPE, "number", "minimum", least);
    }

    private static Map<String, Object> words(String english, String chinese) {
        Map<String, Object> words = described(english, chinese);
        words.put(TYPE, STRING);
        return words;
    }

    private static Map<String, Object> month(String english, String chinese) {
        Map<String, Object> month = words(english + ", such as 2024-01", chinese);
        month.put("pattern", MONTH);
        return month;
    }

    private static Map<String, Object> names(String english, String chinese) {
        Map<String, Object> names = described(english, chinese);
        names.put(TYPE, "array");
        names.put("items", Map.of(TYPE, STRING));
        names.put("minItems", 1);
        return names;
    }

    private static Map<String, Object> closed(Map<String, Object> properties) {
        return ordered(TYPE, "object", "properties", properties, "additionalProperties", false);
    }

    private static Map<String, Object> described(String english, String chinese) {
        return ordered(DESCRIPTION, english + " / " + chinese);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            ordered.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return ordered;
    }
}
