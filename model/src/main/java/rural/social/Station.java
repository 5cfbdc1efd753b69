package rural.social;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import rural.arithmetic.Yuan;
import rural.place.Town;
import rural.place.Village;
import rural.random.Agent;

/**
 * The social-work station of a town: its posts and workers, its money, its orders, and who waits for it.
 *
 * <p>Money that orders a task is kept apart until the hours are worked; then it pays for materials and, as free money,
 * for the workers. So orders that go on let a station open posts, and orders that it cannot fill wait.
 */
public final class Station implements Agent, Serializable {

    private static final long serialVersionUID = 1;
    private static final int NUMBERS_OF_WORKERS = 10_000;

    private final Town town;
    final List<SocialWorker> workers = new ArrayList<>();
    final WaitingList waiting = new WaitingList();
    final List<GroupCycle> groups = new ArrayList<>();
    private final Orders orders;
    private final boolean[] visited;
    private final double[] seenHours;
    private final PlacesOfVillages places;
    private final List<Festival> festivals = new ArrayList<>();
    private boolean open;
    private int basicPosts;
    private int posts;
    private int hiredSoFar;
    private double freeMoney;
    private double extraPay;
    private double promisedHours;
    private double dataReach;
    private double outsideTies;
    private double pressure;

    Station(Town town) {
        this.town = town;
        int villages = town.villages().size();
        this.orders = new Orders(villages);
        this.visited = new boolean[villages];
        this.seenHours = new double[villages];
        this.places = new PlacesOfVillages(town);
    }

    @Override
    public int id() {
        return town.id();
    }

    /** The town it serves. */
    public Town town() {
        return town;
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return open;
    }

    /** Its workers, in the order in which they came. */
    public List<SocialWorker> workers() {
        return Collections.unmodifiableList(workers);
    }

    /** Posts it can pay for: those the county pays for, and those that orders pay for. */
    public int posts() {
        return posts;
    }

    /** Posts that the county pays for as a matter of course. */
    public int basicPosts() {
        return basicPosts;
    }

    /** Posts that nobody fills. */
    public int vacancies() {
        return Math.max(0, posts - workers.size());
    }

    /** Households that wait for it. */
    public int waiting() {
        return waiting.count();
    }

    /** Clients of its workers. */
    public int cases() {
        int cases = 0;
        for (SocialWorker worker : workers) {
            cases += worker.caseload();
        }
        return cases;
    }

    /** Rows of the households that its workers serve, in casework and groups. */
    public int[] clients() {
        int size = cases();
        for (GroupCycle group : groups) {
            size += group.members.length;
        }
        int[] rows = new int[size];
        int next = 0;
        for (SocialWorker worker : workers) {
            for (Case client : worker.cases) {
                rows[next++] = client.row;
            }
        }
        for (GroupCycle group : groups) {
            System.arraycopy(group.members, 0, rows, next, group.members.length);
            next += group.members.length;
        }
        return rows;
    }

    /** All its money, free and ordered, yuan. */
    public double cash() {
        return freeMoney + orders.sum();
    }

    /** Money that nothing has been ordered with, yuan. */
    public double freeMoney() {
        return freeMoney;
    }

    /** Money that has ordered a task and is not yet worked off, yuan. */
    public double ordered(Task task) {
        return orders.of(task);
    }

    /** How heavily need presses on it: hours that its people would take over those it has; 1 is all. */
    public double pressure() {
        return pressure;
    }

    /** How much of its town's trouble the shared platform shows it, 0 to 1. */
    public double dataReach() {
        return dataReach;
    }

    /** Know-how and acquaintances from beyond the county, 0 to 1. */
    public double outsideTies() {
        return outsideTies;
    }

    /** Hours it has promised to meetings and projects for this month. */
    public double promisedHours() {
        return promisedHours;
    }

    /** Whether its workers were in one of its villages to help production this month. */
    public boolean visited(Village village) {
        return village.town() == town && visited[place(village)];
    }

    /** Festivals it has prepared for this month. */
    public List<Festival> festivals() {
        return Collections.unmodifiableList(festivals);
    }

    // What others may tell it.

    /** Opens, with no posts but those that orders will pay for. */
    public void opens() {
        open = true;
    }

    /** Takes in a payable amount that orders a task wherever the station sees need; the payer books it. */
    public void receivesFunds(double yuan, Task task) {
        orders.add(task, payable(yuan));
    }

