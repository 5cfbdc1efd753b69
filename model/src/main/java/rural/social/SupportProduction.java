package rural.social;

import java.io.Serializable;
import java.util.Arrays;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Elementary;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.household.Topic;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Village;

/**
 * Social workers help people to produce and sell: coaching, groups that sell together, stories, quality, festivals
 * (ODD, submodel 6f).
 *
 * <p>Orders are worked first, within the hours set aside for production; what is left of these goes to the village that
 * saw nobody for longest, and to whatever it lacks most.
 */
public final class SupportProduction implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int LONG_AGO = -10_000;
    /** Part of a festival's hours without which it is put off to another month (assumption). */
    private static final double LEAST_OF_FESTIVAL = 0.5;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Time within which a station means to have worked an order",
                    zh = "社工站完成委托任务的期限",
                    unit = "months",
                    standard = 3,
                    range = {1, 24},
                    explore = {1, 6},
                    source = "assumption")
            double ordersWithin,

            @Parameter(
                    description = "Length of a visit to a village",
                    zh = "每次下村时长",
                    unit = "hours",
                    standard = 6,
                    range = {1, 12},
                    explore = {4, 8},
                    source = "assumption")
            double visit,

            @Parameter(
                    description = "Households that hear of something in an hour, from a worker of full skill",
                    zh = "满技能社工每小时告知户数",
                    unit = "households per hour",
                    standard = 3,
                    range = {0, 50},
                    explore = {1, 6},
                    source = "assumption")
            double toldPerHour,

            @Parameter(
                    description = "Hours of full skill that bring a village's groups 63 % of the way to working well",
                    zh = "联合销售小组建成63%所需工时",
                    unit = "hours",
                    standard = 120,
                    range = {1, 10_000},
                    explore = {60, 300},
                    source = "assumption")
            double hoursForGroups,

            @Parameter(
                    description = "Strength of groups lost a month without care",
                    zh = "小组凝聚力月衰减",
                    unit = "per month",
                    standard = 0.02,
                    range = {0, 1},
                    explore = {0.005, 0.05},
                    source = "assumption")
            double groupsFade,

            @Parameter(
                    description =
                            "Hours of full skill that bring a village's stories 63 % of the way to being well told",
                    zh = "村庄故事整理63%所需工时",
                    unit = "hours",
                    standard = 100,
                    range = {1, 10_000},
                    explore = {50, 300},
                    source = "assumption")
            double hoursForStories,

            @Parameter(
                    description = "Stories forgotten a month",
                    zh = "故事月遗忘率",
                    unit = "per month",
                    standard = 0.02,
                    range = {0, 1},
                    explore = {0.005, 0.05},
                    source = "assumption")
            double storiesFade,

            @Parameter(
                    description = "Hours a month of full skill that find 63 % of one seller's bad lots",
                    zh = "每户网销户质量检查所需工时",
                    unit = "hours per seller",
                    standard = 0.5,
                    range = {0.01, 50},
                    explore = {0.2, 2},
                    source = "assumption")
            double hoursToSupervise,

            @Parameter(
                    description = "Vigilance that is kept from one month to the next",
                    zh = "质量监督效力月保持率",
                    unit = "share",
                    standard = 0.7,
                    range = {0, 1},
                    explore = {0.5, 0.9},
                    source = "assumption")
            double vigilanceKept,

            @Parameter(
                    description = "Work that prepares a festival",
                    zh = "筹办一次节庆工时",
                    unit = "hours",
                    standard = 60,
                    range = {1, 2000},
                    explore = {30, 120},
                    source = "assumption")
            double hoursForFestival,

            @Parameter(
                    description = "What a festival costs besides the hours",
                    zh = "一次节庆物料与演出费用",
                    unit = "yuan",
                    standard = 50_000,
                    range = {0, 5_000_000},
                    explore = {20_000, 200_000},
                    source = "assumption")
            double costOfFestival,

            @Parameter(
                    description = "Materials and expenses of an hour of coaching, groups, stories or supervision",
                    zh = "每小时生产帮扶的物料费用",
                    unit = "yuan per hour",
                    standard = 30,
                    range = {0, 2000},
                    explore = {10, 80},
                    source = "assumption")
            double materials) {}

    private final Reach reach;
    private final Ledger ledger;
    private final Mechanisms mechanisms;
    private final Parameters p;
    private final double visit;
    private final double hoursForGroups;
    private final double hoursForStories;
    private final double hoursForFestival;
    private final double[] ownGroups;
    private final int[] lastVisit;

    SupportProduction(County county, Reach reach, Ledger ledger, Mechanisms mechanisms, Parameters parameters) {
        this.reach = reach;
        this.ledger = ledger;
        this.mechanisms = mechanisms;
        this.p = parameters;
        this.visit = reach.scale() * p.visit();
        this.hoursForGroups = reach.scale() * p.hoursForGroups();
        this.hoursForStories = reach.scale() * p.hoursForStories();
        this.hoursForFestival = reach.scale() * p.hoursForFestival();
        this.ownGroups = new double[county.villages().size()];
        this.lastVisit = new int[county.villages().size()];
        Arrays.fill(lastVisit, LONG_AGO);
        for (Village village : county.villages()) {
            ownGroups[village.id()] = village.support.groupStrength;
        }
    }

    /** What earlier help left behind fades: groups towards what the village has by itself, the rest towards nothing; visits count anew. */
    void fade(Village village) {
        double own = ownGroups[village.id()];
        village.support.groupStrength = own + (village.support.groupStrength - own) * (1 - p.groupsFade());
        village.support.stories *= 1 - p.storiesFade();
        village.support.supervision *= p.vigilanceKept();
        village.support.coachingHours = 0;
        Arrays.fill(village.support.told, 0);
    }

    /** Hours that a station's orders ask for this month. */
    double hoursOrdered(Station station, double yuanPerHour) {
        double hours = 0;
        for (Task task : Task.values()) {
            if (task.helpsProduction()) {
                hours += hoursWanted(task, station.ordered(task) / price(task, yuanPerHour));
            }
        }
        return hours;
    }

    /** Hours of an order to be worked this month: a festival's all at once, of others a part, but a visit at least. */
    private double hoursWanted(Task task, double ordered) {
        return task == Task.FESTIVALS
                ? Math.min(ordered, hoursForFestival)
                : Math.max(ordered / p.ordersWithin(), Math.min(visit, ordered));
    }

    /** What an hour of a task costs: the worker, and materials. */
    double price(Task task, double yuanPerHour) {
        return task.helpsProduction() ? yuanPerHour + materials(task) : yuanPerHour;
    }

    private double materials(Task task) {
        return task == Task.FESTIVALS ? p.costOfFestival() / p.hoursForFestival() : p.materials();
    }

    /** Works orders, then what the station itself sees to be needed. */
    void step(Station station, Budget budget, double yuanPerHour, Month month) {
        if (!mechanisms.productionSupport()) {
            return;
        }
        for (Task task : Task.values()) {
            if (task.helpsProduction()) {
                worksOrders(station, task, budget, yuanPerHour, month);
            }
        }
        goesWhereNobodyWas(station, budget, month);
    }

    private void worksOrders(Station station, Task task, Budget budget, double yuanPerHour, Month month) {
        int villages = station.town().villages().size();
        double price = price(task, yuanPerHour);
        for (int place = 0; place < villages; place++) {
            double yuan = station.orders().at(task, place);
            double worked = works(station, task, place, yuan / price, budget, month);
            station.worksOff(task, place, Math.min(yuan, Yuan.payable(worked * price)));
        }
        double yuan = station.orders().anywhere(task);
        if (yuan > 0 && villages > 0) {
            int place = longestWithout(station);
            double worked = works(station, task, place, yuan / price, budget, month);
            station.worksOff(task, Math.min(yuan, Yuan.payable(worked * price)));
        }
    }

    /** Works part of an order of so many hours in a village, pays for its materials; tells the hours. */
    private double works(Station station, Task task, int place, double ordered, Budget budget, Month month) {
        Village village = station.town().villages().get(place);
        double wanted = hoursWanted(task, ordered);
        double travel = Math.ceil(wanted / visit) * reach.tripHours(village.id());
        double part = wanted <= 0 ? 0 : Math.min(1, budget.left() / (wanted + travel));
        boolean isTooLittle = task == Task.FESTIVALS && part < LEAST_OF_FESTIVAL;
        if (part <= 0 || isTooLittle) {
            return 0;
        }
        budget.spends(Activity.TRAVEL, part * travel);
        double hours = budget.spends(Activity.PRODUCTION, part * wanted);
        double materials = Yuan.payable(hours * materials(task));
        ledger.pay(Account.STATIONS, Account.OUTSIDE, Payment.STATION_COST, materials);
        station.pays(materials);
        if (task == Task.FESTIVALS) {
            station.prepares(new Festival(village, materials));
        }
        helps(station, village, task, hours, month);
        return hours;
    }

    private void helps(Station station, Village village, Task task, double hours, Month month) {
        double skilled = hours * meanSkill(station);
        Village.Support support = village.support;
        switch (task) {
            case COACHING -> {
                support.coachingHours += hours;
                tells(village, Topic.SELLING_ONLINE, skilled);
            }
            case GROUPS -> {
                support.groupStrength += (1 - support.groupStrength) * share(skilled / hoursForGroups);
                tells(village, Topic.SELLING_TOGETHER, skilled);
            }
            case STORIES, FESTIVALS -> {
                support.stories += (1 - support.stories) * share(skilled / hoursForStories);
                tells(village, Topic.RECEIVING_GUESTS, skilled);
            }
            case SUPERVISION -> {
                double sellers = Math.max(1, village.community.onlineSellers);
                support.supervision += (1 - support.supervision) * share(skilled / (p.hoursToSupervise() * sellers));
            }
            case CASEWORK -> throw new IllegalArgumentException("Casework helps no production");
        }
        station.visits(village);
        station.isSeenIn(station.place(village), hours);
        lastVisit[village.id()] = month.number();
    }

    private void tells(Village village, Topic topic, double skilledHours) {
        double told =
                p.toldPerHour() * skilledHours / Math.max(1, village.site().households());
        double before = village.support.told[topic.ordinal()];
        village.support.told[topic.ordinal()] = 1 - (1 - before) * (1 - Math.min(1, told));
    }

    private static double share(double ofScale) {
        return 1 - Elementary.exp(-ofScale);
    }

    private static double meanSkill(Station station) {
        double sum = 0;
        for (SocialWorker worker : station.workers) {
            sum += worker.production();
        }
        return station.workers.isEmpty() ? 0 : sum / station.workers.size();
    }

    /** Spends what is left on visits, one after the other. */
    private void goesWhereNobodyWas(Station station, Budget budget, Month month) {
        int villages = station.town().villages().size();
        for (int visits = 0; visits < villages; visits++) {
            Village village = station.town().villages().get(longestWithout(station));
            double travel = reach.tripHours(village.id());
            if (!budget.allows(visit + travel)) {
                return;
            }
            budget.spends(Activity.TRAVEL, travel);
            helps(station, village, lacksMost(village), budget.spends(Activity.PRODUCTION, visit), month);
        }
    }

    private int longestWithout(Station station) {
        int longest = 0;
        for (int place = 1; place < station.town().villages().size(); place++) {
            int here = lastVisit[station.town().villages().get(place).id()];
            if (here < lastVisit[station.town().villages().get(longest).id()]) {
                longest = place;
            }
        }
        return longest;
    }

    /** What a worker on a visit sees to be lacking most: sellers, groups, or told stories where there is much to tell. */
    static Task lacksMost(Village village) {
        double sellers = 1 - village.community.onlineSellers / Math.max(1.0, village.community.households);
        double groups = 1 - village.support.groupStrength;
        double stories = village.guests.endowment * (1 - village.support.stories);
        if (sellers >= groups && sellers >= stories) {
            return Task.COACHING;
        }
        return groups >= stories ? Task.GROUPS : Task.STORIES;
    }
}
