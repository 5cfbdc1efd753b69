package rural.social;

import java.io.Serializable;
import java.util.Arrays;
import rural.calendar.Month;
import rural.household.Household;
import rural.household.Households;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * Community work: an event for a whole village, where there was none for longest (ODD, submodel 6d).
 *
 * <p>Those who come are a little less distressed and a little more trusting; more come where the network carries the
 * event to those at home.
 */
public final class ReachCommunities implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int LONG_AGO = -10_000;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "What an event lowers the distress of all whom it reaches by",
                    zh = "社区活动对覆盖人群困扰程度的降低",
                    unit = "standard deviations",
                    standard = 0.04,
                    range = {0, 1},
                    explore = {0, 0.10},
                    source = "socialworkmeta")
            double effect,

            @Parameter(
                    description = "Households of a village that come to an event",
                    zh = "社区活动覆盖户比例",
                    unit = "share",
                    standard = 0.3,
                    range = {0, 1},
                    explore = {0.1, 0.6},
                    source = "assumption")
            double reached,

            @Parameter(
                    description =
                            "Connected households that follow an event over the network, of those who did not come",
                    zh = "未到场联网户线上参与比例",
                    unit = "share",
                    standard = 0.1,
                    range = {0, 1},
                    explore = {0, 0.3},
                    source = "assumption")
            double reachedRemotely,

            @Parameter(
                    description = "Work on an event, travel not counted",
                    zh = "每次社区活动工时（不含路途）",
                    unit = "hours",
                    standard = 10,
                    range = {0.1, 200},
                    explore = {6, 20},
                    source = "assumption")
            double hours,

            @Parameter(
                    description = "Least time between two events in a village",
                    zh = "同村两次社区活动最短间隔",
                    unit = "months",
                    standard = 12,
                    range = {1, 120},
                    explore = {6, 24},
                    source = "assumption")
            int interval,

            @Parameter(
                    description = "Part of the way to full trust that those reached go",
                    zh = "社区活动带来的信任提升",
                    unit = "share",
                    standard = 0.01,
                    range = {0, 1},
                    explore = {0, 0.03},
                    source = "assumption")
            double trustWon) {}

    private final Households households;
    private final SocialWork socialWork;
    private final Reach reach;
    private final Mechanisms mechanisms;
    private final Parameters p;
    private final int[] lastEvent;

    ReachCommunities(
            County county,
            Households households,
            SocialWork socialWork,
            Reach reach,
            Mechanisms mechanisms,
            Parameters parameters) {
        this.households = households;
        this.socialWork = socialWork;
        this.reach = reach;
        this.mechanisms = mechanisms;
        this.p = parameters;
        this.lastEvent = new int[county.villages().size()];
        Arrays.fill(lastEvent, LONG_AGO);
    }

    /** Holds events while there are hours and villages for them. */
    void step(Station station, Budget budget, Month month) {
        while (mechanisms.socialWorkServices() && !station.town().villages().isEmpty()) {
            Village village = longestWithout(station);
            double travel = reach.tripHours(village.id());
            double hours = p.hours() * reach.scale();
            boolean isTooSoon = month.number() - lastEvent[village.id()] < p.interval();
            if (isTooSoon || !budget.allows(hours + travel)) {
                return;
            }
            budget.spends(Activity.TRAVEL, travel);
            budget.spends(Activity.COMMUNITY_WORK, hours);
            station.isSeenIn(station.place(village), hours);
            lastEvent[village.id()] = month.number();
            holds(village, month.stream(Purpose.COMMUNITY_EVENT));
            socialWork.tally().events++;
        }
    }

    private Village longestWithout(Station station) {
        Village longest = station.town().villages().get(0);
        for (Village village : station.town().villages()) {
            if (lastEvent[village.id()] < lastEvent[longest.id()]) {
                longest = village;
            }
        }
        return longest;
    }

    private void holds(Village village, RandomStream coming) {
        for (Household household : households.of(village)) {
            if (coming.bernoulli(household, probability(household))) {
                household.isRelievedBy(p.effect());
                household.trustsMoreBy(p.trustWon());
            }
        }
    }

    /** Chance that an event reaches a household of its village. */
    double probability(Household household) {
        double remote = reach.isRemote(household) ? p.reachedRemotely() : 0;
        return p.reached() + (1 - p.reached()) * remote;
    }
}
