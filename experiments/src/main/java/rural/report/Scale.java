package rural.report;

import rural.outcome.Measure;
import rural.outcome.Outcome;
import rural.parameter.Language;

/**
 * How a quantity of some unit is shown to people; files keep the unit in which it is declared.
 *
 * @param factor by which a value is multiplied
 * @param decimals digits behind the point
 * @param english unit after that
 * @param chinese the same in Chinese
 */
record Scale(double factor, int decimals, String english, String chinese) {

    private static final double PER_CENT = 100;
    private static final int MOST_DECIMALS = 8;

    static Scale of(Outcome outcome) {
        return of(outcome.unit());
    }

    static Scale of(Measure measure) {
        return of(measure.unit());
    }

    private static Scale of(String unit) {
        return switch (unit) {
            case "persons" -> new Scale(1, 1, unit, "人");
            case "persons/year" -> new Scale(1, 1, unit, "人/年");
            case "households" -> new Scale(1, 1, unit, "户");
            case "firms" -> new Scale(1, 1, unit, "家");
            case "villages" -> new Scale(1, 1, unit, "个村");
            case "firms/year" -> new Scale(1, 1, unit, "家/年");
            case "cases" -> new Scale(1, 1, unit, "件");
            case "cases/year" -> new Scale(1, 1, unit, "件/年");
            case "projects/year" -> new Scale(1, 1, unit, "个/年");
            case "thousand/year" -> new Scale(1, 1, unit, "千/年");
            case "yuan/year" -> new Scale(1, 0, unit, "元/年");
            case "yuan" -> new Scale(1, 2, unit, "元");
            case "million yuan" -> new Scale(1, 2, unit, "百万元");
            case "million yuan/year" -> new Scale(1, 2, unit, "百万元/年");
            case "days" -> new Scale(1, 2, unit, "天");
            case "share" -> new Scale(PER_CENT, 2, "%", "%");
            case "share/year" -> new Scale(PER_CENT, 2, "% a year", "%/年");
            case "ratio" -> new Scale(1, 4, unit, "比值");
            case "index" -> new Scale(1, 4, unit, "指数");
            case "nats" -> new Scale(1, 4, unit, "奈特");
            case "0 to 1" -> new Scale(1, 4, unit, "0至1");
            case "0 to 10" -> new Scale(1, 3, unit, "0至10分");
            case "points of 100" -> new Scale(1, 2, unit, "百分制");
            case "standard deviations" -> new Scale(1, 3, unit, "标准差");
            default -> throw new IllegalArgumentException("it is not said how to show " + unit);
        };
    }

    /** A level: {@code 21,691}. */
    String level(double value) {
        return Numbers.text(value * factor, decimals);
    }

    /** A change: {@code +312}. */
    String change(double value) {
        return Numbers.signed(value * factor, decimals);
    }

    /** A change and half of its interval, {@code +312 ±58}, with as many more decimals as the half needs to show. */
    String change(double value, double half) {
        int digits = decimals;
        while (half > 0 && isHidden(half * factor, digits) && digits < MOST_DECIMALS) {
            digits++;
        }
        return Numbers.signed(value * factor, digits) + " ±" + Numbers.text(half * factor, digits);
    }

    /** The name of the unit. */
    String unit(Language language) {
        return language.of(english, chinese);
    }

    private static boolean isHidden(double half, int digits) {
        return Numbers.text(half, digits).chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
