package rural.firm;

import java.io.Serializable;

/** A firm's buying and selling. Amounts are yuan of retail value a month, if not said otherwise; shares are of it. */
public final class Trade implements Serializable {

    private static final long serialVersionUID = 1;

    private double price;
    private double offeredPrice;
    private double keeps;
    private double demand;
    private double orders;
    private double supply;
    private double offered;
    private double planned;
    private double stock;
    private double quality;
    private double capacity;
    private double sold;
    private double salesYuan;
    private double refunded;
    private double paidToSuppliers = 1;
    private double brand;
    private double reputation;
    private double exposure;
    private double advertising;
    private double monthlyCost;
    private double worth;
    private double profit;
    private double profitOfYear;
    private int monthsOfLoss;
    private double forOwner;
    private int suppliers;
    private int places;
    private int jobs;
    private int workers;

    Trade() {}

    /** What it pays suppliers at usual wholesale prices, 0 to 1. */
    public double price() {
        return price;
    }

    /** What it pays this month at its own gate, wholesale prices being what they are, 0 to 1. */
    public double offeredPrice() {
        return offeredPrice;
    }

    /** What it has come to keep of what it sells, all costs of selling taken off but people and purchases, 0 to 1. */
    public double keeps() {
        return keeps;
    }

    /** Orders it has come to expect a month. */
    public double demand() {
        return demand;
    }

    /** Orders that came this month, filled or not. */
    public double orders() {
        return orders;
    }

    /** What it expects its suppliers to bring, mean of a year. */
    public double supply() {
        return supply;
    }

    /** What its suppliers could bring this month. */
    public double offered() {
        return offered;
    }

    /** What it means to take this month at most. */
    public double planned() {
        return planned;
    }

    /** What lies in its store. */
    public double stock() {
        return stock;
    }

    /** Mean quality of what it sells, 0 to 1. */
    public double quality() {
        return quality;
    }

    /** What its people can sort and pack. */
    public double capacity() {
        return capacity;
    }

    /** What it sold online this month. */
    public double sold() {
        return sold;
    }

    /** What buyers paid this month, refunds not taken off, yuan. */
    public double salesYuan() {
        return salesYuan;
    }

    /** Part of it that was paid back, 0 to 1. */
    public double refunded() {
        return refunded;
    }

    /** Whether it failed to pay its suppliers in full this month. */
    public boolean brokeItsWord() {
        return paidToSuppliers < 1;
    }

    /** Strength of its own brand, 0 to 1. */
    public double brand() {
        return brand;
    }

    /** What buyers say of it, -1 to 1. */
    public double reputation() {
        return reputation;
    }

    /** Past sales that make its shops seen, yuan a month, smoothed. */
    public double exposure() {
        return exposure;
    }

    /** What it spends on paid traffic this month, yuan. */
    public double advertising() {
        return advertising;
    }

    /** What a month usually costs it, yuan. */
    public double monthlyCost() {
        return monthlyCost;
    }

    /** Profit of last month, yuan: what it is worth now more than then, what owners took out added. */
    public double profit() {
        return profit;
    }

    /** Profit of a month, smoothed over a year, yuan. */
    public double profitOfYear() {
        return profitOfYear;
    }

    /** Months for which it has lost money without a break. */
    public int monthsOfLoss() {
        return monthsOfLoss;
    }

    /** What its owner, who supplies it, takes out this month, payable yuan. */
    public double forOwner() {
        return forOwner;
    }

    /** Households that supply it. */
    public int suppliers() {
        return suppliers;
    }

    /** Further suppliers it wants. */
    public int places() {
        return places;
    }

    /** Jobs it wants filled, those already filled included. */
    public int jobs() {
        return jobs;
    }

    /** People it employs besides its operators. */
    public int workers() {
        return workers;
    }

    // What the market tells it.

    /** What suppliers could bring, what of it was taken, and its quality. */
    public void tookIn(double couldBring, double taken, double meanQuality) {
        offered = couldBring;
        if (taken > 0) {
            quality = (quality * stock + meanQuality * taken) / (stock + taken);
        }
        stock += taken;
    }

    /** What was ordered and sold, for how many yuan, what part was paid back, and what it kept of what it sold. */
    public void soldOnline(double ordered, double retailValue, double yuan, double shareRefunded) {
        orders = ordered;
        sold = retailValue;
        stock -= retailValue;
        salesYuan = yuan;
        refunded = shareRefunded;
    }

    /** What is left of its stock: what did not spoil and was not sold off. */
    public void keepsInStock(double retailValue) {
        stock = retailValue;
    }

    /** What part of their due its suppliers were paid, 0 to 1. */
    public void paidSuppliers(double part) {
        paidToSuppliers = part;
    }

    /** What it keeps of what it sells, 0 to 1. */
    public void hasKept(double share) {
        keeps = share;
    }

    /** Sets what buyers say of it, -1 to 1. */
    public void hasReputation(double level) {
        reputation = level;
    }

    /** Sets the past sales that make it seen. */
    public void hasExposure(double yuan) {
        exposure = yuan;
    }

    /** Sets the strength of its own brand, 0 to 1. */
    public void hasBrand(double strength) {
        brand = strength;
    }

    // What it decides.

    /** Sets what it pays suppliers: at usual wholesale prices, and this month; shares of the retail price. */
    public void offers(double atUsualPrices, double thisMonth) {
        price = atUsualPrices;
        offeredPrice = thisMonth;
    }

    void expects(double ordersOfMonth, double supplyOfMonth) {
        demand = ordersOfMonth;
        supply = supplyOfMonth;
    }

    void hasQuality(double mean) {
        quality = mean;
    }

    void plans(double purchases) {
        planned = purchases;
    }

    void advertisesFor(double yuan) {
        advertising = yuan;
    }

    void wantsSuppliers(int further) {
        places = further;
    }

    void hasSuppliers(int count) {
        suppliers = count;
    }

    void wantsWorkers(int all) {
        jobs = all;
    }

    void employs(int people, double canHandle) {
        workers = people;
        capacity = canHandle;
    }

    void setsAsideForOwner(double yuan) {
        forOwner = yuan;
    }

    void costsAMonth(double yuan) {
        monthlyCost = yuan;
    }

    /** Begins to be reckoned as worth an amount of yuan. */
    void isWorth(double yuan) {
        worth = yuan;
    }

    /** Closes its month: what it is worth now shows what the month brought. */
    void closesMonthWorth(double yuan, double weightOfMonth) {
        profit = yuan - worth;
        profitOfYear += weightOfMonth * (profit - profitOfYear);
        monthsOfLoss = profit < 0 ? monthsOfLoss + 1 : 0;
        worth = yuan;
    }
}
