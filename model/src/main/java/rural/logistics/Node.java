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
    private final Ledger ledger;
    private final Equipment coldStore = new Equipment();
    private final Equipment automation = new Equipment();
    private boolean open;
    private double cash;
    private double fee;
    private double room;
    private double in;
    private double out;
    private double wanted;
    private double lastIn;
    private double lastOut;
    private double lastWanted;
    private double usualIn;
    private double usualOut;
    private double earned;
    private double support;
    private double lastSupport;
    private double lastResult;
    private int monthsOfLoss;
    private boolean hasAsked;

    Node(LogisticsParameters p, Ledger ledger, double parcelsADay) {
        this.p = p;
        this.ledger = ledger;
        this.room = parcelsADay * LogisticsParameters.DAYS;
    }

    /** Whether it works. */
    public final boolean isOpen() {
        return open;
    }

    /** Money it has, in payable yuan. */
    public final double cash() {
        return cash;
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

    /** Parcels that arrived this month. */
    public final double parcelsIn() {
        return in;
    }

    /** Parcels sent this month. */
    public final double parcelsOut() {
        return out;
    }

    /** Parcels that arrived last month. */
    public final double parcelsInLastMonth() {
        return lastIn;
    }

    /** Parcels sent last month. */
    public final double parcelsOutLastMonth() {
        return lastOut;
    }

    /** Parcels a day both ways, smoothed over some months. */
    public final double parcelsADay() {
        return (usualIn + usualOut) / LogisticsParameters.DAYS;
    }

    /** Yuan it gained, or lost, in the last month. */
    public final double lastResult() {
        return lastResult;
    }

    /** How many months it has lost money in a row. */
    public final int monthsOfLoss() {
        return monthsOfLoss;
    }

    /** Opens, with its owner's starting money; what building costs is paid by whoever builds. */
    public void opens() {
        if (open) {
            throw new IllegalStateException(this + " is open already");
        }
        open = true;
        monthsOfLoss = 0;
        support = 0;
        lastSupport = 0;
        earned = 0;
        hasAsked = false;
        receives(Account.OUTSIDE, Payment.NODE_START, Yuan.payable(p.startingMonths() * upkeep()));
    }

    /** Is given money, payable yuan, booked by the giver; a supported node stays open though it loses money. */
    public final void isSupported(double yuanThisMonth) {
        cash += yuanThisMonth;
        support += yuanThisMonth;
    }

    /** Has a new cold store, paid for by whoever gives it. */
    public final void receivesColdStore() {
        coldStore.isNew(p.lifeOfEquipment());
    }

    /** Has new sorting machines, paid for by whoever gives them. */
    public final void becomesAutomated() {
        automation.isNew(p.lifeOfEquipment());
    }

    /** Yuan a month that it costs though nothing is sent. */
    abstract double upkeep();

    /** Yuan that so many parcels a month cost to handle and to carry, upkeep and cold store apart. */
    abstract double costOfCarrying(double parcels);

    /** Yuan that handling one parcel more costs. */
    abstract double costOfHandling();

    /** Yuan a month at a usual volume, cold store included. */
    final double usualCosts() {
        return upkeep() + costOfPower() + costOfCarrying(usualIn + usualOut);
    }

    private double costOfPower() {
        return coldStore.isThere() ? p.coldStoreUpkeep() * upkeep() : 0;
    }

    final void handlesIn(double parcels) {
        in += parcels;
    }

    final void handlesOut(double asked, double taken) {
        wanted += asked;
        out += taken;
    }

    final void expects(double parcelsIn, double parcelsOut) {
        usualIn = parcelsIn;
        usualOut = parcelsOut;
        lastIn = parcelsIn;
        lastOut = parcelsOut;
        lastWanted = parcelsOut;
    }

    /** Takes in a fee that the payer has booked. */
    final void earns(double yuan) {
        cash += yuan;
        earned += yuan;
    }

    /** Takes in money that nobody has booked yet. */
    final void receives(Account from, Payment what, double yuan) {
        ledger.pay(from, Account.NODES, what, yuan);
        cash += yuan;
    }

    /** Pays somebody outside; returns false, and pays what it has, when it has less. */
    final boolean pays(Payment what, double yuan) {
        double amount = Yuan.payable(yuan);
        double paid = Math.min(amount, cash);
        cash -= paid;
        ledger.pay(Account.NODES, Account.OUTSIDE, what, paid);
        return paid == amount;
    }

    /** A month ends for its parcels: this month's become last month's, the usual moves a part of the way to them. */
    final void remembers(double weight) {
        lastIn = in;
        lastOut = out;
        lastWanted = wanted;
        usualIn += weight * (in - usualIn);
        usualOut += weight * (out - usualOut);
        in = 0;
        out = 0;
        wanted = 0;
    }

    /** Has a part of last month's loss made good out of ordinary public money, which changes neither fee nor debts. */
    final void isMadeGood(double most) {
        double loss = Yuan.payable(Math.min(most, Math.max(0, -lastResult)));
        ledger.pay(Account.OUTSIDE, Account.GOVERNMENT, Payment.REGULAR_PUBLIC_MONEY, loss);
        receives(Account.GOVERNMENT, Payment.NODE_SUPPORT, loss);
        lastResult += loss;
        monthsOfLoss = lastResult < -SMALLEST_LOSS ? monthsOfLoss : 0;
    }

    /** Settles last month: pays its costs and counts the months of loss; returns whether it could pay. */
    final boolean closesBooks() {
        double carrying = upkeep() + costOfCarrying(lastIn + lastOut);
        boolean solvent = pays(Payment.NODE_COST, carrying);
        coldStore.isPowered(pays(Payment.NODE_COST, costOfPower()));
        lastResult = earned + support - carrying - costOfPower();
        monthsOfLoss = lastResult < 0 ? monthsOfLoss + 1 : 0;
        lastSupport = support;
        earned = 0;
        support = 0;
        return solvent || wasSupported();
    }

    /** Equipment grows older; its owner renews it when there is money. */
    final void ages() {
        renew(coldStore);
        renew(automation);
    }

    private void renew(Equipment equipment) {
        equipment.ages();
        if (open && equipment.isWornOut() && cash >= costOfRenewal() && pays(Payment.NODE_COST, costOfRenewal())) {
            equipment.isNew(p.lifeOfEquipment());
        }
    }

    private double costOfRenewal() {
        return p.renewalCost() * upkeep();
    }

    /** Buys room for more parcels, as far as its money goes. */
    final void grows(double parcelsAMonth) {
        double affordable = p.capacityCost() == 0 ? parcelsAMonth : cash / p.capacityCost();
        double more = Math.min(parcelsAMonth, Math.max(0, affordable));
        if (pays(Payment.NODE_COST, more * p.capacityCost())) {
            room += more;
        }
    }

    /** Its owner lives on what exceeds a reserve of so many months' costs, and what equipment will need. */
    final void paysOwner(double months) {
        double renewals = (coldStore.isOwned() ? 1 : 0) + (automation.isOwned() ? 1 : 0);
        double reserve = Yuan.payable(months * usualCosts() + renewals * costOfRenewal());
        if (cash > reserve) {
            pays(Payment.NODE_PROFIT, cash - reserve);
        }
    }

    final void closes() {
        pays(Payment.NODE_PROFIT, cash);
        open = false;
        fee = 0;
        monthsOfLoss = 0;
    }

    /** Moves its fee a part of the way to what it wants; all the way when it has just opened. */
    final void asks(double wanted, double part) {
        fee = hasAsked ? fee + part * (wanted - fee) : wanted;
        hasAsked = true;
    }

    final boolean wasSupported() {
        return lastSupport > 0;
    }

    final double supportLastMonth() {
        return lastSupport;
    }

    final double parcelsWantedLastMonth() {
        return lastWanted;
    }

    final double usualIn() {
        return usualIn;
    }

    final double usualOut() {
        return usualOut;
    }

    final double handlingShare() {
        return automation.works() ? 1 - p.automationSaves() : 1;
    }
}
