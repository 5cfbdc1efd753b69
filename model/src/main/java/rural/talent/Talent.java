package rural.talent;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import rural.place.County;
import rural.place.Village;

/**
 * The county's efforts for talent, and the people they brought who belong to no household: analysts and experts on
 * exchange. Offers made here come true, or not, in {@link TalentMoves}.
 */
public final class Talent implements Serializable {

    private static final long serialVersionUID = 1;

    final List<HeldCourse> courses = new ArrayList<>();
    final List<Integer> analysts = new ArrayList<>();
    final int[] offered = new int[Post.count()];
    final double[] offeredSupport = new double[Post.count()];
    final double[] returnIncentive;
    final double[] stayIncentive;
    final double[] skillEncouraged;
    final int[] expertMonths;
    int analystSeats;
    int analystsSoFar;
    double supportDue;
    double forPublicInformation;
    private final TalentTally tally = new TalentTally();

    public Talent(County county) {
        returnIncentive = new double[county.villages().size()];
        stayIncentive = new double[county.villages().size()];
        skillEncouraged = new double[county.villages().size()];
        expertMonths = new int[county.towns().size()];
    }

    // What others may do for talent.

    /** Holds a course this month for the households of a village; seats that nobody takes stay empty. */
    public void holdsCourse(Village village, int seats, Course course, boolean online) {
        if (seats < 0) {
            throw new IllegalArgumentException(seats + " seats");
        }
        courses.add(new HeldCourse(village, seats, course, online));
    }

    /** Teaches this month so many people of offices and firms to analyse data. */
    public void trainsAnalysts(int seats) {
        analystSeats += seats;
    }

    /**
     * Offers posts to people from elsewhere; they weigh the offer this month.
     *
     * @param yuanEach support for start-up and housing that each who comes is promised, in all
     */
    public void offersPosts(Post post, int posts, double yuanEach) {
        offered[post.ordinal()] += posts;
        offeredSupport[post.ordinal()] = Math.max(offeredSupport[post.ordinal()], yuanEach);
    }

    /**
     * Gives this month those of a village's people who have skill a reason to stay, and migrants one to return.
     *
     * @param partOfWageGap part of what the city would pay more that somebody makes up for, 0 to 1
     * @param leastSkill e-commerce skill from which a household with a capable member is given it, 0 to 1
     */
    public void encouragesLocals(Village village, double partOfWageGap, double leastSkill) {
        returnIncentive[village.id()] = Math.min(1, returnIncentive[village.id()] + partOfWageGap);
        skillEncouraged[village.id()] = leastSkill;
        stayIncentive[village.id()] = Math.min(1, stayIncentive[village.id()] + partOfWageGap);
    }

    /** Has an expert from elsewhere work in a town for some months more. */
    public void hostsExpert(int town, int months) {
        expertMonths[town] += months;
    }

    // What came of it.

    /** Analysts who work for the county's offices and firms. */
    public int analysts() {
        return analysts.size();
    }

    /** Of these, as many as work full time on public information. */
    public double analystsForPublicInformation() {
        return forPublicInformation;
    }

    /** Months that experts have still to stay in a town. */
    public int expertMonths(int town) {
        return expertMonths[town];
    }

    /** Support promised to recruits who came, still to be paid, yuan. */
    public double supportDue() {
        return supportDue;
    }

    /** The support that is due has been paid, or part of it; the payer books it. */
    public void supportIsPaid(double yuan) {
        supportDue -= yuan;
    }

    /** Posts that are on offer this month and not yet weighed. */
    public int offered(Post post) {
        return offered[post.ordinal()];
    }

    /** What happened this month, counted. */
    public TalentTally tally() {
        return tally;
    }
}
