package rural.market;

import java.io.Serializable;
import rural.arithmetic.Elementary;
import rural.household.ProductLine;
import rural.parameter.Parameter;

/**
 * The regional brand of a product line: a commons of all who sell it online.
 *
 * <p>Certification, stories and promotion build it, each the less the stronger it already is; bad lots that are sold
 * under it wear it down, whoever sold them; without care it is forgotten.
 */
public final class RegionalBrand implements Serializable {

    private static final long serialVersionUID = 1;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Premium that buyers online pay for the label of a brand at full strength",
                    zh = "区域公用品牌满强度时的网上溢价",
                    unit = "share",
                    standard = 0.15,
                    range = {0, 1},
                    explore = {0, 0.48},
                    source = "foods2022")
            double premium,

            @Parameter(
                    description = "Strength of the brand at the start",
                    zh = "期初品牌力",
                    unit = "0 to 1",
                    standard = 0.15,
                    range = {0, 1},
                    explore = {0.05, 0.3},
                    source = "assumption")
            double atStart,

            @Parameter(
                    description = "Promotion that brings a line's brand from nothing to 63 % of full strength",
                    zh = "品牌由零建至63%所需宣传投入",
                    unit = "million yuan",
                    standard = 3,
                    range = {0.01, 1000},
                    explore = {1, 10},
                    source = "assumption")
            double promotionScale,

            @Parameter(
                    description =
                            "Strength that stories told everywhere in the county add a month to a brand without any",
                    zh = "故事传播每月增加的品牌力",
                    unit = "per month",
                    standard = 0.01,
                    range = {0, 0.5},
                    explore = {0.002, 0.03},
                    source = "assumption")
            double fromStories,

            @Parameter(
                    description = "Strength that goods without any bad lot add a month to a brand without any",
                    zh = "优质产品口碑每月增加的品牌力",
                    unit = "per month",
                    standard = 0.004,
                    range = {0, 0.5},
                    explore = {0, 0.01},
                    source = "assumption")
            double fromGoodGoods,

            @Parameter(
                    description = "Strength forgotten a month",
                    zh = "品牌力月遗忘率",
                    unit = "per month",
                    standard = 0.015,
                    range = {0, 0.5},
                    explore = {0.005, 0.03},
                    source = "assumption")
            double forgetting,

            @Parameter(
                    description = "Part of the strength lost a month if all goods sold under it were bad",
                    zh = "全部为劣质品时每月品牌力损失",
                    unit = "per month",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.2, 0.8},
                    source = "assumption")
            double damage) {}

    private static final double MILLION = 1e6;

    private final ProductLine line;
    private final Parameters p;
    private final double scale;
    private double strength;
    private double built;

    /**
     * @param scale share of the county's households, and so of its money, that exist in the model
     */
    public RegionalBrand(ProductLine line, double scale, Parameters parameters) {
        this.line = line;
        this.p = parameters;
        this.scale = scale;
        this.strength = parameters.atStart();
    }

    /** The product line it stands for. */
    public ProductLine line() {
        return line;
    }

    /** How strong it is, 0 to 1. */
    public double strength() {
        return strength;
    }

    /** What a label of a strength lets its seller ask more, as a share of the price. */
    double premium(double label) {
        return p.premium() * label;
    }

    /** Is promoted with an amount of yuan this month. */
    public void isPromotedWith(double yuan) {
        built += (1 - built) * (1 - Elementary.exp(-yuan / (scale * p.promotionScale() * MILLION)));
    }

    /** Is certified (a geographical indication, a green label): closes a part of its way to full strength, 0 to 1. */
    public void isCertified(double part) {
        built += (1 - built) * part;
    }

    /** Its stories are told this month, 0 (nowhere) to 1 (everywhere in the county). */
    public void isToldOf(double stories) {
        built += (1 - built) * p.fromStories() * stories;
    }

    /**
     * A month has passed.
     *
     * @param badShare bad lots among the goods sold under it, 0 to 1; NaN when nothing was sold
     */
    public void livesOn(double badShare) {
        double bad = Double.isNaN(badShare) ? 0 : badShare;
        double good = Double.isNaN(badShare) ? 0 : 1 - badShare;
        double kept = strength * (1 - p.forgetting()) * (1 - p.damage() * bad);
        double gain = built + (1 - built) * p.fromGoodGoods() * good;
        strength = kept + (1 - kept) * gain;
        built = 0;
    }

    /**
     * Label under which a seller's goods are bought: two labels on one product are substitutes, so the stronger counts.
     *
     * @param own strength of the seller's own brand, 0 to 1
     */
    double label(double own) {
        return Math.max(own, strength);
    }
}
