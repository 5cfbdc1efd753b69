package rural.government;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.logistics.Node;
import rural.place.Town;
import rural.place.Village;
import rural.social.Task;

/**
 * An instrument under way: its account, its works that are not ready, and what it has served so far.
 *
 * <p>Instruments think in yuan of the whole county. Where only a share of the households exists in the model, all money
 * is that share of it; what is paid to actors of the model is told back in yuan of the model.
 */
public final class Programme implements Serializable {

    private static final long serialVersionUID = 1;

    private final int number;
    private final Instrument instrument;
    private final Government government;
    private final Ledger ledger;
    private final PublicAccount account = new PublicAccount();
    private final List<Work> works = new ArrayList<>();
    private final Served served;
    private final double scale;
    private final SortedMap<Integer, Integer> completed = new TreeMap<>();
    private final double[] paidAs = new double[2];
    private int month;
    private double integrated;

    Programme(int number, Instrument instrument, Government government, Ledger ledger, Served served, double scale) {
        this.number = number;
        this.instrument = instrument;
        this.government = government;
        this.ledger = ledger;
        this.served = served;
        this.scale = scale;
    }

    /** Its place in the policy, from 0. */
    public int number() {
        return number;
    }

    /** What it is. */
    public Instrument instrument() {
        return instrument;
    }

    /** Its money. */
    public PublicAccount account() {
        return account;
    }

    /** Works that are not ready, the oldest first. */
    public List<Work> works() {
        return List.copyOf(works);
    }

    /** Who runs it. */
    Office office() {
        return instrument.office();
    }

    TargetRule target() {
        return instrument.plan().target();
    }

    /** Number of this month. */
    int month() {
        return month;
    }

    /** Share of its money that one common plan handles, 0 to 1. */
    double integrated() {
        return integrated;
    }

    /** Yuan it can commit or spend. */
    double money() {
        return account.free() / scale;
    }

    /** Yuan that came so far and could be used. */
    double usable() {
        return account.usable() / scale;
    }

    /** Yuan of the whole plan that are neither spent nor committed nor lost so far. */
    double notYetPaidOut() {
        return instrument.plan().amount() - (account.spent() + account.committed() + account.lost()) / scale;
    }

    boolean canPay(double yuan) {
        return inModel(yuan) <= account.free();
    }

    /** How many units at a price its money buys, at most {@code wanted}. */
    int affordable(double price, int wanted) {
        return (int) Math.min(wanted, Math.floor(account.free() / inModel(price)));
    }

    // Paying.

    /** A payable amount of the model for yuan of the whole county. */
    double inModel(double yuan) {
        return Yuan.payable(yuan * scale);
    }

    /** Pays now; returns the yuan of the model that were paid. */
    double pays(Account to, Payment what, double yuan) {
        return paysExactly(to, what, inModel(yuan));
    }

    /** Pays a payable amount of the model to somebody who lives in it. */
    double paysExactly(Account to, Payment what, double amount) {
        account.spends(amount);
        ledger.pay(Account.GOVERNMENT, to, what, amount);
        government.spends(amount);
        return amount;
    }

    /** Pays a service that somebody outside the county's households, firms, nodes and stations does. */
    double paysForService(double yuan) {
        return pays(Account.OUTSIDE, Payment.PUBLIC_SERVICE, yuan);
    }

    /** Commits money to a work that is ready, and paid, after some months; its instrument then {@code completes} it. */
    void begins(int site, int monthsUntilReady, double yuan) {
        begins(site, monthsUntilReady, yuan, Account.OUTSIDE, Payment.PUBLIC_WORKS);
    }

    /** Commits money to something whose payee is not a builder from outside. */
    void begins(int site, int monthsUntilReady, double yuan, Account payee, Payment what) {
        double amount = inModel(yuan);
        account.commits(amount);
        works.add(new Work(site, month + monthsUntilReady, amount, payee, what));
    }

    /** Pays claims of the model as far as its money goes; returns what it paid. */
    double paysClaims(double claimed) {
        double paid = Math.min(claimed, account.free());
        if (paid > 0) {
            paysExactly(Account.OUTSIDE, Payment.PUBLIC_SERVICE, paid);
        }
        return paid;
    }

    /** Supports a node with a month's money. */
    void supports(Node node, double yuan) {
        node.isSupported(pays(Account.NODES, Payment.NODE_SUPPORT, yuan));
    }

    /** Orders a task in a village from the station of its town. */
    void orders(Task task, Village village, double yuan, Actors actors) {
        double amount = pays(Account.STATIONS, Payment.STATION_GRANT, yuan);
        actors.socialWork().stationOf(village).receivesFunds(amount, task, village);
        serves(village);
    }

