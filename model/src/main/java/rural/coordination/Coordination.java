package rural.coordination;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rural.social.SocialWork;

/** The ways in which stations and firms come to act together. */
public final class Coordination implements Serializable {

    private static final long serialVersionUID = 1;

    private final SocialWork socialWork;
    private final Platform platform = new Platform();
    private final Acquaintances acquaintances;
    final List<JointProject> projects = new ArrayList<>();
    private int meetingsCalled;
    private int projectsStarted;
    private int projectsBegun;

    public Coordination(SocialWork socialWork) {
        this.socialWork = socialWork;
        this.acquaintances = new Acquaintances(socialWork.stations().size());
    }

    /** The shared information platform. */
    public Platform platform() {
        return platform;
    }

    /** Which station and firm know each other. */
    public Acquaintances acquaintances() {
        return acquaintances;
    }

    /** Joint projects that are going on. */
    public List<JointProject> projects() {
        return Collections.unmodifiableList(projects);
    }

    /** Joint projects that have been started so far. */
    public int projectsStarted() {
        return projectsStarted;
    }

    /** Joint projects that began this month. */
    public int projectsBegun() {
        return projectsBegun;
    }

    /** Calls so many meetings of stations and firms; they are held next month, when hours have been set aside. */
    public void holdsMeetings(int meetings) {
        meetingsCalled += meetings;
    }

    /** Gives the stations in common a payable amount for joint projects; the payer books it. */
    public void fundsProjects(double yuan) {
        socialWork.receivesForProjects(yuan);
    }

    /** Money for joint projects that is not yet spent, yuan. */
    public double projectFund() {
        return socialWork.projectFund();
    }

    int meetingsCalled() {
        return meetingsCalled;
    }

    void meetingsAreArranged() {
        meetingsCalled = 0;
    }

    void beginsMonth() {
        projectsBegun = 0;
    }

    void starts(JointProject project) {
        projects.add(project);
        projectsStarted++;
        projectsBegun++;
    }
}
