package rural.outcome;

/** What is measured of each household and so of any group of them or any village, as a mean, once a year. */
public enum Measure {
    INCOME("Disposable income per head", "人均可支配收入", "yuan/year"),
    REAL_INCOME("Disposable income per head at own cost of living", "按生活成本平减的人均收入", "yuan/year"),
    WELLBEING("Wellbeing", "综合福祉", "0 to 10"),
    GAIN("Sense of gain", "获得感", "0 to 10"),
    HAPPINESS("Happiness", "幸福感", "0 to 10"),
    SECURITY("Sense of security", "安全感", "0 to 10"),
    SELLS_ONLINE("Sells online, itself or through a firm", "网上销售农户占比", "share"),
    CONNECTED("Uses the internet at home", "上网农户占比", "share"),
    IN_DISTRESS("In distress", "困扰家庭占比", "share"),
    TRUST("Trust", "社会信任", "0 to 1");

    private final String english;
    private final String chinese;
    private final String unit;

    Measure(String english, String chinese, String unit) {
        this.english = english;
        this.chinese = chinese;
        this.unit = unit;
    }

    /** What it is, in English. */
    public String english() {
        return english;
    }

    /** What it is, in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** Its unit. */
    public String unit() {
        return unit;
    }

    /** The name in files. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
