package rural.talent;

import java.util.Arrays;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.firm.Firms;
import rural.household.Households;
import rural.parameter.Mechanisms;
import rural.place.County;
import rural.place.Village;
import rural.social.SocialWork;

/** People learn, forget, leave, return, take posts and are lent (ODD, submodel 5). */
public final class TalentMoves implements Process {

    private static final long serialVersionUID = 1;

    /** The numbers of each part. */
    public record Parameters(
            HoldCourses.Parameters courses,
            KeepTalent.Parameters keeping,
            ComeHome.Parameters comingHome,
            Recruit.Parameters recruiting,
            EmployAnalysts.Parameters analysts,
            HostExperts.Parameters exchange) {}

    private final County county;
    private final Talent talent;
    private final HoldCourses courses;
    private final KeepTalent keeping;
    private final ComeHome comingHome;
    private final Recruit recruiting;
    private final EmployAnalysts analysts;
    private final HostExperts exchange;

    public TalentMoves(
            County county,
            Households households,
            Talent talent,
            SocialWork socialWork,
            Firms firms,
            Mechanisms mechanisms,
            Parameters p) {
        this.county = county;
        this.talent = talent;
        TrainedHouseholds trained = new TrainedHouseholds(households);
        courses = new HoldCourses(households, talent, trained, mechanisms, p.courses());
        keeping = new KeepTalent(households, talent, trained, mechanisms, p.keeping());
        comingHome = new ComeHome(households, talent, p.comingHome());
        recruiting = new Recruit(talent, socialWork, firms, county.prices, p.recruiting());
        analysts = new EmployAnalysts(talent, firms, p.analysts());
        exchange = new HostExperts(county, households, talent, socialWork, firms, p.exchange());
    }

    @Override
    public void step(Month month) {
        talent.tally().begin();
        encourage();
        keeping.step(month);
        comingHome.step(month);
        courses.step(month);
        recruiting.step(month);
        analysts.step(month);
        exchange.step();
    }

    /** Makes this month's encouragement a fact of each village, and lets it be asked for anew. */
    private void encourage() {
        for (Village village : county.villages()) {
            village.support.returnIncentive = talent.returnIncentive[village.id()];
            village.support.stayIncentive = talent.stayIncentive[village.id()];
            village.support.skillEncouraged = talent.skillEncouraged[village.id()];
        }
        Arrays.fill(talent.returnIncentive, 0);
        Arrays.fill(talent.stayIncentive, 0);
    }
}
