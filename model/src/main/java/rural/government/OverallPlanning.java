package rural.government;

import rural.parameter.Parameter;

/**
 * Overall planning (paper 4.3): planners who, after some months of preparation, take a share of the offices' money
 * under one plan, month by month as long as they are paid. Under integrated funding there is nothing left for them to
 * take.
 */
@Named(english = "Overall planning", chinese = "资金统筹规划")
public record OverallPlanning(
        Plan plan,

        @Parameter(
                description = "Cost of the planners",
                zh = "统筹规划工作经费",
                unit = "yuan/month",
                standard = 25_000,
                range = {1000, 500_000},
                explore = {15_000, 50_000},
                source = "assumption")
        double planners,

        @Parameter(
                description = "Share of the offices' money that comes under one plan",
                zh = "纳入统筹的资金比例",
                unit = "share",
                standard = 0.8,
                range = {0, 1},
                explore = {0.4, 1},
                source = "assumption")
        double takenTogether,

        @Parameter(
                description = "Months that planners work ahead",
                zh = "规划准备时间",
                unit = "months",
                standard = 3,
                range = {0, 24},
                source = "assumption")
        int monthsAhead)
        implements Instrument {

    private static final int THE_COUNTY = 0;

    @Override
    public Office office() {
        return Office.SOCIAL;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        if (programme.canPay(planners)) {
            programme.begins(THE_COUNTY, monthsAhead, planners);
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        programme.plansTogether(takenTogether);
    }
}
