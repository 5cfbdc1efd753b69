package rural.market;

import java.io.Serializable;
import rural.arithmetic.ExactSum;
import rural.arithmetic.Yuan;
import rural.household.ProductLine;
import rural.parameter.Parameter;
import rural.place.Village;

/**
 * What selling online brings and costs: price, loss and refunds, platform, packing and freight (ODD, submodel 11).
 *
 * <p>Sellers pay freight; of what is dearer than usual they pass a part on to buyers. What spoils on the way is not
 * paid for; for some of what comes late, spoilt or bad, money is paid back.
 */
public final class Selling implements Serializable {

    private static final long serialVersionUID = 1;

    /** Prices and costs. */
    public record Parameters(
            @Parameter(
                    description = "Price online against the price in a city's shops",
                    zh = "网上售价与城市零售价之比",
                    unit = "ratio",
                    standard = 0.95,
                    range = {0.1, 3},
                    explore = {0.75, 1},
                    source = "assumption")
            double price,

            @Parameter(
                    description = "Value of the goods in a parcel",
                    zh = "单件包裹货值",
                    unit = "yuan",
                    standard = 60,
                    range = {5, 5000},
                    explore = {40, 100},
                    source = "assumption")
            double parcel,

            @Parameter(
                    description = "Value of a parcel for a group of buyers against that for one",
                    zh = "拼团订单货值与单人订单之比",
                    unit = "ratio",
                    standard = 1.3,
                    range = {1, 10},
                    explore = {1, 2},
                    source = "assumption")
            double groupParcel,

            @Parameter(
                    description = "Fee of the platform",
                    zh = "平台佣金",
                    unit = "share of sales",
                    standard = 0.05,
                    range = {0, 0.5},
                    explore = {0.01, 0.1},
                    source = "assumption")
            double platformFee,

            @Parameter(
                    description = "Paid traffic of a household's shop",
                    zh = "农户网店付费流量",
                    unit = "share of sales",
                    standard = 0.03,
                    range = {0, 0.5},
                    explore = {0, 0.1},
                    source = "assumption")
            double shopTraffic,

            @Parameter(
                    description = "Packing a parcel",
                    zh = "单件包装成本",
                    unit = "yuan",
                    standard = 2.5,
                    range = {0, 100},
                    explore = {1.5, 4},
                    source = "assumption")
            double packing,

            @Parameter(
                    description = "Packing a parcel of fresh produce, on top",
                    zh = "生鲜包裹额外包装成本",
                    unit = "yuan",
                    standard = 1.5,
                    range = {0, 100},
                    explore = {0.5, 4},
                    source = "assumption")
            double freshPacking,

            @Parameter(
                    description = "Freight of a parcel from the county to a buyer",
                    zh = "县城至买家干线运费",
                    unit = "yuan",
                    standard = 4.5,
                    range = {0, 200},
                    explore = {3, 7},
                    source = "assumption")
            double freight,

            @Parameter(
                    description = "Freight of a parcel of fresh produce, on top",
                    zh = "生鲜包裹额外运费",
                    unit = "yuan",
                    standard = 2,
                    range = {0, 200},
                    explore = {0, 5},
                    source = "assumption")
            double freshFreight,

            @Parameter(
                    description = "Freight that a firm pays by contract against that of a household",
                    zh = "企业协议运费与散户之比",
                    unit = "ratio",
                    standard = 0.75,
                    range = {0, 1},
                    explore = {0.6, 0.9},
                    source = "assumption")
            double contractFreight,

            @Parameter(
                    description = "Freight from a village to a buyer that buyers are used to",
                    zh = "买家习惯的全程运费",
                    unit = "yuan",
                    standard = 7,
                    range = {0, 200},
                    explore = {5, 10},
                    source = "assumption")
            double usualFreight,

            @Parameter(
                    description = "Part of dearer freight that sellers pass on to buyers",
                    zh = "运费上涨转嫁买家比例",
                    unit = "share",
                    standard = 0.5,
                    range = {0, 0.6},
                    explore = {0.2, 0.6},
                    source = "assumption")
            double passedOn,

            @Parameter(
                    description = "Days of delivery that buyers are used to",
                    zh = "买家习惯的寄递天数",
                    unit = "days",
                    standard = 3,
                    range = {0, 30},
                    explore = {2, 4},
                    source = "assumption")
            double usualDays,

            @Parameter(
                    description = "Orders refunded though nothing was wrong on the way",
                    zh = "基础退款率",
                    unit = "share",
                    standard = 0.01,
                    range = {0, 0.5},
                    explore = {0.005, 0.03},
                    source = "assumption")
            double refunded,

            @Parameter(
                    description = "Orders refunded, of those with loss on the way",
                    zh = "损耗导致的退款比例",
                    unit = "share",
                    standard = 0.2,
                    range = {0, 1},
                    explore = {0.1, 0.4},
                    source = "assumption")
            double refundedForLoss,

            @Parameter(
                    description = "Orders refunded, of those with bad goods",
                    zh = "劣质品导致的退款比例",
                    unit = "share",
                    standard = 0.3,
                    range = {0, 1},
                    explore = {0.1, 0.6},
                    source = "assumption")
            double refundedForBad,

            @Parameter(
                    description = "Further orders refunded for each day beyond the usual",
                    zh = "每延迟一天增加的退款率",
                    unit = "share per day",
                    standard = 0.003,
                    range = {0, 0.1},
                    explore = {0, 0.01},
                    source = "assumption")
            double refundedForDay,

            @Parameter(
                    description = "Further orders of a live seller refunded",
                    zh = "直播销售额外退款率",
                    unit = "share",
                    standard = 0.04,
                    range = {0, 0.6},
                    explore = {0.02, 0.15},
                    source = "assumption")
            double refundedLive,

            @Parameter(
                    description = "Bad lots among goods of the worst quality",
                    zh = "最低品质商品的不合格率",
                    unit = "share",
                    standard = 0.2,
                    range = {0, 1},
                    explore = {0.1, 0.4},
                    source = "assumption")
            double badAtWorst,

            @Parameter(
                    description = "Waste that a sale agreed before the harvest saves",
                    zh = "预售减少的损耗比例",
                    unit = "share",
                    standard = 0.3,
                    range = {0, 1},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double wasteSavedByPresale) {}

    private final Parameters p;

    Selling(Parameters parameters) {
        this.p = parameters;
    }

    /** Yuan for carrying a parcel from the county on to its buyer. */
    double trunkFreight(ProductLine line, boolean byContract) {
        double freight = p.freight() + (line == ProductLine.FRESH ? p.freshFreight() : 0);
        return byContract ? freight * p.contractFreight() : freight;
    }

    /** What buyers pay against the usual price, freight included and a label's premium left out. */
    double price(double freight, double discount) {
        return 1 - discount + p.passedOn() * (freight - p.usualFreight()) / p.parcel();
    }

    double daysBeyondUsual(Village.Delivery delivery) {
        return Math.max(0, delivery.days - p.usualDays());
    }

    /** Share of goods lost on the way. */
    double lost(Village.Delivery delivery, ProductLine line, double agreedBefore) {
        double waste = line == ProductLine.FRESH ? delivery.freshLoss : 0;
        return waste * (1 - p.wasteSavedByPresale() * agreedBefore);
    }

    /** Share of bad lots among goods of a quality. */
    double bad(double quality) {
        return p.badAtWorst() * (1 - quality) * (1 - quality);
    }

    /** Share of orders refunded. */
    double refunded(double lost, double bad, double daysBeyondUsual, boolean live) {
        double all = p.refunded()
                + p.refundedForLoss() * lost
                + p.refundedForBad() * bad
                + p.refundedForDay() * daysBeyondUsual
                + (live ? p.refundedLive() : 0);
        return Math.min(1, all);
    }

    /** Parcels in which goods of a retail value are sent. */
    double parcels(double retailValue, boolean toGroups) {
        return ExactSum.term(retailValue * p.price() / (p.parcel() * (toGroups ? p.groupParcel() : 1)));
    }

    /** Fills in a sale of a shop or a firm: what buyers pay, what is paid back, what it costs. */
    void settle(Sale sale, double retailValue, double lost, double refunded, double unitPrice, boolean byFirm) {
        sale.gross = Yuan.payable(retailValue * (1 - lost) * p.price() * unitPrice);
        sale.refund = Yuan.payable(sale.gross * refunded);
        sale.platform = Yuan.payable(sale.gross * (p.platformFee() + (byFirm ? 0 : p.shopTraffic())));
    }

    /** Fills in what carrying its parcels costs. */
    void carry(Sale sale, double parcels, double nodeFee, ProductLine line, boolean byFirm) {
        double pack = p.packing() + (line == ProductLine.FRESH ? p.freshPacking() : 0);
        sale.packing = Yuan.payable(parcels * pack);
        sale.nodeFee = Yuan.payable(parcels * nodeFee);
        sale.trunk = Yuan.payable(parcels * trunkFreight(line, byFirm));
    }
}
