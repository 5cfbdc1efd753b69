package rural.firm;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import rural.household.ProductLine;
import rural.place.Village;
import rural.random.Agent;

/**
 * An e-commerce firm: what others may ask of it and what may happen to it.
 *
 * <p>Money moves only by payable amounts; whoever calls {@link #receives} or {@link #pays} books the same amount in the
 * ledger, in the account of firms.
 */
public final class Firm implements Agent, Serializable {

    private static final long serialVersionUID = 1;

    private final int id;
    private final int number;
    private final Village village;
    private final FirmKind kind;
    private final ProductLine line;
    private final int owner;
    private final BitSet known = new BitSet();
    private double[] collectionCost = {};

    private boolean open = true;
    private int monthsOpen;
    private double cash;
    private double debt;
    private int operators;
    private double skill;

    private boolean onPlatform;
    private double searchEase;
    private double analysis;
    private double storyReach;

    final Trade trade = new Trade();
    final Campaign campaign = new Campaign();

    Firm(int id, int number, Village village, FirmKind kind, ProductLine line, int owner) {
        this.id = id;
        this.number = number;
        this.village = village;
        this.kind = kind;
        this.line = line;
        this.owner = owner;
        known.set(village.id());
    }

    // Who it is.

    /** The permanent number by which chance knows it: that of its founder, the same under every policy. */
    @Override
    public int id() {
        return id;
    }

    /** Its place in the list of firms, by which households name the firm they supply. */
    public int number() {
        return number;
    }

    public Village village() {
        return village;
    }

    public FirmKind kind() {
        return kind;
    }

    /** What it sells; a tourism operator's line is of no meaning. */
    public ProductLine line() {
        return line;
    }

    /** Id of the farm household that founded it, -1 if it came otherwise. */
    public int owner() {
        return owner;
    }

    public boolean isOpen() {
        return open;
    }

    public int monthsOpen() {
        return monthsOpen;
    }

    // What it has.

    /** Money it has, yuan; below 0 while its account is overdrawn. */
    public double cash() {
        return cash;
    }

    public double debt() {
        return debt;
    }

    /** People who run its shops: its owner and those hired for it. */
    public int operators() {
        return operators;
    }

    /** E-commerce skill of its operators, mean, 0 to 1. */
    public double skill() {
        return skill;
    }

    /** How it buys and sells, as the last months were. */
    public Trade trade() {
        return trade;
    }

    /** What it has promised: sales before the harvest, group buying. */
    public Campaign campaign() {
        return campaign;
    }

    /** Whether it knows a village's products and people. */
    public boolean knows(Village other) {
        return known.get(other.id());
    }

    /** How many villages it knows. */
    public int villagesKnown() {
        return known.cardinality();
    }

    /** What collecting from a village costs it this month, as a share of retail value; 0 where it has never been. */
    public double collectionCost(Village from) {
        return from.id() < collectionCost.length ? collectionCost[from.id()] : 0;
    }

    public boolean isOnPlatform() {
        return onPlatform;
    }

    /** How much easier it is for it to find villages and suppliers: 0 alone, 1 twice as easy. */
    public double searchEase() {
        return searchEase;
    }

    /** How well its numbers are analysed, 0 (by guess) to 1 (by trained analysts). */
    public double analysis() {
        return analysis;
    }

    /** How widely the stories of its place are told in its shops, 0 to 1; they fade. */
    public double storyReach() {
        return storyReach;
    }

    /** Whether it could spend an amount and still have a month's working capital. */
    public boolean canSpare(double yuan) {
        return open && cash - trade.monthlyCost() >= yuan;
    }

    // What may happen to it.

    /** Takes in a payable amount. */
    public void receives(double yuan) {
        cash += yuan;
    }

    /** Pays a payable amount. */
    public void pays(double yuan) {
        cash -= yuan;
    }

    /** Owes a payable amount more; the money itself comes by {@link #receives}. */
    public void owesMore(double yuan) {
        debt += yuan;
    }

    /** Owes a payable amount less; the money itself goes by {@link #pays}. */
    public void owesLess(double yuan) {
        debt -= yuan;
    }

    /** Comes to know a village: by searching, through a social worker, at a meeting, on the platform. */
    public void learnsOf(Village other) {
        known.set(other.id());
    }

    public void joinsPlatform() {
        onPlatform = true;
    }

    public void leavesPlatform() {
        onPlatform = false;
        searchEase = 0;
    }

    /** Searches more easily, 0 to 1, until told otherwise. */
    public void searchesMoreEasily(double ease) {
        searchEase = ease;
    }

    /** Has its numbers analysed, 0 to 1, until told otherwise. */
    public void isServedByAnalysts(double share) {
        analysis = share;
    }

    /** An operator joins; the firm's skill becomes the mean of all operators. */
    public void takesOnOperator(double itsSkill) {
        skill = (skill * operators + itsSkill) / (operators + 1);
        operators++;
    }

    /** An operator leaves; the owner stays. */
    public void losesOperator() {
        operators = Math.max(1, operators - 1);
    }

    /** Learns or forgets: sets the skill of its operators, 0 to 1. */
    public void hasSkill(double level) {
        skill = level;
    }

    /** Tells stories of its place in its shops, so that more people look at them; adds to what is still remembered. */
    public void tellsStories(double reach) {
        storyReach += (1 - storyReach) * reach;
    }

    /**
     * Promises to buy before the harvest, at today's price whatever happens to prices.
     *
     * @param share part of its suppliers' sales that it contracts, 0 to 1
     * @param months for how many months
     */
    public void promisesPresale(double share, int months) {
        campaign.promises(share, months, trade.offeredPrice());
    }

    void collectsFrom(Village from, double cost) {
        if (from.id() >= collectionCost.length) {
            collectionCost = Arrays.copyOf(collectionCost, from.id() + 1);
        }
        collectionCost[from.id()] = cost;
    }

    void growsOlder(double storiesKept) {
        monthsOpen++;
        storyReach *= storiesKept;
    }

    void hasBeenOpenFor(int months) {
        monthsOpen = months;
    }

    void closes() {
        open = false;
        onPlatform = false;
    }
}
