package rural.government;

import rural.parameter.Parameter;
import rural.place.Village;
import rural.talent.Course;

/**
 * E-commerce courses (paper 4.2): a class of villagers learns to sell online, in the village or, where the network
 * allows and the plan asks for it, over the network, which is cheaper. A village is not taught again for some time.
 */
@Named(english = "E-commerce courses", chinese = "电子商务技能培训")
public record ECommerceCourses(
        Plan plan,

        @Parameter(
                description = "Cost of training one person face to face",
                zh = "线下培训人均成本",
                unit = "yuan/person",
                standard = 2000,
                range = {100, 20_000},
                explore = {1000, 5000},
                source = "shanxi2024")
        double costPerPerson,

        @Parameter(
                description = "Cost of a seat over the network against one in a room",
                zh = "线上培训成本（相对线下）",
                unit = "ratio",
                standard = 0.4,
                range = {0.05, 1},
                explore = {0.2, 0.7},
                source = "assumption")
        double costOnline,

        @Parameter(
                description = "Whether courses are held over the network where it allows",
                zh = "网络条件允许时是否线上授课",
                unit = "on or off",
                choice = "false",
                kind = rural.parameter.Kind.LEVER,
                source = "assumption")
        boolean online,

        @Parameter(
                description = "Seats of a class",
                zh = "每期培训人数",
                unit = "persons",
                standard = 30,
                range = {5, 200},
                source = "assumption")
        int seats,

        @Parameter(
                description = "Broadband quality that a course over the network needs",
                zh = "线上授课所需网络质量",
                unit = "share",
                standard = 0.5,
                range = {0, 1},
                source = "assumption")
        double qualityNeeded,

        @Parameter(
                description = "Months until a village is taught again",
                zh = "同村再次培训间隔",
                unit = "months",
                standard = 12,
                range = {1, 120},
                source = "assumption")
        int monthsBetween,

        @Parameter(
                description = "Months from decision to the class",
                zh = "筹备时间",
                unit = "months",
                standard = 1,
                range = {0, 12},
                source = "assumption")
        int monthsToPrepare)
        implements Instrument {

    @Override
    public Office office() {
        return Office.TALENT;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Village village : programme.villages(v -> !programme.hasServed(v, monthsBetween), this::cost)) {
            if (!programme.canPay(cost(village))) {
                return;
            }
            programme.begins(actors.site(village), monthsToPrepare, cost(village));
            programme.serves(village);
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        Village village = actors.villageAt(work.site());
        int seatsInModel = (int) Math.max(1, Math.rint(seats * actors.county().scale));
        actors.talent().holdsCourse(village, seatsInModel, Course.E_COMMERCE, isOnline(village));
    }

    double cost(Village village) {
        return seats * costPerPerson * (isOnline(village) ? costOnline : 1);
    }

    private boolean isOnline(Village village) {
        return online && village.broadband.quality >= qualityNeeded;
    }
}
