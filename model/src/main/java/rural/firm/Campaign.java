package rural.firm;

import java.io.Serializable;

/** What a firm has promised: to buy before the harvest at a price fixed then, and to sell cheaper to groups of buyers. */
public final class Campaign implements Serializable {

    private static final long serialVersionUID = 1;

    private double contractedShare;
    private double contractPrice;
    private int monthsLeft;
    private double groupDiscount;

    Campaign() {}

    /** Part of its suppliers' sales that is contracted this month, 0 to 1. */
    public double contractedShare() {
        return monthsLeft > 0 ? contractedShare : 0;
    }

    /** Price of the contracted part, as a share of the retail price. */
    public double contractPrice() {
        return contractPrice;
    }

    /** Months that the contract still runs. */
    public int monthsLeft() {
        return monthsLeft;
    }

    /** Whether a contract runs. */
    public boolean runsPresale() {
        return monthsLeft > 0;
    }

    /** Part of the price that buyers who buy as a group save this month, 0 to 1. */
    public double groupDiscount() {
        return groupDiscount;
    }

    /** What a supplier is paid for a yuan of retail value, contracted and free part together. */
    public double paid(double freePrice) {
        double share = contractedShare();
        return share * contractPrice + (1 - share) * freePrice;
    }

    void promises(double share, int months, double price) {
        contractedShare = share;
        monthsLeft = months;
        contractPrice = price;
    }

    void aMonthPasses() {
        monthsLeft = Math.max(0, monthsLeft - 1);
        groupDiscount = 0;
    }

    void sellsToGroups(double discount) {
        groupDiscount = discount;
    }
}
