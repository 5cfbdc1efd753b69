package rural.social;

import java.io.Serializable;
import rural.calendar.Month;
import rural.household.Household;
import rural.household.Households;
import rural.parameter.Mechanisms;

/** Who waits for a station, gives up, or becomes a client: the worst off first (ODD, submodel 6b). */
final class TakeOnClients implements Serializable {

    private static final long serialVersionUID = 1;

    private final Households households;
    private final SocialWork socialWork;
    private final Reach reach;
    private final Caseloads caseloads;
    private final Mechanisms mechanisms;
    private final ServeClients.Parameters p;

    TakeOnClients(
            Households households,
            SocialWork socialWork,
            Reach reach,
            Caseloads caseloads,
            Mechanisms mechanisms,
            ServeClients.Parameters parameters) {
        this.households = households;
        this.socialWork = socialWork;
        this.reach = reach;
        this.caseloads = caseloads;
        this.mechanisms = mechanisms;
        this.p = parameters;
    }

    /** Those who wait too long give up; those who are no longer in distress need nobody. */
    void thinOut(Station station, Month month) {
        WaitingList waiting = station.waiting;
        for (int i = 0; i < waiting.count(); i++) {
            Household household = households.at(waiting.row(i));
            boolean givesUp = month.number() - waiting.since(i) >= p.patience();
            if (!household.isDistressed() || givesUp || !station.isOpen()) {
                household.leavesCare();
                waiting.strike(i);
                if (household.isDistressed()) {
                    household.trustsMoreBy(-p.trustLostWaiting());
                    socialWork.tally().gaveUp++;
                }
            }
        }
        waiting.close();
    }

    /** Takes on those who are worst off, as far as hours and caseloads go. */
    void takeOn(Station station, Budget budget, boolean[] goesTo) {
        int room = caseloads.most(station) - station.cases();
        if (room <= 0 || !mechanisms.socialWorkServices()) {
            return;
        }
        WaitingList waiting = station.waiting;
        for (int place : new MostSevere(households, room).of(waiting)) {
            Household household = households.at(waiting.row(place));
            boolean isRemote = reach.isRemote(household);
            int village = station.placeOf(household.villageNumber());
            double trip = isRemote || goesTo[village] ? 0 : tripHours(station, village);
            if (!budget.allows(p.hours() + trip)) {
                break;
            }
            budget.spends(Activity.TRAVEL, trip);
            budget.spends(Activity.ASSESSMENT, p.hours());
            goesTo[village] |= !isRemote;
            waiting.strike(place);
            household.isTakenIntoCare();
            Caseloads.leastBusy(station)
                    .cases
                    .add(new Case(household.row(), household.id(), household.villageNumber()));
            socialWork.tally().takenOn++;
        }
        waiting.close();
    }

    /** Hours on the road for a month of casework in the village of a place. */
    double tripHours(Station station, int place) {
        return p.trips() * reach.tripHours(station.town().villages().get(place).id());
    }
}
