package rural.logistics;

import java.io.Serializable;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;

/**
 * A place where parcels are collected, sorted and handed out, run by somebody who lives on what it earns.
 *
 * <p>Fees and support arrive as money already booked by whoever pays; what the node itself pays, it books.
 */
public abstract sealed class Node implements Serializable permits CountyCentre, TownHub, VillagePoint {

    private static final long serialVersionUID = 1;

    /** Yuan below which a loss is rounding. */
    private static final double SMALLEST_LOSS = 0.01;

    final LogisticsParameters p;
    final Traffic traffic = new Traffic();
    final Till till;
    private final Equipment coldStore = new Equipment();
    private final Equipment automation = new Equipment();
    private boolean open;
    private double fee;
    private boolean hasAsked;
    private double room;
    private double lastResult;
    private int monthsOfLoss;

    Node(LogisticsParameters p, Ledger ledger, double parcelsADay) {
        this.p = p;
        this.till = new Till(ledger);
        this.room = parcelsADay * LogisticsParameters.DAYS;
    }

    // What may be asked.

    /** Whether it works. */
    public final boolean isOpen() {
        return open;
    }

    /** Money it has, in payable yuan. */
    public final double cash() {
        return till.cash();
    }

    /** What it takes for a parcel that is sent, yuan. */
    public final double fee() {
        return fee;
    }

    /** Parcels it can send in a month. */
    public final double capacity() {
        return automation.works() ? room * p.automationCapacity() : room;
    }

    /** Whether fresh produce stays cold here. */
    public final boolean keepsCold() {
        return coldStore.works();
    }

    /** Whether there is a cold store, though there may be no money for its power. */
    public final boolean hasColdStore() {
        return coldStore.isThere();
    }

    /** Whether machines sort here. */
    public final boolean isAutomated() {
        return automation.works();
    }

    /** Parcels that arrived this month; while it is closed, those of the place that it would serve. */
    public final double parcelsIn() {
        return traffic.in();
    }

    /** Parcels sent this month; while it is closed, those of the place that it would serve. */
    public final double parcelsOut() {
        return traffic.out();
    }

    /** Parcels that arrived last month. */
    public final double parcelsInLastMonth() {
        return traffic.lastIn();
    }

    /** Parcels sent last month. */
    public final double parcelsOutLastMonth() {
        return traffic.lastOut();
    }

    /** Parcels a day both ways, smoothed over some months. */
    public final double parcelsADay() {
        return traffic.usual() / LogisticsParameters.DAYS;
    }

    /** Yuan it gained, or lost, in the last month. */
    public final double lastResult() {
        return lastResult;
    }

    /** How many months it has lost money in a row. */
    public final int monthsOfLoss() {
        return monthsOfLoss;
    }

    // What may happen to it.

    /** Opens, with its owner's starting money; what building costs is paid by whoever builds. */
    public void opens() {
        if (open) {
            throw new IllegalStateException(this + " is open already");
        }
        open = true;
        hasAsked = false;
        monthsOfLoss = 0;
        till.isNew();
        till.receives(Account.OUTSIDE, Payment.NODE_START, Yuan.payable(p.startingMonths() * upkeep()));
    }

    /** Is given money, payable yuan, booked by the giver; a supported node stays open though it loses money. */
    public final void isSupported(double yuanThisMonth) {
        till.isSupported(yuanThisMonth);
    }

    /** Has a new cold store, paid for by whoever gives it. */
    public final void receivesColdStore() {
        coldStore.isNew(p.lifeOfEquipment());
    }

    /** Has new sorting machines, paid for by whoever gives them. */
    public final void becomesAutomated() {
        automation.isNew(p.lifeOfEquipment());
    }

    /** Moves its fee a part of the way to what it wants; all the way when it has just opened. */
    final void asks(double wanted, double part) {
        fee = hasAsked ? fee + part * (wanted - fee) : wanted;
        hasAsked = true;
    }

    /** Pays what last month cost and counts the months of loss; returns false when the money did not suffice. */
    final boolean closesBooks() {
        double carrying = upkeep() + costOfCarrying(traffic.last());
        boolean solvent = till.pays(Payment.NODE_COST, carrying);
        coldStore.isPowered(till.pays(Payment.NODE_COST, costOfPower()));
        lastResult = till.takings() - carrying - costOfPower();
        monthsOfLoss = lastResult < 0 ? monthsOfLoss + 1 : 0;
        till.closesBooks();
        return solvent || wasSupported();
    }

    final boolean wasSupported() {
        return till.lastSupport() > 0;
    }

    /** Has a part of last month's loss made good out of ordinary public money, which changes neither fee nor debts. */
    final void isMadeGood(double most) {
        double loss = Yuan.payable(Math.min(most, Math.max(0, -lastResult)));
        till.isMadeGood(loss);
        lastResult += loss;
        monthsOfLoss = lastResult < -SMALLEST_LOSS ? monthsOfLoss : 0;
    }

    /** Equipment grows older; its owner renews it when there is money. */
    final void ages() {
        renew(coldStore);
        renew(automation);
    }

    private void renew(Equipment equipment) {
        equipment.ages();
        boolean canRenew = open && equipment.isWornOut() && till.cash() >= costOfRenewal();
        if (canRenew && till.pays(Payment.NODE_COST, costOfRenewal())) {
            equipment.isNew(p.lifeOfEquipment());
        }
    }

    /** Buys room for more parcels, as far as its money goes. */
    final void grows(double parcelsAMonth) {
        double affordable = p.capacityCost() == 0 ? parcelsAMonth : till.cash() / p.capacityCost();
        double more = Math.min(parcelsAMonth, affordable);
        if (till.pays(Payment.NODE_COST, more * p.capacityCost())) {
            room += more;
        }
    }

    /** Its owner lives on what exceeds a reserve of so many months' costs, and what equipment will need. */
    final void paysOwner(double months) {
        double renewals = (coldStore.isOwned() ? 1 : 0) + (automation.isOwned() ? 1 : 0);
        double reserve = Yuan.payable(months * usualCosts() + renewals * costOfRenewal());
        if (till.cash() > reserve) {
            till.pays(Payment.NODE_PROFIT, till.cash() - reserve);
        }
    }

    /** Its owner gives up and keeps what is left. */
    final void closes() {
        till.pays(Payment.NODE_PROFIT, till.cash());
        open = false;
        fee = 0;
        monthsOfLoss = 0;
    }

    // What it costs.

    /** Yuan a month that it costs though nothing is sent. */
    abstract double upkeep();

    /** Yuan that so many parcels a month cost to handle and to carry, upkeep and cold store apart. */
    abstract double costOfCarrying(double parcels);

    /** Yuan that handling one parcel more costs. */
    abstract double costOfHandling();

    /** Yuan a month at a usual volume, cold store included. */
    final double usualCosts() {
        return upkeep() + costOfPower() + costOfCarrying(traffic.usual());
    }

    /** Part of the handling that is left for hands. */
    final double handlingShare() {
        return automation.works() ? 1 - p.automationSaves() : 1;
    }

    private double costOfPower() {
        return coldStore.isThere() ? p.coldStoreUpkeep() * upkeep() : 0;
    }

    private double costOfRenewal() {
        return p.renewalCost() * upkeep();
    }
}
