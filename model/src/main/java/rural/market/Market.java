package rural.market;

import java.io.Serializable;
import java.util.Arrays;
import rural.arithmetic.ExactSum;
import rural.household.ProductLine;

/** The online market as the county knows it: the outside world, its brands, and what its sellers sold last. */
public final class Market implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int TENTH = 10;

    private final OutsideWorld outside;
    private final RegionalBrand[] brands = new RegionalBrand[ProductLine.count()];

    private double[] salesOfSellers = {};
    private double sales;
    private double refunds;
    private double farmersPart;

    public Market(OutsideWorld outside, RegionalBrand.Parameters brand) {
        this.outside = outside;
        for (int line = 0; line < brands.length; line++) {
            brands[line] = new RegionalBrand(ProductLine.of(line), outside.scale(), brand);
        }
    }

    /** What the county cannot change. */
    public OutsideWorld outside() {
        return outside;
    }

    /** The regional brand of a product line. */
    public RegionalBrand brand(ProductLine line) {
        return brands[line.ordinal()];
    }

    /** Strength of the regional brands, mean of all product lines, 0 to 1. */
    public double meanBrand() {
        double sum = 0;
        for (RegionalBrand brand : brands) {
            sum += brand.strength();
        }
        return sum / brands.length;
    }

    /** What buyers paid the county's sellers this month, refunds not taken off, yuan. */
    public double salesThisMonth() {
        return sales;
    }

    /** Part of it that was paid back, 0 to 1. */
    public double refundedThisMonth() {
        return sales == 0 ? 0 : refunds / sales;
    }

    /** Part of it that farm households kept, 0 to 1. */
    public double farmersPartThisMonth() {
        return sales == 0 ? 0 : farmersPart / sales;
    }

    /** Shops and firms that sold something this month. */
    public int sellersThisMonth() {
        return salesOfSellers.length;
    }

    /** Part of this month's sales that went to the largest tenth of sellers, 0 to 1. */
    public double shareOfTopTenth() {
        if (sales == 0) {
            return 0;
        }
        double[] sorted = salesOfSellers.clone();
        Arrays.sort(sorted);
        int tenth = Math.max(1, sorted.length / TENTH);
        ExactSum top = new ExactSum();
        for (int i = sorted.length - tenth; i < sorted.length; i++) {
            top.add(sorted[i]);
        }
        return top.sum() / sales;
    }

    /** Notes what a month came to: each seller's sales, what was paid back, what farmers kept; all in yuan. */
    void cleared(double[] salesOfSellers, double sales, double refunds, double farmersPart) {
        this.salesOfSellers = salesOfSellers;
        this.sales = sales;
        this.refunds = refunds;
        this.farmersPart = farmersPart;
    }
}
