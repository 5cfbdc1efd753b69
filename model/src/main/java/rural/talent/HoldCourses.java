package rural.talent;

import java.io.Serializable;
import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.household.Household;
import rural.household.Households;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;
import rural.social.FirstFew;

/**
 * Courses for households: who takes a seat, who stays to the end, what is learned (ODD, submodel 5a).
 *
 * <p>Seats go to a village's households with somebody capable, rather to those who have heard what it is about and are
 * not in distress. A course over the network reaches only those whom the network serves, and fewer finish it.
 */
public final class HoldCourses implements Serializable {

    private static final long serialVersionUID = 1;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Part of the way to full skill that a course brings who finishes it",
                    zh = "完成培训后技能提升幅度（占差距比例）",
                    unit = "share",
                    standard = 0.35,
                    range = {0, 1},
                    explore = {0.15, 0.6},
                    source = "assumption")
            double learned,

            @Parameter(
                    description = "Those who finish a course in a room",
                    zh = "线下培训结业比例",
                    unit = "share",
                    standard = 0.9,
                    range = {0, 1},
                    explore = {0.7, 1},
                    source = "assumption")
            double finish,

            @Parameter(
                    description = "Those who finish a course over the network",
                    zh = "线上培训结业比例",
                    unit = "share",
                    standard = 0.6,
                    range = {0, 1},
                    explore = {0.2, 0.9},
                    source = "assumption")
            double finishOnline,

            @Parameter(
                    description = "Quality of broadband from which a course over the network can be followed",
                    zh = "线上培训所需的网络质量",
                    unit = "0 to 1",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.3, 0.7},
                    source = "assumption")
            double qualityNeeded,

            @Parameter(
                    description = "How much likelier those take a seat who have heard what the course is about",
                    zh = "已知晓相关做法者参训倍数",
                    unit = "ratio",
                    standard = 2,
                    range = {0.1, 20},
                    explore = {1, 4},
                    source = "assumption")
            double rather,

            @Parameter(
                    description = "How likely those in distress take a seat against others",
                    zh = "受困扰者参训相对概率",
                    unit = "ratio",
                    standard = 0.4,
                    range = {0, 2},
                    explore = {0.2, 1},
                    source = "assumption")
            double inDistress,

            @Parameter(
                    description = "Least time between two courses for a household",
                    zh = "同户两次培训最短间隔",
                    unit = "months",
                    standard = 24,
                    range = {0, 240},
                    explore = {12, 36},
                    source = "assumption")
            int interval) {}

    private final Households households;
    private final Talent talent;
    private final TrainedHouseholds trained;
    private final Mechanisms mechanisms;
    private final Parameters p;

    HoldCourses(
            Households households,
            Talent talent,
            TrainedHouseholds trained,
            Mechanisms mechanisms,
            Parameters parameters) {
        this.households = households;
        this.talent = talent;
        this.trained = trained;
        this.mechanisms = mechanisms;
        this.p = parameters;
    }

    /** Holds the courses of this month, one after the other. */
    void step(Month month) {
        RandomStream wishing = month.stream(Purpose.COURSE_SEAT);
        RandomStream finishing = month.stream(Purpose.COURSE_COMPLETED);
        for (HeldCourse course : talent.courses) {
            talent.tally().seats += course.seats();
            for (int row : whoSits(course, wishing, month.number())) {
                sits(households.at(row), course, finishing, month.number());
            }
        }
        talent.courses.clear();
    }

    /** Rows of those who take a seat. */
    private int[] whoSits(HeldCourse course, RandomStream wishing, int month) {
        FirstFew seats = new FirstFew(course.seats());
        for (Household household : households.of(course.village())) {
            double wish = wish(household, course, month);
            if (wish > 0) {
                seats.offer(household.row(), -Elementary.log(wishing.uniform(household)) / wish, household.id());
            }
        }
        return seats.places();
    }

    /** How strongly a household wishes to sit in a course; 0 if it cannot. */
    double wish(Household household, HeldCourse course, int month) {
        boolean canFollow = !course.isOnline() || isServed(household);
        if (!household.hasCapableMember() || !canFollow || household.monthsSinceCourse(month) < p.interval()) {
            return 0;
        }
        double wish = household.knows(course.course().topic()) ? p.rather() : 1;
        boolean isNarrowed = mechanisms.narrowedAttention() && household.isDistressed();
        return isNarrowed ? wish * p.inDistress() : wish;
    }

    /** Whether the network carries a course to a household. */
    boolean isServed(Household household) {
        Village.Broadband broadband = household.village().broadband;
        boolean holds =
                !mechanisms.broadbandConstraint() || (broadband.coverage > 0 && broadband.quality >= p.qualityNeeded());
        return mechanisms.remoteService() && household.isConnected() && holds;
    }

    private void sits(Household household, HeldCourse course, RandomStream finishing, int month) {
        talent.tally().taken++;
        household.hearsOf(course.course().topic());
        if (!finishing.bernoulli(household, course.isOnline() ? p.finishOnline() : p.finish())) {
            return;
        }
        talent.tally().trained++;
        if (course.course() == Course.E_COMMERCE) {
            if (!household.isTrained()) {
                trained.add(household.row(), household.skill());
            }
            household.hasSkill(household.skill() + p.learned() * (1 - household.skill()));
            household.isTrainedIn(month);
        }
    }
}
