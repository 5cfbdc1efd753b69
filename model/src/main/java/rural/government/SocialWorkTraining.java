package rural.government;

import rural.parameter.Parameter;
import rural.social.Training;

/**
 * Social-work training (paper 4.2): workers are sent to courses in practice and in helping production. A course costs
 * hours as well as money, and nobody is sent more often than is useful.
 */
@Named(english = "Social-work training", chinese = "社会工作专业培训")
public record SocialWorkTraining(
        Plan plan,

        @Parameter(
                description = "Cost of a course for one worker",
                zh = "社工培训人均成本",
                unit = "yuan/person",
                standard = 3000,
                range = {100, 50_000},
                explore = {1500, 6000},
                source = "assumption")
        double costPerWorker,

        @Parameter(
                description = "Hours that a course takes",
                zh = "培训学时",
                unit = "hours",
                standard = 40,
                range = {4, 400},
                source = "assumption")
        double hours,

        @Parameter(
                description = "How far a course brings a worker towards the best there is",
                zh = "培训对能力差距的弥补比例",
                unit = "share",
                standard = 0.25,
                range = {0, 1},
                explore = {0.1, 0.4},
                source = "assumption")
        double partOfTheWay,

        @Parameter(
                description = "Courses of a worker",
                zh = "每名社工年培训次数",
                unit = "per year",
                standard = 2,
                range = {0.5, 12},
                source = "assumption")
        double coursesAYear)
        implements Instrument {

    private static final int MONTHS = 12;

    @Override
    public Office office() {
        return Office.TALENT;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        Training training = programme.month() % 2 == 0 ? Training.PRACTICE : Training.PRODUCTION;
        int useful = (int) Math.ceil(actors.socialWork().workers() * coursesAYear / MONTHS);
        int seats = programme.affordable(costPerWorker, useful);
        int taken = actors.socialWork().sendsToCourse(training, seats, partOfTheWay, hours);
        programme.paysForService(taken * costPerWorker);
    }
}
