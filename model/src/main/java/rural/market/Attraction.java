package rural.market;

import java.io.Serializable;
import rural.arithmetic.Elementary;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;

/**
 * How strongly a seller attracts buyers: exp of the utility that a logit of buyers' choice gives it (ODD, submodel 11;
 * D. McFadden, "Conditional logit analysis of qualitative choice behavior", 1974). A plain new shop has 1.
 *
 * <p>Utility grows with quality, skill, reputation once there has been time for it to be known, past sales (to a power
 * below one), paid traffic and stories, and falls with price and days. Of what a label is worth to buyers sellers ask
 * as much more, so it does not appear here but in the price.
 */
public final class Attraction implements Serializable {

    private static final long serialVersionUID = 1;

    /** Weights. */
    public record Parameters(
            @Parameter(
                    description = "Utility of the best quality above that of the worst",
                    zh = "品质对购买吸引力的影响",
                    unit = "utility",
                    standard = 1.0,
                    range = {0, 10},
                    explore = {0.3, 2},
                    source = "assumption")
            double quality,

            @Parameter(
                    description = "Utility of full e-commerce skill above none",
                    zh = "电商技能对购买吸引力的影响",
                    unit = "utility",
                    standard = 0.25,
                    range = {0, 10},
                    explore = {0, 0.6},
                    source = "mckenzie2020")
            double skill,

            @Parameter(
                    description = "Utility of the best reputation above a neutral one, when it is known",
                    zh = "信誉对购买吸引力的影响",
                    unit = "utility",
                    standard = 0.6,
                    range = {0, 10},
                    explore = {0.2, 1.2},
                    source = "assumption")
            double reputation,

            @Parameter(
                    description = "Months of selling until reputation is half known",
                    zh = "信誉开始见效的经营月数",
                    unit = "months",
                    standard = 18,
                    range = {0, 120},
                    explore = {6, 36},
                    source = "fan2016")
            double monthsUntilKnown,

            @Parameter(
                    description = "Elasticity of orders to price",
                    zh = "订单价格弹性",
                    unit = "elasticity",
                    standard = 3,
                    range = {0, 20},
                    explore = {1.5, 5},
                    source = "assumption")
            double elasticity,

            @Parameter(
                    description = "Utility lost with each day of delivery beyond the usual",
                    zh = "寄递每延迟一天的吸引力损失",
                    unit = "utility per day",
                    standard = 0.08,
                    range = {0, 5},
                    explore = {0.03, 0.2},
                    source = "assumption")
            double day,

            @Parameter(
                    description = "Power of past sales in what makes a seller seen",
                    zh = "历史销量对曝光的幂次",
                    unit = "exponent",
                    standard = 0.4,
                    range = {0, 0.95},
                    explore = {0.2, 0.55},
                    source = "assumption")
            double exposurePower,

            @Parameter(
                    description =
                            "Past monthly sales that make a seller seen twice as much as a new one would be at power one",
                    zh = "曝光起效销售额",
                    unit = "yuan/month",
                    standard = 1500,
                    range = {1, 1_000_000},
                    explore = {500, 5000},
                    source = "assumption")
            double exposureScale,

            @Parameter(
                    description = "Power of paid traffic",
                    zh = "付费流量的幂次",
                    unit = "exponent",
                    standard = 0.1,
                    range = {0, 0.95},
                    explore = {0.03, 0.2},
                    source = "assumption")
            double trafficPower,

            @Parameter(
                    description = "Paid traffic from which it begins to tell",
                    zh = "付费流量起效金额",
                    unit = "yuan/month",
                    standard = 1000,
                    range = {1, 1_000_000},
                    explore = {300, 3000},
                    source = "assumption")
            double trafficScale,

            @Parameter(
                    description = "Utility of stories that are told to everybody",
                    zh = "故事传播对购买吸引力的影响",
                    unit = "utility",
                    standard = 0.3,
                    range = {0, 5},
                    explore = {0, 0.8},
                    source = "assumption")
            double stories,

            @Parameter(
                    description = "Shops of a household to which a firm of one operator is equal",
                    zh = "单人运营企业相当于农户网店数",
                    unit = "shops",
                    standard = 7,
                    range = {1, 100},
                    explore = {3, 12},
                    source = "assumption")
            double shopsOfFirm,

            @Parameter(
                    description = "Power of the number of operators, who partly compete with each other",
                    zh = "运营人员数量的幂次",
                    unit = "exponent",
                    standard = 0.35,
                    range = {0, 1},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double operatorsPower,

            @Parameter(
                    description = "Utility of selling live, where the network would be perfect",
                    zh = "直播对购买吸引力的影响",
                    unit = "utility",
                    standard = 0.5,
                    range = {0, 5},
                    explore = {0.2, 1},
                    source = "assumption")
            double live,

            @Parameter(
                    description = "Luck of a month: being noticed or not, standard deviation",
                    zh = "月度流量运气",
                    unit = "utility",
                    standard = 0.35,
                    range = {0, 3},
                    explore = {0.2, 0.6},
                    source = "assumption")
            double luck) {}

    private static final double UNKNOWN_TO_KNOWN = 3;
    private static final double MIDDLE = 0.5;

    private final Parameters p;
    private final boolean exposure;

    Attraction(Parameters parameters, Mechanisms mechanisms) {
        this.p = parameters;
        this.exposure = mechanisms.exposure();
    }

    /** What any seller's utility has: its goods, its skill, what is said of it, how it is seen. */
    double utility(double quality, double skill, double reputation, int months, double pastSales, double luck) {
        double utility = p.quality() * (quality - MIDDLE)
                + p.skill() * skill
                + p.reputation() * reputation * known(months)
                + p.luck() * luck;
        return exposure ? utility + p.exposurePower() * Elementary.log(1 + pastSales / p.exposureScale()) : utility;
    }

    /** How far a seller's reputation is known after so many months, 0 to 1. */
    double known(int months) {
        return Elementary.logistic((months - p.monthsUntilKnown()) / UNKNOWN_TO_KNOWN);
    }

    /**
     * What its offer adds.
     *
     * @param price what buyers pay, freight included, against the usual, a label's premium left out
     * @param daysBeyondUsual days of delivery beyond the usual
     */
    double ofOffer(double price, double daysBeyondUsual) {
        return -p.elasticity() * Elementary.log(price) - p.day() * daysBeyondUsual;
    }

    /** What a firm's people and campaigns add. */
    double ofFirm(int operators, double trafficYuan, double storyReach, double liveNetwork) {
        return Elementary.log(p.shopsOfFirm())
                + p.operatorsPower() * Elementary.log(operators)
                + p.trafficPower() * Elementary.log(1 + trafficYuan / p.trafficScale())
                + p.stories() * storyReach
                + p.live() * liveNetwork;
    }

    /**
     * A seller's share of a market, by the logit: its attraction over all, the outside included.
     *
     * @param attraction of the seller
     * @param all of all the county's sellers, this one included
     * @param rivals of all outside sellers
     */
    static double share(double attraction, double all, double rivals) {
        return attraction / (all + rivals);
    }
}
