package rural.social;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import rural.random.Agent;

/** A social worker: what it can do, whom it serves, how tired it is. */
public final class SocialWorker implements Agent, Serializable {

    private static final long serialVersionUID = 1;

    /** Effect of the best against the usual worker; the spread between helpers allows about this (assumption). */
    private static final double BEST_PRACTICE = 1.5;

    private final int id;
    private final Timesheet time = new Timesheet();
    final List<Case> cases = new ArrayList<>();
    private double practice;
    private double production;
    private double strain = 1;
    private double courseHours;
    private int monthsInPost;

    SocialWorker(int id, double practice, double production) {
        this.id = id;
        this.practice = practice;
        this.production = production;
    }

    @Override
    public int id() {
        return id;
    }

    /** Skill in casework, group work and community work: effect against that of the usual worker, a ratio around 1. */
    public double practice() {
        return practice;
    }

    /** Skill in helping people to produce and sell, 0 to 1. */
    public double production() {
        return production;
    }

    /** 1 for a worker with the usual load or less, 0 for one who long had twice as much. */
    public double morale() {
        return Math.max(0, Math.min(1, 2 - strain));
    }

    /** Load of the last months, smoothed; 1 is the usual one. */
    public double strain() {
        return strain;
    }

    /** Clients. */
    public int caseload() {
        return cases.size();
    }

    /** Where this month's hours went. */
    public Timesheet time() {
        return time;
    }

    /** Months since it was hired. */
    public int monthsInPost() {
        return monthsInPost;
    }

    /** Hours of courses that it still has to sit. */
    double courseHours() {
        return courseHours;
    }

    /** Is sent to a course: goes part of the way to the best there is, and owes the course its hours. */
    void isTrained(Training training, double partOfTheWay, double hours) {
        if (training == Training.PRACTICE) {
            practice += partOfTheWay * (BEST_PRACTICE - practice);
        } else {
            production += partOfTheWay * (1 - production);
        }
        courseHours += hours;
    }

    /** Begins a month: the office takes its part, a course what is still owed to it. */
    void begins(double hours, double administration) {
        time.begins(hours);
        time.spends(Activity.ADMINISTRATION, hours * administration);
        double course = Math.min(courseHours, time.left());
        time.spends(Activity.COURSE, course);
        courseHours -= course;
    }

    /** A month of so much load has passed, the usual one being 1; a part of it sinks in. */
    void feels(double load, double part) {
        strain += part * (load - strain);
        monthsInPost++;
    }
}
