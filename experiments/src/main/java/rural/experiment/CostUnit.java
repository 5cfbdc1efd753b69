package rural.experiment;

import rural.outcome.Outcome;
import rural.parameter.Language;

/** The unit of an outcome that public money is divided by, so that its size does not depend on the county's. */
public enum CostUnit {
    /** One yuan a year more for one person. */
    YUAN_A_YEAR("yuan of yearly income, over all people", "元年收入（按全体人口合计）"),
    /** One point for 1,000 persons. */
    POINT_FOR_1000_PERSONS("point for each of 1,000 persons", "每千人提高1分"),
    /** One household that is in another state. */
    HOUSEHOLD("household", "户"),
    /** One yuan of sales a year more. */
    YUAN_OF_SALES("yuan of yearly sales", "元年销售额"),
    /** One thing more, or one thing a year more. */
    ONE("unit more", "单位增量"),
    /** A hundredth of an index that has no unit. */
    HUNDREDTH("hundredth of the index", "指数0.01");

    private static final double THOUSAND = 1000;
    private static final double MILLION = 1e6;
    private static final double HUNDREDTHS = 100;

    private final String english;
    private final String chinese;

    CostUnit(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The unit that suits an outcome. */
    public static CostUnit of(Outcome outcome) {
        return switch (outcome.unit()) {
            case "yuan/year" -> YUAN_A_YEAR;
            case "0 to 10" -> POINT_FOR_1000_PERSONS;
            case "share" -> HOUSEHOLD;
            case "million yuan/year" -> YUAN_OF_SALES;
            case "nats", "ratio", "0 to 1", "index", "share/year" -> HUNDREDTH;
            default -> ONE;
        };
    }

    /** Cost for what, in a language. */
    public String in(Language language) {
        return language.of(english, chinese);
    }

    /** How many of these units the county gains when the outcome rises by one of its own. */
    double units(Findings findings, int horizon) {
        return switch (this) {
            case YUAN_A_YEAR -> findings.mean(0, horizon, Outcome.PEOPLE);
            case POINT_FOR_1000_PERSONS -> findings.mean(0, horizon, Outcome.PEOPLE) / THOUSAND;
            case HOUSEHOLD -> findings.mean(0, horizon, Outcome.HOUSEHOLDS);
            case YUAN_OF_SALES -> MILLION;
            case ONE -> 1;
            case HUNDREDTH -> HUNDREDTHS;
        };
    }
}
