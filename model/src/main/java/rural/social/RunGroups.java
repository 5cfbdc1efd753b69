package rural.social;

import java.io.Serializable;
import java.util.Iterator;
import rural.calendar.Month;
import rural.household.Household;
import rural.household.Households;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * Group work: some ten people who wait for help meet weekly for some fifteen weeks, in a village where enough of them
 * live or, if they are connected, over the network (ODD, submodel 6c).
 */
public final class RunGroups implements Serializable {

    private static final long serialVersionUID = 1;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "What a group lowers the distress of its members by, over all its months",
                    zh = "小组服务对困扰程度的降低",
                    unit = "standard deviations",
                    standard = 0.30,
                    range = {0, 2},
                    explore = {0.10, 0.60},
                    source = "socialworkmeta")
            double effect,

            @Parameter(
                    description = "How long a group meets",
                    zh = "小组周期",
                    unit = "months",
                    standard = 4,
                    range = {1, 24},
                    explore = {3, 6},
                    source = "socialworkmeta")
            int months,

            @Parameter(
                    description = "Work on a group, travel not counted",
                    zh = "每个小组每月工时（不含路途）",
                    unit = "hours per month",
                    standard = 12,
                    range = {0.1, 100},
                    explore = {8, 20},
                    source = "assumption")
            double hours,

            @Parameter(
                    description = "Meetings of a group",
                    zh = "小组每月活动次数",
                    unit = "per month",
                    standard = 4,
                    range = {0, 30},
                    explore = {2, 4},
                    source = "assumption")
            double meetings,

            @Parameter(
                    description = "Fewest members of a group",
                    zh = "小组最少人数",
                    unit = "households",
                    standard = 6,
                    range = {1, 50},
                    explore = {4, 8},
                    source = "assumption")
            int fewest,

            @Parameter(
                    description = "Most members of a group",
                    zh = "小组最多人数",
                    unit = "households",
                    standard = 10,
                    range = {1, 50},
                    explore = {8, 15},
                    source = "assumption")
            int most) {}

    private final Households households;
    private final SocialWork socialWork;
    private final Reach reach;
    private final ServeClients casework;
    private final Mechanisms mechanisms;
    private final Parameters p;

    RunGroups(
            Households households,
            SocialWork socialWork,
            Reach reach,
            ServeClients casework,
            Mechanisms mechanisms,
            Parameters parameters) {
        this.households = households;
        this.socialWork = socialWork;
        this.reach = reach;
        this.casework = casework;
        this.mechanisms = mechanisms;
        this.p = parameters;
    }

    /** Lets the station's groups meet, and begins new ones while there are people and hours for them. */
    void step(Station station, Budget budget, Month month) {
        for (Iterator<GroupCycle> groups = station.groups.iterator(); groups.hasNext(); ) {
            if (meets(station, groups.next(), budget)) {
                groups.remove();
            }
        }
        while (mechanisms.socialWorkServices() && begins(station, budget, month)) {
            socialWork.tally().groups++;
        }
    }

    /** A month of a group; tells whether it ended. */
    private boolean meets(Station station, GroupCycle group, Budget budget) {
        double travel = group.isRemote() ? 0 : p.meetings() * reach.tripHours(group.village);
        double wanted = p.hours() + travel;
        double part = Math.min(1, budget.left() / wanted);
        budget.spends(Activity.TRAVEL, part * travel);
        budget.spends(Activity.GROUP_WORK, part * p.hours());
        if (!group.isRemote()) {
            station.isSeenIn(station.placeOf(group.village), part * p.hours());
        }
        double relief = p.effect() / p.months() * part * meanStrength(station);
        for (int row : group.members) {
            households.at(row).isRelievedBy(relief);
        }
        socialWork.tally().seen += group.members.length;
        socialWork.tally().seenRemotely += group.isRemote() ? group.members.length : 0;
        group.monthsLeft--;
        if (group.monthsLeft > 0) {
            return false;
        }
        for (int row : group.members) {
            casework.leaves(households.at(row));
        }
        return true;
    }

    private double meanStrength(Station station) {
        double sum = 0;
        for (SocialWorker worker : station.workers) {
            sum += casework.strength(worker);
        }
        return station.workers.isEmpty() ? 0 : sum / station.workers.size();
    }

    /** Begins a group where most wait; tells whether it could. */
    private boolean begins(Station station, Budget budget, Month month) {
        int village = whereMostWait(station);
        boolean isRemote = village < 0;
        double travel = isRemote ? 0 : p.meetings() * reach.tripHours(village);
        if (!budget.allows(p.hours() + travel)) {
            return false;
        }
        int[] places = membersFrom(station, village, month.stream(Purpose.GROUP_MEMBERS));
        if (places.length < p.fewest()) {
            return false;
        }
        int[] rows = new int[places.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = station.waiting.row(places[i]);
            households.at(rows[i]).isTakenIntoCare();
            station.waiting.strike(places[i]);
        }
        station.waiting.close();
        GroupCycle group = new GroupCycle(village, rows, p.months());
        meets(station, group, budget);
        station.groups.add(group);
        return true;
    }

    /** Number of the village where most households wait, if enough do; -1 otherwise. */
    private int whereMostWait(Station station) {
        int[] waiting = new int[station.town().villages().size()];
        for (int i = 0; i < station.waiting.count(); i++) {
            waiting[station.placeOf(households.at(station.waiting.row(i)).villageNumber())]++;
        }
        int best = 0;
        for (int place = 1; place < waiting.length; place++) {
            if (waiting[place] > waiting[best]) {
                best = place;
            }
        }
        boolean enough = waiting.length > 0 && waiting[best] >= p.fewest();
        return enough ? station.town().villages().get(best).id() : -1;
    }

    /** Places on the waiting list of those who join: of a village, or (-1) of all who can be reached over the network. */
    private int[] membersFrom(Station station, int village, RandomStream joining) {
        FirstFew willing = new FirstFew(p.most());
        for (int i = 0; i < station.waiting.count(); i++) {
            Household household = households.at(station.waiting.row(i));
            if (village < 0 ? reach.isRemote(household) : household.villageNumber() == village) {
                willing.offer(i, joining.uniform(household), household.id());
            }
        }
        return willing.places();
    }
}
