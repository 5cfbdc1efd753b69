package rural.household;

import rural.arithmetic.Elementary;
import rural.parameter.Parameter;

/**
 * The standard rule: attitude, norm and perceived control add up to an appeal (I. Ajzen, "The theory of planned
 * behavior", 1991); a household acts with probability 1 / (1 + exp(-appeal)).
 *
 * <p>Attitude is what the venture is worth, risk and cost of beginning deducted, as a part of income. The norm is what friends were trained for and do. Control is
 * skill and means. Weights of courses and of trained friends are those of Cai, de Janvry and Sadoulet (2015), including
 * that a course matters less where all friends were trained already.
 */
public final class PlannedBehaviour implements AdoptionRule {

    private static final long serialVersionUID = 1;

    /** Weights, in log-odds. */
    public record Parameters(
            @Parameter(
                    description =
                            "Appeal of something new that brings nothing, to a household of fifty without friends who do it",
                    zh = "采纳意愿基准",
                    unit = "log-odds",
                    standard = -6.6,
                    range = {-15, 5},
                    explore = {-7.5, -5.5},
                    source = "calibrated")
            double base,

            @Parameter(
                    description = "Appeal of doubling one's income",
                    zh = "收入翻倍的吸引力",
                    unit = "log-odds",
                    standard = 4,
                    range = {0, 20},
                    explore = {2, 6},
                    source = "assumption")
            double attitude,

            @Parameter(
                    description = "Most that an expected gain can add",
                    zh = "预期收益影响上限",
                    unit = "log-odds",
                    standard = 2.5,
                    range = {0, 20},
                    explore = {1.5, 4},
                    source = "assumption")
            double mostAttitude,

            @Parameter(
                    description = "Relative risk aversion",
                    zh = "相对风险厌恶系数",
                    unit = "ratio",
                    standard = 1.5,
                    range = {0, 10},
                    explore = {0.5, 3},
                    source = "assumption")
            double riskAversion,

            @Parameter(
                    description = "Years over which the cost of beginning must come back",
                    zh = "投资回收期",
                    unit = "years",
                    standard = 2,
                    range = {0.25, 20},
                    explore = {1, 5},
                    source = "assumption")
            double payBack,

            @Parameter(
                    description = "Appeal when all friends do it",
                    zh = "全部好友采用时的影响",
                    unit = "log-odds",
                    standard = 0.15,
                    range = {0, 5},
                    explore = {0, 0.3},
                    source = "banerjee2013")
            double pullOfFriends,

            @Parameter(
                    description = "Appeal when all friends were trained",
                    zh = "全部好友受训时的影响",
                    unit = "log-odds",
                    standard = 1.2,
                    range = {0, 5},
                    explore = {0.4, 2.0},
                    source = "cai2015")
            double trainedFriends,

            @Parameter(
                    description = "Appeal after a course of one's own",
                    zh = "本人受训的影响",
                    unit = "log-odds",
                    standard = 0.60,
                    range = {0, 5},
                    explore = {0.35, 0.85},
                    source = "cai2015")
            double ownCourse,

            @Parameter(
                    description = "Change of the effect of a course where all friends were trained",
                    zh = "好友均受训时本人受训效应的变化",
                    unit = "log-odds",
                    standard = -0.33,
                    range = {-3, 0},
                    explore = {-0.6, 0},
                    source = "cai2015")
            double courseAmongTrained,

            @Parameter(
                    description = "Appeal lost with each year of age over fifty",
                    zh = "年龄影响",
                    unit = "log-odds per year",
                    standard = -0.03,
                    range = {-0.5, 0},
                    explore = {-0.06, -0.01},
                    source = "su2021")
            double age,

            @Parameter(
                    description =
                            "A social worker's hour of coaching for each household of a village in a month, as a part of a course",
                    zh = "社工辅导相当于一次培训的比例",
                    unit = "fraction per hour",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0, 1},
                    source = "assumption")
            double coachingAsCourse,

            @Parameter(
                    description = "Appeal lost in distress or illness",
                    zh = "困扰或患病的抑制",
                    unit = "log-odds",
                    standard = -1.6,
                    range = {-10, 0},
                    explore = {-3, -0.5},
                    source = "assumption")
            double narrowedAttention) {}

    private final Parameters p;
    private final boolean friendsPull;
    private final boolean attentionNarrows;
    private int year;

    public PlannedBehaviour(Parameters parameters, boolean friendsPull, boolean attentionNarrows) {
        this.p = parameters;
        this.friendsPull = friendsPull;
        this.attentionNarrows = attentionNarrows;
    }

    /** Tells the rule which year it is, for ages. */
    void isYear(int calendarYear) {
        year = calendarYear;
    }

    @Override
    public double probability(Household household, Venture venture) {
        return Elementary.logistic(appeal(household, venture));
    }

    double appeal(Household household, Venture venture) {
        double income = Math.max(SMALLEST_INCOME, household.incomeOfYear());
        double attitude = p.attitude() * venture.worth(p.riskAversion(), p.payBack(), income) / income;
        double appeal = p.base()
                + Math.min(p.mostAttitude(), attitude)
                + p.age() * (household.headAge(year) - 50)
                + venture.control
                + household.village().community.leaning;
        int friends = household.friends();
        double trained = friends == 0 ? 0 : (double) household.friendsTrained() / friends;
        if (friendsPull && friends > 0) {
            appeal += p.pullOfFriends() * household.friendsDoing(venture.topic()) / friends
                    + p.trainedFriends() * trained;
        }
        double course = household.isTrained() ? 1 : Math.min(1, p.coachingAsCourse() * coachingPerHousehold(household));
        appeal += course * (p.ownCourse() + p.courseAmongTrained() * trained);
        if (attentionNarrows && (household.isDistressed() || household.isIll())) {
            appeal += p.narrowedAttention();
        }
        return appeal;
    }

    private static double coachingPerHousehold(Household household) {
        var village = household.village();
        return village.support.coachingHours / Math.max(1, village.community.households);
    }

    /** Income below which a gain is not reckoned as a larger part of it, yuan a year. */
    private static final double SMALLEST_INCOME = 10_000;
}
