package rural.social;

import rural.account.Ledger;
import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.household.Households;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Village;
import rural.random.RandomSource;

/**
 * Stations hear of need and spend their workers' limited hours on people and on production (ODD, submodel 6).
 *
 * <p>Of each worker's month, courses, administration and what was promised to firms come first. The rest is divided:
 * production has the hours that orders ask for, up to a limit, and a part of the station's own choosing that shrinks as
 * need presses; people have all others. So orders for production can crowd out care, and need can crowd out production.
 */
public final class DoSocialWork implements Process {

    private static final long serialVersionUID = 1;

    /** Where a worker's hours go, and the numbers of what is done in them. */
    public record Parameters(
            @Parameter(
                    description = "Working hours of a month",
                    zh = "社工月工时",
                    unit = "hours",
                    standard = 160,
                    range = {1, 300},
                    explore = {140, 176},
                    source = "assumption")
            double hours,

            @Parameter(
                    description = "Hours lost to administration",
                    zh = "行政事务占用工时比例",
                    unit = "share",
                    standard = 0.4,
                    range = {0, 0.95},
                    explore = {0.2, 0.6},
                    source = "assumption")
            double administration,

            @Parameter(
                    description =
                            "Part of the other hours that a station gives to production by itself when no need presses",
                    zh = "无服务压力时社工站自主用于生产帮扶的工时比例",
                    unit = "share",
                    standard = 0.25,
                    range = {0, 1},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double ownProduction,

            @Parameter(
                    description = "Most of the other hours that orders for production may take",
                    zh = "委托生产任务可占用工时上限",
                    unit = "share",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.3, 0.8},
                    source = "assumption")
            double mostForOrders,

            @Parameter(
                    description = "Hours in a village a month that bring social work 63 % of the way to full presence",
                    zh = "社工在村充分在场所需月工时（达63%）",
                    unit = "hours",
                    standard = 40,
                    range = {1, 1000},
                    explore = {20, 80},
                    source = "assumption")
            double hoursForPresence,

            @Parameter(
                    description = "Presence lost a month without visits",
                    zh = "社工在场度月衰减",
                    unit = "per month",
                    standard = 0.1,
                    range = {0, 1},
                    explore = {0.05, 0.2},
                    source = "assumption")
            double presenceFades,

            @Parameter(
                    description = "Presence in a village of a town with a station, at the start",
                    zh = "期初设站乡镇的社工在场度",
                    unit = "0 to 1",
                    standard = 0.4,
                    range = {0, 1},
                    explore = {0.2, 0.6},
                    source = "assumption")
            double presenceAtStart,

            Reach.Parameters reach,
            NoticeNeed.Parameters noticing,
            ServeClients.Parameters casework,
            RunGroups.Parameters groups,
            ReachCommunities.Parameters community,
            SupportProduction.Parameters production,
            StaffStations.Parameters staff) {}

    private final County county;
    private final SocialWork socialWork;
    private final Parameters p;
    private final boolean services;
    private final StaffStations staff;
    private final NoticeNeed noticing;
    private final ServeClients casework;
    private final RunGroups groups;
    private final ReachCommunities community;
    private final SupportProduction production;

    public DoSocialWork(
            County county,
            Households households,
            SocialWork socialWork,
            Ledger ledger,
            Mechanisms mechanisms,
            Parameters parameters) {
        this.county = county;
        this.socialWork = socialWork;
        this.services = mechanisms.socialWorkServices();
        this.p = parameters;
        Reach reach = new Reach(county, mechanisms, p.reach());
        noticing = new NoticeNeed(county, households, socialWork, mechanisms, p.noticing());
        casework = new ServeClients(households, socialWork, reach, mechanisms, p.casework());
        groups = new RunGroups(households, socialWork, reach, casework, mechanisms, p.groups());
        community = new ReachCommunities(county, households, socialWork, reach, mechanisms, p.community());
        production = new SupportProduction(county, reach, ledger, mechanisms, p.production());
        staff = new StaffStations(socialWork, county, ledger, casework, mechanisms, p.staff());
    }

    /** Opens the stations that there are at the start. */
    public void found(RandomSource chance) {
        staff.found(county, chance);
        for (Village village : county.villages()) {
            village.support.presence = socialWork.stationOf(village).isOpen() ? p.presenceAtStart() : 0;
        }
    }

    @Override
    public void step(Month month) {
        socialWork.tally().begin();
        staff.step(month);
        for (Village village : county.villages()) {
            production.fade(village);
        }
        if (services) {
            noticing.step(month);
        }
        for (Station station : socialWork.stations()) {
            station.beginsMonth();
            casework.clients().thinOut(station, month);
            if (station.isOpen()) {
                work(station, month);
            }
            isSeen(station);
        }
    }

    private void work(Station station, Month month) {
        double free = beginHours(station);
        double forProduction = free * production(station, free);
        Tally tally = socialWork.tally();
        Budget forPeople = new Budget(station, free - forProduction, tally);
        forPeople.spends(Activity.ASSESSMENT, noticing.hoursToAssess(station));
        casework.serve(station, forPeople, month);
        groups.step(station, forPeople, month);
        community.step(station, forPeople, month);
        double idle = services ? forPeople.left() : 0;
        production.step(station, new Budget(station, forProduction + idle, tally), yuanPerHour(), month);
        staff.tire(station);
    }

    /** Begins every worker's month; tells the hours that are free for people and production. */
    private double beginHours(Station station) {
        for (SocialWorker worker : station.workers) {
            worker.begins(county.scale * p.hours(), p.administration());
        }
        return Math.max(0, station.hoursLeft() - station.promisedHours());
    }

    /** Part of free hours that goes to production. */
    double production(Station station, double free) {
        double ordered = free <= 0 ? 0 : production.hoursOrdered(station, yuanPerHour()) / free;
        double own = p.ownProduction() * (1 - Math.min(1, station.pressure()));
        return Math.min(1, Math.min(p.mostForOrders(), ordered) + own);
    }

    /** What an hour for people or production costs, with the administration that comes with it. */
    double yuanPerHour() {
        return staff.monthlyCost() / (county.scale * p.hours() * (1 - p.administration()));
    }

    private void isSeen(Station station) {
        for (Village village : station.town().villages()) {
            double hours = station.seenHours(station.place(village));
            double kept = village.support.presence * (1 - p.presenceFades());
            village.support.presence =
                    kept + (1 - kept) * (1 - Elementary.exp(-hours / (county.scale * p.hoursForPresence())));
        }
    }
}