    /** Takes in a payable amount that orders help for production in one of its villages; the payer books it. */
    public void receivesFunds(double yuan, Task task, Village village) {
        if (!task.helpsProduction()) {
            throw new IllegalArgumentException(task + " goes where need is, not to a village by order");
        }
        orders.add(task, place(village), payable(yuan));
    }

    /**
     * Takes in extra pay for its workers this month; the payer books it.
     *
     * @param yuanPerWorker yuan for each worker, at most
     * @return the payable amount for all of them, 0 if there are none
     */
    public double paysExtra(double yuanPerWorker) {
        double each = Yuan.payableAtMost(yuanPerWorker);
        double all = each * workers.size();
        extraPay += all;
        freeMoney += all;
        return all;
    }

    /** Learns how much of its town's trouble the platform shows it, 0 to 1. */
    public void seesThroughPlatform(double share) {
        dataReach = share;
    }

    /** Gets to know people and practices from beyond the county, or loses touch: sets how well, 0 to 1. */
    public void hasOutsideTies(double strength) {
        outsideTies = strength;
    }

    /** Promises hours of its workers for the coming month. */
    public void promises(double hours) {
        promisedHours += hours;
    }

    /** Hours left for meetings and projects this month. */
    public double hoursLeft() {
        double left = 0;
        for (SocialWorker worker : workers) {
            left += worker.time().left();
        }
        return left;
    }

    /**
     * Spends hours of its workers, most of them of those who have most left.
     *
     * @return the hours spent, fewer than wanted if there were not so many left
     */
    public double spends(Activity activity, double wanted) {
        double left = hoursLeft();
        double part = left <= 0 ? 0 : Math.min(1, wanted / left);
        double spent = 0;
        for (SocialWorker worker : workers) {
            double hours = worker.time().left() * part;
            worker.time().spends(activity, hours);
            spent += hours;
        }
        return spent;
    }

    /** Pays a payable amount out of free money; the caller books it. */
    public void pays(double yuan) {
        freeMoney -= payable(yuan);
    }

    /** Takes in a payable amount of free money; the payer books it. */
    public void receives(double yuan) {
        freeMoney += payable(yuan);
    }

    // What its own processes do.

    void isFoundedWith(int basic) {
        open = true;
        basicPosts = basic;
        posts = basic;
    }

    void hasPosts(int number) {
        posts = number;
    }

    /** A worker takes up a post. */
    public void takesOn(double practice, double production) {
        workers.add(new SocialWorker(nextWorker(), practice, production));
        hiredSoFar++;
    }

    /** Number of the worker who would come next; a station's numbers are its own, so no other's chance changes. */
    public int nextWorker() {
        return id() * NUMBERS_OF_WORKERS + hiredSoFar;
    }

    /** Extra pay of this month for all workers together, yuan. */
    double extraPay() {
        return extraPay;
    }

    void endsMonthOfPay() {
        extraPay = 0;
    }

    void feelsPressure(double ratio) {
        pressure = ratio;
    }

    void beginsMonth() {
        Arrays.fill(visited, false);
        Arrays.fill(seenHours, 0);
        festivals.clear();
    }

    /** Has done what it had promised. */
    public void keptPromises() {
        promisedHours = 0;
    }

    void visits(Village village) {
        visited[place(village)] = true;
    }

    void prepares(Festival festival) {
        festivals.add(festival);
    }

    Orders orders() {
        return orders;
    }

    /** Works off an order at a village: a payable part of it becomes free money, from which all is paid. */
    void worksOff(Task task, int place, double yuan) {
        orders.add(task, place, -yuan);
        freeMoney += yuan;
    }

    /** Works off an order that names no village. */
    void worksOff(Task task, double yuan) {
        orders.add(task, -yuan);
        freeMoney += yuan;
    }

    /** Its workers are seen in a village for some hours. */
    void isSeenIn(int placeOfVillage, double hours) {
        seenHours[placeOfVillage] += hours;
    }

    /** Hours its workers were seen in a village this month. */
    double seenHours(int placeOfVillage) {
        return seenHours[placeOfVillage];
    }

    int place(Village village) {
        return placeOf(village.id());
    }

    /** Place of a village among those of the town, by the village's number. */
    int placeOf(int villageNumber) {
        return places.of(villageNumber);
    }

    private static double payable(double yuan) {
        if (!(yuan >= 0) || yuan != Yuan.payable(yuan)) {
            throw new IllegalArgumentException(yuan + " yuan");
        }
        return yuan;
    }
}
