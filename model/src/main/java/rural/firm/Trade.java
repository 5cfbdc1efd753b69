package rural.firm;

import java.io.Serializable;

/** A firm's buying and selling: what it offers, wants, sold and earned. Yuan of retail value a month, if not said otherwise. */
public final class Trade implements Serializable {

    private static final long serialVersionUID = 1;

    private double price;
    private double offeredPrice;
    private double brand;
    private double reputation;
    private double exposure;
    private double demand;
    private double planned;
    private double advertising;
    private double quality;
    private double delivered;
    private double sold;
    private double salesYuan;
    private double profit;
    private double profitOfYear;
    private double monthlyCost;
    private double refunded;
    private int suppliers;
    private int places;
    private int jobs;
    private int workers;

    Trade() {}

    /** What it pays suppliers at usual wholesale prices, as a share of the retail price. */
    public double price() {
        return price;
    }

    /** What it pays suppliers this month, wholesale prices being what they are. */
    public double offeredPrice() {
        return offeredPrice;
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

    /** Orders it has come to expect a month. */
    public double demand() {
        return demand;
    }

    /** What it means to buy this month at most. */
    public double planned() {
        return planned;
    }

    /** What it spends on paid traffic this month, yuan. */
    public double advertising() {
        return advertising;
    }

    /** Mean quality of what its suppliers delivered, 0 to 1. */
    public double quality() {
        return quality;
    }

    /** What its suppliers delivered this month. */
    public double delivered() {
        return delivered;
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

    /** What was left of this month's sales after all costs, yuan. */
    public double profit() {
        return profit;
    }

    /** Monthly profit smoothed over a year, yuan. */
    public double profitOfYear() {
        return profitOfYear;
    }

    /** What a month usually costs it, yuan. */
    public double monthlyCost() {
        return monthlyCost;
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

    /** People it employs. */
    public int workers() {
        return workers;
    }

    /** Sets what it pays at usual wholesale prices, and what that makes this month. */
    public void offers(double atUsualPrices, double thisMonth) {
        price = atUsualPrices;
        offeredPrice = thisMonth;
    }

    void expects(double orders) {
        demand = orders;
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

    void employs(int people) {
        workers = people;
    }

    void costsAMonth(double yuan) {
        monthlyCost = yuan;
    }

    /** Sets the strength of its own brand, 0 to 1. */
    public void hasBrand(double strength) {
        brand = strength;
    }

    /** Sets what buyers say of it, -1 to 1. */
    public void hasReputation(double level) {
        reputation = level;
    }

    /** Sets the past sales that make it seen. */
    public void hasExposure(double yuan) {
        exposure = yuan;
    }

    /** The market tells what was delivered to it this month, and of what quality. */
    public void tookIn(double retailValue, double meanQuality) {
        delivered = retailValue;
        quality = meanQuality;
    }

    /** The market tells what was sold this month. */
    public void soldOnline(double retailValue, double yuan, double shareRefunded) {
        sold = retailValue;
        salesYuan = yuan;
        refunded = shareRefunded;
    }

    /** Closes its month with a profit or a loss; {@code smoothing} is the weight of this month in the year's mean. */
    void earned(double yuan, double smoothing) {
        profit = yuan;
        profitOfYear += smoothing * (yuan - profitOfYear);
    }
}
