package rural.firm;

import java.io.Serializable;
import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.household.Harvest;
import rural.household.ProductLine;
import rural.parameter.Parameter;
import rural.random.RandomStream;

/**
 * A firm expects orders and supply from what they were, takes in what it can sell, store and pay for, and looks for
 * more suppliers when it could sell more than they bring. Without analysis its plan errs.
 */
final class PlanPurchases implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS = 12;

    /** How it learns and plans. */
    public record Parameters(
            @Parameter(
                    description = "Weight of the last month in what a firm expects",
                    zh = "企业预期中上月所占权重",
                    unit = "share",
                    standard = 0.2,
                    range = {0.01, 1},
                    explore = {0.05, 0.4},
                    source = "assumption")
            double memory,

            @Parameter(
                    description = "Supply that a firm wants beyond the orders it expects",
                    zh = "超出预期订单的备货比例",
                    unit = "share",
                    standard = 0.10,
                    range = {0, 2},
                    explore = {0, 0.3},
                    source = "assumption")
            double beyondOrders,

            @Parameter(
                    description = "Error of a plan that nobody analyses, standard deviation of the log",
                    zh = "无数据分析时的计划误差",
                    unit = "log points",
                    standard = 0.25,
                    range = {0, 2},
                    explore = {0.1, 0.4},
                    source = "assumption")
            double error,

            @Parameter(
                    description = "What a supplier brings a month, as a firm without any expects",
                    zh = "户均月供货零售价值初始预期",
                    unit = "yuan/month",
                    standard = 1800,
                    range = {50, 100_000},
                    explore = {1000, 3000},
                    source = "assumption")
            double usualSupplier,

            @Parameter(
                    description = "New suppliers that a firm can take on in a month, as a part of those it has",
                    zh = "月新增供货户占现有供货户上限",
                    unit = "share",
                    standard = 0.15,
                    range = {0, 10},
                    explore = {0.05, 0.4},
                    source = "assumption")
            double growth,

            @Parameter(
                    description = "New suppliers that any firm can take on in a month",
                    zh = "任何企业月新增供货户",
                    unit = "households",
                    standard = 4,
                    range = {0, 1000},
                    explore = {1, 10},
                    source = "assumption")
            int growthOfSmall,

            @Parameter(
                    description = "Goods that keep are stored for at most so many months of expected orders",
                    zh = "耐储商品最长备货月数",
                    unit = "months",
                    standard = 4,
                    range = {0, 24},
                    explore = {2, 8},
                    source = "assumption")
            double storage) {}

    private final Parameters p;

    PlanPurchases(Parameters parameters) {
        this.p = parameters;
    }

    /** Takes last month in: what was ordered, and what suppliers could bring, told for the season. */
    void learn(Firm firm, Month month) {
        Trade trade = firm.trade;
        double season = MONTHS * Harvest.season(firm.line(), (month.ofYear() + MONTHS - 1) % MONTHS);
        double ofYear = trade.offered() / season;
        trade.expects(
                trade.demand() + p.memory() * (trade.orders() - trade.demand()),
                trade.supply() + p.memory() * (ofYear - trade.supply()));
    }

    /** Plans this month's purchases and says how many more suppliers it wants. */
    void plan(Firm firm, RandomStream error) {
        Trade trade = firm.trade;
        double guess = Elementary.exp((1 - firm.analysis()) * p.error() * error.normal(firm));
        double wanted = trade.demand() * guess * (1 + p.beyondOrders()) - trade.stock();
        if (firm.line() != ProductLine.FRESH) {
            wanted += trade.demand() * p.storage();
        }
        trade.plans(Math.max(0, Math.min(wanted, affordable(firm))));
        trade.wantsSuppliers(furtherSuppliers(firm));
    }

    /** What it could pay for from its money and from a month's sales. */
    double affordable(Firm firm) {
        Trade trade = firm.trade;
        return Math.max(0, firm.cash() + trade.salesYuan()) / Math.max(SMALLEST_PRICE, trade.offeredPrice());
    }

    private static final double SMALLEST_PRICE = 0.05;

    int furtherSuppliers(Firm firm) {
        Trade trade = firm.trade;
        double lacking = trade.demand() * (1 + p.beyondOrders()) - trade.supply();
        double most = Math.max(p.growthOfSmall(), p.growth() * trade.suppliers());
        double afforded = (affordable(firm) - trade.supply()) / perSupplier(trade);
        return (int) Math.max(0, Math.min(Math.min(most, afforded), lacking / perSupplier(trade)));
    }

    private double perSupplier(Trade trade) {
        boolean knows = trade.suppliers() > 0 && trade.supply() > 0;
        return knows ? trade.supply() / trade.suppliers() : p.usualSupplier();
    }
}
