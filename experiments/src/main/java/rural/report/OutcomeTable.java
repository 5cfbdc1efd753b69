package rural.report;

import rural.outcome.Outcome;
import rural.parameter.Language;

/** All outcomes with their units, in Markdown. */
public final class OutcomeTable {

    private OutcomeTable() {}

    /** One row for each outcome. */
    public static String markdown(Language language) {
        StringBuilder table = new StringBuilder(language.of(
                "| Outcome | Meaning | Unit | Months put together as | Better |\n| --- | --- | --- | --- | --- |\n",
                "| 结果 | 含义 | 单位 | 各月汇总方式 | 方向 |\n| --- | --- | --- | --- | --- |\n"));
        for (Outcome outcome : Outcome.values()) {
            table.append("| `")
                    .append(outcome.key())
                    .append("` | ")
                    .append(language.of(outcome.english(), outcome.chinese()))
                    .append(" | ")
                    .append(language.of(outcome.unit(), Scale.of(outcome).chinese()))
                    .append(" | ")
                    .append(over(outcome, language))
                    .append(" | ")
                    .append(better(outcome, language))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String over(Outcome outcome, Language language) {
        return switch (outcome.over()) {
            case LAST_YEAR -> language.of("mean of twelve months", "十二个月平均");
            case YEAR_SUM -> language.of("sum of twelve months", "十二个月合计");
            case LAST_MONTH -> language.of("last month", "末月值");
        };
    }

    private static String better(Outcome outcome, Language language) {
        return switch (outcome.better()) {
            case MORE -> language.of("more", "越高越好");
            case LESS -> language.of("less", "越低越好");
            case NEITHER -> language.of("neither", "中性");
        };
    }
}