    /** Takes a share of all offices' money under one plan, from next month on, for a month. */
    void plansTogether(double share) {
        government.plansTogether(share);
    }

    /** Counts yuan as spent on one of the parts of its money, 0 or 1. */
    void countsAs(int part, double yuan) {
        paidAs[part] += yuan;
    }

    /** Yuan counted as spent on a part. */
    double paidAs(int part) {
        return paidAs[part];
    }

    /** Whether a work at a site is under way. */
    boolean isAtWorkOn(int site) {
        for (Work work : works) {
            if (work.site() == site) {
                return true;
            }
        }
        return false;
    }

    /** How many works at a site are under way. */
    int worksOn(int site) {
        int count = 0;
        for (Work work : works) {
            count += work.site() == site ? 1 : 0;
        }
        return count;
    }

    /** How many works at a site it has completed. */
    int completedOn(int site) {
        return completed.getOrDefault(site, 0);
    }

    // Choosing.

    /** Eligible villages by its target rule, the first choice first. */
    List<Village> villages(Predicate<Village> eligible) {
        return villages(eligible, village -> 1);
    }

    /** The same where villages cost differently. */
    List<Village> villages(Predicate<Village> eligible, ToDoubleFunction<Village> cost) {
        return government.choosing().villages(this, eligible, cost);
    }

    /** Eligible towns by its target rule, the first choice first. */
    List<Town> towns(Predicate<Town> eligible) {
        return government.choosing().towns(this, eligible, town -> 1);
    }

    /** All villages: those it served within so many months before others, so that a service goes on. */
    List<Village> villagesKeptFirst(int months) {
        List<Village> all = new ArrayList<>(villages(village -> hasServed(village, months)));
        all.addAll(villages(village -> !hasServed(village, months)));
        return all;
    }

    /** All towns: those it served within so many months before others. */
    List<Town> townsKeptFirst(int months) {
        List<Town> all = new ArrayList<>(towns(town -> hasServed(town, months)));
        all.addAll(towns(town -> !hasServed(town, months)));
        return all;
    }

    /** Remembers that it served a village this month. */
    void serves(Village village) {
        served.village(village, month);
        government.choosing().begins(number, village, month);
    }

    /** Remembers that it served a town this month. */
    void serves(Town town) {
        served.town(town, month);
        for (Village village : town.villages()) {
            government.choosing().begins(number, village, month);
        }
    }

    /** Whether it served a village within so many months, this one included. */
    boolean hasServed(Village village, int withinMonths) {
        return month - served.lastIn(village) < withinMonths;
    }

    /** Whether it served a town within so many months, this one included. */
    boolean hasServed(Town town, int withinMonths) {
        return month - served.lastIn(town) < withinMonths;
    }

    /** Times that it served a town or a village of the town. */
    int timesServed(Town town) {
        return served.times(town);
    }

    /** Times that it served a village. */
    int timesServed(Village village) {
        return served.times(village);
    }

    boolean mayServe(Town town) {
        Plan plan = instrument.plan();
        return plan.towns().isEmpty()
                || plan.towns().contains(town.site().name())
                || plan.towns().contains(town.site().english());
    }

    boolean mayServe(Village village) {
        Plan plan = instrument.plan();
        return mayServe(village.town())
                && (plan.villages().isEmpty()
                        || plan.villages().contains(village.site().name())
                        || plan.villages().contains(village.site().english()));
    }

    // The month.

    /** Money arrives, works become ready, and the instrument acts. */
    void step(Month now, double integratedShare, Actors actors) {
        beginsMonth(now.number(), integratedShare);
        government.funds(this, now);
        complete(actors);
        if (account.arrived() > 0) {
            instrument.act(this, actors);
        }
        government.takesBack(this, now);
    }

    void beginsMonth(int number, double integratedShare) {
        month = number;
        integrated = instrument.isPooled() ? 1 : integratedShare;
    }

    private void complete(Actors actors) {
        Iterator<Work> all = works.iterator();
        List<Work> ready = new ArrayList<>();
        while (all.hasNext()) {
            Work work = all.next();
            if (work.ready() <= month) {
                ready.add(work);
                all.remove();
            }
        }
        for (Work work : ready) {
            account.settles(work.yuan());
            completed.merge(work.site(), 1, Integer::sum);
            ledger.pay(Account.GOVERNMENT, work.payee(), work.what(), work.yuan());
            government.spends(work.yuan());
            instrument.completes(work, this, actors);
        }
    }
}
