package rural.government;

import rural.parameter.Parameter;

/**
 * Data-analysis courses (paper 4.2): long courses for few people of the county, who then read the market for its
 * firms and offices, if they stay.
 */
@Named(english = "Data-analysis courses", chinese = "数据分析人才培训")
public record DataAnalysisCourses(
        Plan plan,

        @Parameter(
                description = "Cost of a course for one person",
                zh = "数据分析人才培训人均成本",
                unit = "yuan/person",
                standard = 12_000,
                range = {1000, 100_000},
                explore = {6000, 25_000},
                source = "assumption")
        double costPerPerson,

        @Parameter(
                description = "Months that a course takes",
                zh = "培训时长",
                unit = "months",
                standard = 4,
                range = {0, 24},
                explore = {2, 8},
                source = "assumption")
        int monthsOfCourse)
        implements Instrument {

    private static final int THE_COUNTY = 0;

    @Override
    public Office office() {
        return Office.TALENT;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        while (programme.canPay(costPerPerson)) {
            programme.begins(THE_COUNTY, monthsOfCourse, costPerPerson);
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        actors.talent().trainsAnalysts(1);
    }
}
