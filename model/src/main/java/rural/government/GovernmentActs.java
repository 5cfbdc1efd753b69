package rural.government;

import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;

/**
 * Government acts (ODD, submodel 1): it hears the month's news about villages, money arrives, works become ready, and
 * each instrument commits or spends what it may.
 *
 * <p>In fragmented funding each office plans alone: part of its money lies idle for long, some is lost, and it goes by
 * its own list of villages. Integrated funding has one plan. With no instruments nothing is done to anybody.
 */
public final class GovernmentActs implements Process {

    private static final long serialVersionUID = 1;

    /** Numbers. */
    public record Parameters(
            @Parameter(
                    description = "Mean delay of what government knows of a village without a platform",
                    zh = "无平台时政府掌握村情的平均滞后",
                    unit = "months",
                    standard = 9,
                    range = {1, 36},
                    explore = {4, 15},
                    source = "assumption")
            double beliefLag,

            @Parameter(
                    description = "Error of what government believes of a village without a platform",
                    zh = "无平台时政府对村情认知的误差",
                    unit = "standard deviations",
                    standard = 0.7,
                    range = {0, 3},
                    explore = {0.3, 1.2},
                    source = "assumption")
            double beliefError,

            @Parameter(
                    description = "Part of the delay that full platform information removes",
                    zh = "平台信息完备时可消除的滞后比例",
                    unit = "share",
                    standard = 0.8,
                    range = {0, 1},
                    explore = {0.4, 0.95},
                    source = "assumption")
            double lagSharpened,

            @Parameter(
                    description = "Part of the error that full platform information removes",
                    zh = "平台信息完备时可消除的误差比例",
                    unit = "share",
                    standard = 0.7,
                    range = {0, 1},
                    explore = {0.3, 0.9},
                    source = "assumption")
            double errorSharpened,

            @Parameter(
                    description = "Money that lies idle when offices plan alone",
                    zh = "分散管理时沉淀的资金比例",
                    unit = "share",
                    standard = 0.10,
                    range = {0, 0.6},
                    explore = {0.03, 0.25},
                    source = "shandong2019")
            double idleAlone,

            @Parameter(
                    description = "Money that lies idle under one plan",
                    zh = "统筹整合时沉淀的资金比例",
                    unit = "share",
                    standard = 0.03,
                    range = {0, 0.6},
                    explore = {0, 0.10},
                    source = "assumption")
            double idleTogether,

            @Parameter(
                    description = "Months for which idle money lies",
                    zh = "资金沉淀的时间",
                    unit = "months",
                    standard = 18,
                    range = {1, 60},
                    explore = {12, 24},
                    source = "shandong2019")
            int monthsIdle,

            @Parameter(
                    description = "Money lost for good when offices plan alone",
                    zh = "分散管理时流失的资金比例",
                    unit = "share",
                    standard = 0.02,
                    range = {0, 0.3},
                    explore = {0, 0.06},
                    source = "shandong2019")
            double lostAlone,

            @Parameter(
                    description = "Money lost for good under one plan",
                    zh = "统筹整合时流失的资金比例",
                    unit = "share",
                    standard = 0.01,
                    range = {0, 0.3},
                    explore = {0, 0.04},
                    source = "assumption")
            double lostTogether,

            @Parameter(
                    description = "Months after a plan's end until money that nobody could use is taken back",
                    zh = "计划期满后结余资金收回的时间",
                    unit = "months",
                    standard = 24,
                    range = {0, 120},
                    explore = {12, 36},
                    source = "statecouncil2014")
            int monthsUntilTakenBack,

            @Parameter(
                    description = "Weight of an office's own list of villages when it plans alone, against need or "
                            + "growth",
                    zh = "分散管理时部门自有名单的权重",
                    unit = "standard deviations",
                    standard = 0.8,
                    range = {0, 5},
                    explore = {0, 1.5},
                    source = "assumption")
            double weightOfOwnList,

            @Parameter(
                    description = "Preference of one plan for villages where another instrument is at work",
                    zh = "统筹规划对已有其他项目村的优先程度",
                    unit = "standard deviations",
                    standard = 0.8,
                    range = {0, 5},
                    explore = {0, 1.5},
                    source = "assumption")
            double preferenceForComplements,

            @Parameter(
                    description = "Months for which a plan remembers where other instruments were at work",
                    zh = "统筹规划考虑其他项目的时间范围",
                    unit = "months",
                    standard = 24,
                    range = {0, 120},
                    explore = {12, 36},
                    source = "assumption")
            int monthsRemembered) {}

    private final Government government;
    private final Actors actors;

    public GovernmentActs(Government government, Actors actors) {
        this.government = government;
        this.actors = actors;
    }

    @Override
    public void step(Month month) {
        government.beliefs().learn(month, actors.informationOfPlatform());
        actors.endLastMonthsOffers();
        double integrated = government.integratedShare();
        government.plansTogether(0);
        for (Programme programme : government.programmes()) {
            programme.step(month, integrated, actors);
        }
    }
}
