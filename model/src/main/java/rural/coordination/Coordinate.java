package rural.coordination;

import rural.account.Ledger;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.firm.Firms;
import rural.household.Households;
import rural.parameter.Mechanisms;
import rural.place.County;
import rural.social.Festival;
import rural.social.SocialWork;
import rural.social.Station;
import rural.talent.Talent;
import rural.tourism.Tourism;

/**
 * Stations and firms come to know of each other, meet, and act together (ODD, submodel 7).
 *
 * <p>The platform only tells. Projects start where two have met; hours for what goes on next month are set aside now, so
 * that the station's other work makes room for it.
 */
public final class Coordinate implements Process {

    private static final long serialVersionUID = 1;

    /** The numbers of each part. */
    public record Parameters(
            RunPlatform.Parameters platform,
            Meet.Parameters meeting,
            StartProjects.Parameters starting,
            CarryOutProjects.Parameters carryingOut) {}

    private final Coordination coordination;
    private final SocialWork socialWork;
    private final Tourism tourism;
    private final RunPlatform platform;
    private final Meet meeting;
    private final StartProjects starting;
    private final CarryOutProjects carryingOut;
    private final Encounters encounters = new Encounters();

    public Coordinate(
            County county,
            Households households,
            Coordination coordination,
            SocialWork socialWork,
            Firms firms,
            Talent talent,
            Tourism tourism,
            Ledger ledger,
            Mechanisms mechanisms,
            Parameters p) {
        this.coordination = coordination;
        this.socialWork = socialWork;
        this.tourism = tourism;
        platform = new RunPlatform(county, socialWork, firms, talent, coordination.platform(), p.platform());
        meeting = new Meet(socialWork, firms, coordination, mechanisms, county.scale, p.meeting());
        starting =
                new StartProjects(households, socialWork, coordination, ledger, mechanisms, county.scale, p.starting());
        carryingOut = new CarryOutProjects(
                households, socialWork, firms, tourism, coordination, starting.hoursOfProject(), p.carryingOut());
    }

    @Override
    public void step(Month month) {
        encounters.clear();
        coordination.beginsMonth();
        platform.step();
        carryingOut.step(month);
        meeting.step(month, encounters);
        starting.step(month, encounters);
        for (Station station : socialWork.stations()) {
            for (Festival festival : station.festivals()) {
                tourism.holdsFestival(festival.village().id(), festival.yuan());
            }
            station.keptPromises();
        }
        meeting.arrange();
        starting.promise();
    }
}
