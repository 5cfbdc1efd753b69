package rural.parameter;

import rural.arithmetic.Decimal;

/** The documentation's tables of parameters, in Markdown. */
public final class ParameterTable {

    private static final String ENGLISH_HEAD = """
            | Parameter | Meaning | Standard | Unit | Accepted | Explored | Kind | Source |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """;
    private static final String CHINESE_HEAD = """
            | 参数 | 含义 | 标准值 | 单位 | 允许范围 | 分析范围 | 类型 | 来源 |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private ParameterTable() {}

    /** One table with a row for each parameter. */
    public static String markdown(Iterable<Declaration> declarations, Language language) {
        StringBuilder table = new StringBuilder(language.of(ENGLISH_HEAD, CHINESE_HEAD));
        for (Declaration declaration : declarations) {
            table.append("| ")
                    .append(String.join(" | ", row(declaration, language)))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String[] row(Declaration declaration, Language language) {
        Parameter says = declaration.says();
        boolean isNumber = declaration.isNumber();
        return new String[] {
            "`" + declaration.path() + "`",
            language.of(says.description(), says.zh()).replace("|", "\\|"),
            isNumber ? Decimal.text(says.standard()) : declaration.write(declaration.standard()),
            isNumber ? says.unit() : "",
            isNumber ? interval(declaration.least(), declaration.greatest()) : String.join(", ", declaration.choices()),
            isNumber && says.kind() != Kind.CONSTANT
                    ? interval(declaration.leastExplored(), declaration.greatestExplored())
                    : "",
            kind(says.kind(), language),
            says.source().equals("assumption") ? language.of("assumption", "假设") : says.source()
        };
    }

    private static String interval(double least, double greatest) {
        return Decimal.text(least) + " – " + Decimal.text(greatest);
    }

    private static String kind(Kind kind, Language language) {
        return switch (kind) {
            case LEVER -> language.of("lever", "政策杠杆");
            case UNCERTAINTY -> language.of("uncertainty", "不确定");
            case CONSTANT -> language.of("constant", "常数");
        };
    }
}
