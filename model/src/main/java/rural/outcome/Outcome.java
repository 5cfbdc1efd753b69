package rural.outcome;

/**
 * What is measured of the county, each month: declared once with its meaning, unit and how months are put together.
 */
public enum Outcome {
    // Size.
    PEOPLE(
            "People who belong to households of the county, here and away",
            "户籍人口",
            "persons",
            Over.LAST_YEAR,
            Better.NEITHER),
    HOUSEHOLDS("Households", "农户数", "households", Over.LAST_YEAR, Better.NEITHER),
    // Income.
    INCOME_PER_HEAD("Disposable income per head, mean", "人均可支配收入", "yuan/year", Over.LAST_YEAR, Better.MORE),
    REAL_INCOME_PER_HEAD(
            "Disposable income per head at each household's own cost of living",
            "按生活成本平减的人均收入",
            "yuan/year",
            Over.LAST_YEAR,
            Better.MORE),
    MEDIAN_INCOME("Disposable income per head, median", "人均可支配收入中位数", "yuan/year", Over.LAST_YEAR, Better.MORE),
    BOTTOM_FIFTH_INCOME("Income per head of the poorest fifth", "最低五分之一人均收入", "yuan/year", Over.LAST_YEAR, Better.MORE),
    TOP_FIFTH_INCOME("Income per head of the richest fifth", "最高五分之一人均收入", "yuan/year", Over.LAST_YEAR, Better.NEITHER),
    GINI("Gini coefficient of income per head", "收入基尼系数", "ratio", Over.LAST_YEAR, Better.LESS),
    WAGE_SHARE("Wages and remittances in income", "工资性收入占比", "share", Over.LAST_YEAR, Better.NEITHER),
    BUSINESS_SHARE("Household business in income", "经营净收入占比", "share", Over.LAST_YEAR, Better.NEITHER),
    PROPERTY_SHARE("Property in income", "财产净收入占比", "share", Over.LAST_YEAR, Better.NEITHER),
    TRANSFER_SHARE("Transfers in income", "转移净收入占比", "share", Over.LAST_YEAR, Better.NEITHER),
    INCOME_DIVERSITY("Diversity of income sources (Shannon)", "收入来源多样性", "nats", Over.LAST_YEAR, Better.MORE),
    SPENDING_SHARE("Living expenditure over disposable income", "生活消费支出占收入比", "ratio", Over.LAST_YEAR, Better.NEITHER),
    COST_OF_LIVING("Cost of living, mean of households' own", "生活成本指数", "index", Over.LAST_YEAR, Better.LESS),
    // E-commerce.
    ONLINE_SELLERS("Households with an online shop of their own", "自营网店农户占比", "share", Over.LAST_YEAR, Better.MORE),
    FIRM_SUPPLIERS("Households that supply an e-commerce firm", "向电商企业供货农户占比", "share", Over.LAST_YEAR, Better.MORE),
    COOPERATIVE_MEMBERS(
            "Households that sell through a cooperative", "参加合作社农户占比", "share", Over.LAST_YEAR, Better.MORE),
    KNOW_OF_SELLING_ONLINE(
            "Households that have heard of selling online", "知晓网上销售农户占比", "share", Over.LAST_YEAR, Better.MORE),
    ONLINE_SALES("Online sales of the county", "农产品网络零售额", "million yuan/year", Over.LAST_YEAR, Better.MORE),
    TOP_SELLERS_SHARE(
            "Share of the largest tenth of sellers in online sales",
            "头部一成卖家销售占比",
            "share",
            Over.LAST_YEAR,
            Better.NEITHER),
    FARM_GATE_SHARE("Farmer's part of the retail price", "农户分得零售价份额", "ratio", Over.LAST_YEAR, Better.MORE),
    REFUNDED("Online orders refunded", "网络订单退款率", "share", Over.LAST_YEAR, Better.LESS),
    BRAND("Strength of the regional brand, mean of product lines", "区域公用品牌力", "0 to 1", Over.LAST_YEAR, Better.MORE),
    FIRMS("E-commerce firms", "电商企业数", "firms", Over.LAST_YEAR, Better.MORE),
    VILLAGES_KNOWN(
            "Villages whose products an e-commerce firm knows, mean",
            "电商企业平均掌握货源村数",
            "villages",
            Over.LAST_YEAR,
            Better.MORE),
    FIRM_JOBS("Jobs in e-commerce firms", "电商企业就业", "persons", Over.LAST_YEAR, Better.MORE),
    FIRM_FAILURES("E-commerce firms that closed", "关闭的电商企业", "firms/year", Over.YEAR_SUM, Better.LESS),
    // Networks and logistics.
    CONNECTED("Households that use the internet at home", "上网农户占比", "share", Over.LAST_YEAR, Better.MORE),
    VILLAGES_WITH_POINT("Villages with a parcel point", "有快递网点的村占比", "share", Over.LAST_YEAR, Better.MORE),
    PARCELS_SENT("Parcels sent", "上行包裹量", "thousand/year", Over.YEAR_SUM, Better.MORE),
    PARCELS_RECEIVED("Parcels received", "下行包裹量", "thousand/year", Over.YEAR_SUM, Better.MORE),
    COST_OF_A_PARCEL("Fee of sending a parcel from a village", "村级寄件费用", "yuan", Over.LAST_YEAR, Better.LESS),
    DELIVERY_DAYS("Days from village to buyer", "寄递时长", "days", Over.LAST_YEAR, Better.LESS),
    FRESH_LOSS("Fresh produce lost on the way", "生鲜损耗率", "share", Over.LAST_YEAR, Better.LESS),
    // People and talent.
    PEOPLE_AWAY("People who work away", "外出务工人口占比", "share", Over.LAST_YEAR, Better.NEITHER),
    RETURNED("Migrants who came back to start a business", "返乡创业人数", "persons/year", Over.YEAR_SUM, Better.MORE),
    TRAINED("Households with a trained member", "受训农户占比", "share", Over.LAST_YEAR, Better.MORE),
    SKILL("E-commerce skill of those who are connected, mean", "电商技能水平", "0 to 1", Over.LAST_YEAR, Better.MORE),
    ANALYSTS("Data analysts in the county", "数据分析人才", "persons", Over.LAST_YEAR, Better.MORE),
    // Social work.
    SOCIAL_WORKERS("Social workers in post", "在岗社工人数", "persons", Over.LAST_YEAR, Better.MORE),
    WORKERS_QUIT("Social workers who left, of those in post", "社工离职率", "share/year", Over.YEAR_SUM, Better.LESS),
    CASELOAD("Active cases for each social worker", "社工人均在办个案", "cases", Over.LAST_YEAR, Better.NEITHER),
    IN_DISTRESS("Households in distress", "困扰家庭占比", "share", Over.LAST_YEAR, Better.LESS),
    ELDERLY_IN_DISTRESS("Elderly households in distress", "老年困扰家庭占比", "share", Over.LAST_YEAR, Better.LESS),
    CASES_SEEN(
            "Households in need that a station knows of, of those in need",
            "困难家庭发现率",
            "share",
            Over.LAST_YEAR,
            Better.MORE),
    CASES_WAITING("Households that wait for a social worker", "等候服务家庭", "households", Over.LAST_YEAR, Better.LESS),
    CASES_RESOLVED("Cases closed with the client out of distress", "成功结案数", "cases/year", Over.YEAR_SUM, Better.MORE),
    // Tourism.
    VISITS("Visits to villages", "乡村游客人次", "thousand/year", Over.YEAR_SUM, Better.MORE),
    TOURISM_HOUSEHOLDS("Households that earn from tourism", "从事旅游农户占比", "share", Over.LAST_YEAR, Better.MORE),
    // Governance.
    E_GOVERNMENT("Households that use public services online", "网上政务使用率", "share", Over.LAST_YEAR, Better.MORE),
    BELIEF_ERROR(
            "Government's error about villages' need",
            "政府对村情的认知误差",
            "standard deviations",
            Over.LAST_YEAR,
            Better.LESS),
    GOVERNANCE("Governance index", "乡村治理指数", "points of 100", Over.LAST_YEAR, Better.MORE),
    TRUST("Trust in neighbours and institutions", "社会信任", "0 to 1", Over.LAST_YEAR, Better.MORE),
    JOINT_PROJECTS(
            "Joint projects of stations and firms begun", "电商社工联合项目", "projects/year", Over.YEAR_SUM, Better.MORE),
    // Wellbeing.
    GAIN("Sense of gain", "获得感", "0 to 10", Over.LAST_YEAR, Better.MORE),
    HAPPINESS("Happiness", "幸福感", "0 to 10", Over.LAST_YEAR, Better.MORE),
    SECURITY("Sense of security", "安全感", "0 to 10", Over.LAST_YEAR, Better.MORE),
    WELLBEING("Wellbeing: mean of gain, happiness and security", "综合福祉", "0 to 10", Over.LAST_YEAR, Better.MORE),
    WELLBEING_UNDER_4("Households with wellbeing under 4", "福祉低于4分家庭占比", "share", Over.LAST_YEAR, Better.LESS),
    WELLBEING_7_OR_MORE(
            "Households with wellbeing of 7 or more (rounded)", "福祉7分及以上家庭占比", "share", Over.LAST_YEAR, Better.MORE),
    // Public money.
    MONEY_SPENT("Public programme money spent so far", "累计财政投入", "million yuan", Over.LAST_MONTH, Better.NEITHER),
    MONEY_IDLE("Public programme money lying idle", "沉淀资金", "million yuan", Over.LAST_MONTH, Better.LESS),
    MONEY_LOST("Public programme money lost so far", "流失资金", "million yuan", Over.LAST_MONTH, Better.LESS);

    /** How an outcome's months make one number. */
    public enum Over {
        /** Mean of the last twelve months. */
        LAST_YEAR,
        /** Sum of the last twelve months. */
        YEAR_SUM,
        /** The last month's value. */
        LAST_MONTH
    }

    /** Which way is better. */
    public enum Better {
        MORE,
        LESS,
        NEITHER
    }

    private final String english;
    private final String chinese;
    private final String unit;
    private final Over over;
    private final Better better;

    Outcome(String english, String chinese, String unit, Over over, Better better) {
        this.english = english;
        this.chinese = chinese;
        this.unit = unit;
        this.over = over;
        this.better = better;
    }

    /** What it is, in English. */
    public String english() {
        return english;
    }

    /** What it is, in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** Its unit, in English. */
    public String unit() {
        return unit;
    }

    /** How its months make one number. */
    public Over over() {
        return over;
    }

    /** Which way is better. */
    public Better better() {
        return better;
    }

    /** The name in files: lower case with underscores. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
