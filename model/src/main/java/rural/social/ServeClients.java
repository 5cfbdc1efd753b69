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
 * Casework: one household at a time, over some months, face to face or over the network (ODD, submodel 6b).
 *
 * <p>The station's hours go to its present clients first; where they do not suffice, contact is thinner for all. What is
 * left takes on those who wait, the worst off first, up to a caseload that grows with the queue.
 */
public final class ServeClients implements Serializable {

    private static final long serialVersionUID = 1;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "What a case lowers the distress of a client by, over all its months",
                    zh = "个案服务对困扰程度的降低",
                    unit = "standard deviations",
                    standard = 0.40,
                    range = {0, 2},
                    explore = {0.15, 0.60},
                    source = "socialworkmeta")
            double effect,

            @Parameter(
                    description = "Effect over the network against face to face",
                    zh = "远程服务相对面对面服务的效果",
                    unit = "ratio",
                    standard = 1,
                    range = {0, 2},
                    explore = {0.85, 1.05},
                    source = "telehealthmeta")
            double remoteEffect,

            @Parameter(
                    description = "How long a case takes when there are hours for it",
                    zh = "个案服务时长",
                    unit = "months",
                    standard = 6,
                    range = {1, 36},
                    explore = {4, 12},
                    source = "assumption")
            int months,

            @Parameter(
                    description = "Work on a case, travel not counted",
                    zh = "每个个案每月工时（不含路途）",
                    unit = "hours per month",
                    standard = 2,
                    range = {0.1, 40},
                    explore = {1.5, 4},
                    source = "assumption")
            double hours,

            @Parameter(
                    description = "Trips to each village with clients",
                    zh = "每月前往每个有案主村的次数",
                    unit = "per month",
                    standard = 2,
                    range = {0, 20},
                    explore = {1, 4},
                    source = "assumption")
            double trips,

            @Parameter(
                    description = "Active cases that a worker usually has",
                    zh = "每名社工常规在案个案数",
                    unit = "cases",
                    standard = 25,
                    range = {1, 200},
                    explore = {15, 50},
                    source = "assumption")
            double caseload,

            @Parameter(
                    description = "How far above the usual caseload workers go when as many wait as they serve",
                    zh = "等候人数与在案人数相当时超额接案比例",
                    unit = "share",
                    standard = 0.2,
                    range = {0, 3},
                    explore = {0, 1},
                    source = "assumption")
            double overload,

            @Parameter(
                    description = "Clients who stay away from face-to-face contact",
                    zh = "面对面服务月脱落率",
                    unit = "per month",
                    standard = 0.04,
                    range = {0, 1},
                    explore = {0.02, 0.08},
                    source = "assumption")
            double dropOut,

            @Parameter(
                    description = "Odds of staying away from remote contact against face-to-face contact",
                    zh = "远程服务脱落的比值比",
                    unit = "odds ratio",
                    standard = 1.07,
                    range = {0.1, 10},
                    explore = {0.78, 1.49},
                    source = "telehealthmeta")
            double remoteDropOut,

            @Parameter(
                    description = "After how long a household gives up waiting",
                    zh = "放弃等候的时长",
                    unit = "months",
                    standard = 9,
                    range = {1, 120},
                    explore = {4, 18},
                    source = "assumption")
            int patience,

            @Parameter(
                    description = "Part of its trust that a household loses when it waited in vain",
                    zh = "等候无果造成的信任损失",
                    unit = "share",
                    standard = 0.03,
                    range = {0, 1},
                    explore = {0, 0.1},
                    source = "assumption")
            double trustLostWaiting,

            @Parameter(
                    description = "Part of the way to full trust that a client goes who was helped out of distress",
                    zh = "问题解决后的信任提升",
                    unit = "share",
                    standard = 0.05,
                    range = {0, 1},
                    explore = {0, 0.15},
                    source = "assumption")
            double trustWon,

            @Parameter(
                    description = "Part of a worker's effect that is lost when it is worn out",
                    zh = "社工倦怠造成的效果损失",
                    unit = "share",
                    standard = 0.3,
                    range = {0, 1},
                    explore = {0, 0.5},
                    source = "assumption")
            double lostToWear) {}

    private final Households households;
    private final SocialWork socialWork;
    private final Reach reach;
    private final Caseloads caseloads;
    private final TakeOnClients clients;
    private final Parameters p;

    ServeClients(
            Households households, SocialWork socialWork, Reach reach, Mechanisms mechanisms, Parameters parameters) {
        this.households = households;
        this.socialWork = socialWork;
        this.reach = reach;
        this.p = parameters;
        this.caseloads = new Caseloads(households, p.caseload() * reach.scale(), p.overload());
        this.clients = new TakeOnClients(households, socialWork, reach, caseloads, mechanisms, p);
    }

    /** How clients are shared among workers. */
    Caseloads caseloads() {
        return caseloads;
    }

    /** Who waits and who becomes a client. */
    TakeOnClients clients() {
        return clients;
    }

    /** Serves present clients, then takes on new ones; the hours that casework takes come from the budget. */
    void serve(Station station, Budget budget, Month month) {
        boolean[] goesTo = new boolean[station.town().villages().size()];
        double wanted = plan(station, goesTo);
        double part = wanted <= 0 ? 1 : Math.min(1, budget.left() / wanted);
        station.feelsPressure(wanted <= 0 ? 0 : wanted / Math.max(budget.left(), p.hours()));
        work(station, budget, goesTo, part);
        helpAll(station, part, month);
        clients.takeOn(station, budget, goesTo);
    }

    /** Hours that all present clients need, and the villages that somebody must go to for them. */
    private double plan(Station station, boolean[] goesTo) {
        double wanted = 0;
        for (SocialWorker worker : station.workers) {
            for (Case client : worker.cases) {
                client.isRemote = reach.isRemote(households.at(client.row));
                if (!client.isRemote) {
                    goesTo[station.placeOf(client.village)] = true;
                }
            }
            wanted += p.hours() * worker.cases.size();
        }
        return wanted + travel(station, goesTo);
    }

    private double travel(Station station, boolean[] goesTo) {
        double hours = 0;
        for (int place = 0; place < goesTo.length; place++) {
            if (goesTo[place]) {
                hours += clients.tripHours(station, place);
            }
        }
        return hours;
    }

    private void work(Station station, Budget budget, boolean[] goesTo, double part) {
        budget.spends(Activity.TRAVEL, part * travel(station, goesTo));
        budget.spends(Activity.CASEWORK, part * p.hours() * station.cases());
        for (int place = 0; place < goesTo.length; place++) {
            if (goesTo[place]) {
                station.isSeenIn(place, part * p.hours());
            }
        }
    }

    private void helpAll(Station station, double part, Month month) {
        RandomStream stayingAway = month.stream(Purpose.CLIENT_DROPS_OUT);
        for (SocialWorker worker : station.workers) {
            for (Iterator<Case> clients = worker.cases.iterator(); clients.hasNext(); ) {
                Case client = clients.next();
                Household household = households.at(client.row);
                if (help(worker, client, household, part, stayingAway)) {
                    clients.remove();
                }
            }
        }
    }

    /** A month of a case; tells whether it ended. */
    private boolean help(SocialWorker worker, Case client, Household household, double part, RandomStream stayingAway) {
        Tally tally = socialWork.tally();
        if (stayingAway.bernoulli(household, dropOut(client.isRemote))) {
            household.leavesCare();
            tally.droppedOut++;
            return true;
        }
        household.isRelievedBy(reliefOfMonth(worker, client.isRemote) * part);
        client.contact += part;
        client.months++;
        tally.seen++;
        tally.seenRemotely += client.isRemote ? 1 : 0;
        if (client.contact < p.months() && client.months < 2 * p.months()) {
            return false;
        }
        leaves(household);
        return true;
    }

    /** A client leaves care at the end of a case or a group. */
    void leaves(Household household) {
        household.leavesCare();
        if (household.isDistressed()) {
            socialWork.tally().closedUnresolved++;
        } else {
            household.trustsMoreBy(p.trustWon());
            socialWork.tally().resolved++;
        }
    }

    /** Relief of a month of full contact, standard deviations. */
    double reliefOfMonth(SocialWorker worker, boolean isRemote) {
        return p.effect() / p.months() * strength(worker) * (isRemote ? p.remoteEffect() : 1);
    }

    /** What a worker achieves against the usual one. */
    double strength(SocialWorker worker) {
        return worker.practice() * (1 - p.lostToWear() * (1 - worker.morale()));
    }

    /** Chance of staying away for good in a month. */
    double dropOut(boolean isRemote) {
        if (!isRemote || p.dropOut() >= 1) {
            return p.dropOut();
        }
        double odds = p.remoteDropOut() * p.dropOut() / (1 - p.dropOut());
        return odds / (1 + odds);
    }
}
