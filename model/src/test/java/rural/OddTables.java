package rural;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import rural.column.Column;
import rural.government.Instrument;
import rural.government.Plan;
import rural.outcome.Group;
import rural.outcome.Measure;
import rural.outcome.Outcome;
import rural.parameter.Declaration;
import rural.parameter.Language;
import rural.parameter.ParameterTable;
import rural.parameter.Section;
import rural.scenario.ScenarioCatalogue;

/** The tables of the description that are read off the code. */
final class OddTables {

    private static final Plan SOME_PLAN = Plan.of(1, YearMonth.of(2024, 1), YearMonth.of(2024, 1));

    private OddTables() {}

    static String stateVariables(List<Column> columns) {
        StringBuilder table = new StringBuilder("| Variable | Meaning | Unit | Bytes |\n| --- | --- | --- | ---: |\n");
        for (Column column : columns) {
            row(
                    table,
                    "`" + column.name() + "`",
                    column.meaning(),
                    column.unit(),
                    String.valueOf(column.bytesPerRow()));
        }
        return table.toString();
    }

    static String instruments() {
        StringBuilder table = new StringBuilder("| Instrument | Class | Office | 负责部门 |\n| --- | --- | --- | --- |\n");
        for (Class<?> type : Instrument.class.getPermittedSubclasses()) {
            Instrument instrument = standard(type);
            row(
                    table,
                    "`" + ScenarioCatalogue.key(instrument) + "`",
                    "`government." + type.getSimpleName() + "`",
                    instrument.office().in(Language.ENGLISH),
                    instrument.office().in(Language.CHINESE));
        }
        return table.toString();
    }

    private static Instrument standard(Class<?> type) {
        Section<?> section = Section.of(type.asSubclass(Record.class), "");
        return (Instrument) section.record(java.util.Map.of(), java.util.Map.of("plan", SOME_PLAN));
    }

    static String mechanisms() {
        StringBuilder table = new StringBuilder(
                "| Switch | What happens while it is on | 开启时的作用 | Source |\n| --- | --- | --- | --- |\n");
        for (Declaration mechanism : ScenarioCatalogue.MECHANISMS.declarations()) {
            row(
                    table,
                    "`" + mechanism.key() + "`",
                    mechanism.says().description(),
                    mechanism.says().zh(),
                    mechanism.says().source());
        }
        return table.toString();
    }

    static String parameters(Language language) {
        StringBuilder page = new StringBuilder(language.of("""
                # Parameters

                All that a scenario can set, section by section, with standard value, unit, accepted and explored range, kind and
                source (a key of [sources.bib](sources.bib), or assumption). This file is made from the code by `OddTest`.
                """, """
                # 参数表

                情景文件可设定的全部参数，按节列出标准值、单位、允许范围、分析范围、类型与来源（见 [sources.bib](sources.bib)，或为假设）。
                本文件由 `OddTest` 根据代码生成。
                """));
        tables(page, "", language.of("Settings", "情景设置"), ScenarioCatalogue.SETTINGS, List.of(), language);
        tables(page, ScenarioCatalogue.COUNTY, language);
        tables(page, ScenarioCatalogue.MECHANISMS, language);
        for (Section<?> section : ScenarioCatalogue.MODEL.sections()) {
            tables(page, section, language);
        }
        for (Section<?> section : ScenarioCatalogue.INSTRUMENTS.values()) {
            tables(page, section, language);
        }
        return page.toString();
    }

    private static void tables(StringBuilder page, Section<?> section, Language language) {
        tables(page, section.path(), "", section.declarations(), section.sections(), language);
    }

    private static void tables(
            StringBuilder page,
            String path,
            String title,
            List<Declaration> own,
            List<Section<?>> inner,
            Language language) {
        if (!own.isEmpty()) {
            page.append("\n## ")
                    .append(path.isEmpty() ? title : "`" + path + "`")
                    .append("\n\n");
            page.append(ParameterTable.markdown(own, language));
        }
        for (Section<?> section : inner) {
            tables(page, section, language);
        }
    }

    static String outcomes() {
        StringBuilder page = new StringBuilder("""
                # Outcomes / 结果指标

                Monthly outcomes of the county; yearly means of groups and villages; the groups. This file is made from the code by
                `OddTest`. 县域月度指标、分组与分村年度指标、农户分组；本文件由 `OddTest` 根据代码生成。

                ## County, monthly / 县域月度指标

                | Key | Meaning | 含义 | Unit | Months to one number | Better |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (Outcome o : Outcome.values()) {
            row(page, "`" + o.key() + "`", o.english(), o.chinese(), o.unit(), words(o.over()), words(o.better()));
        }
        page.append("""

                ## Groups and villages, yearly / 分组与分村年度指标

                | Key | Meaning | 含义 | Unit |
                | --- | --- | --- | --- |
                """);
        for (Measure m : Measure.values()) {
            row(page, "`" + m.key() + "`", m.english(), m.chinese(), m.unit());
        }
        page.append("""

                ## Groups / 农户分组

                | Key | Who | 对象 |
                | --- | --- | --- |
                """);
        for (Group g : Group.values()) {
            row(page, "`" + g.key() + "`", g.english(), g.chinese());
        }
        return page.toString();
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
