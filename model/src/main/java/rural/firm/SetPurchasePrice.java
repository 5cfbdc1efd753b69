package rural.firm;

import java.io.Serializable;
import rural.arithmetic.Elementary;
import rural.parameter.Parameter;

/**
 * A firm moves what it pays suppliers: up when it lacks goods, down when it has too many, never above what it keeps of
 * its sales less people, rent and the margin it wants. Of a change in wholesale prices it passes on a part.
 */
final class SetPurchasePrice implements Serializable {

    private static final long serialVersionUID = 1;

    /** Shares of the retail value. */
    public record Parameters(
            @Parameter(
                    description = "What a new firm pays suppliers",
                    zh = "新企业收购价占零售价比",
                    unit = "share",
                    standard = 0.46,
                    range = {0.05, 1},
                    explore = {0.42, 0.52},
                    source = "assumption")
            double atStart,

            @Parameter(
                    description = "Most by which a firm moves its purchase price in a month",
                    zh = "收购价月调整幅度上限",
                    unit = "share",
                    standard = 0.006,
                    range = {0, 0.2},
                    explore = {0.002, 0.02},
                    source = "assumption")
            double step,

            @Parameter(
                    description = "Purchase price below which no firm goes",
                    zh = "最低收购价占零售价比",
                    unit = "share",
                    standard = 0.25,
                    range = {0, 1},
                    source = "assumption")
            double lowest,

            @Parameter(
                    description = "Margin that a firm wants to keep for itself",
                    zh = "企业目标利润率",
                    unit = "share",
                    standard = 0.04,
                    range = {0, 0.5},
                    explore = {0.02, 0.08},
                    source = "assumption")
            double margin,

            @Parameter(
                    description = "Part of a change in wholesale prices that firms pass on to suppliers",
                    zh = "批发价向企业收购价的传导率",
                    unit = "elasticity",
                    standard = 0.35,
                    range = {0, 1},
                    explore = {0, 0.5},
                    source = "mcmillan2003")
            double passThrough) {}

    private final Parameters p;

    SetPurchasePrice(Parameters parameters) {
        this.p = parameters;
    }

    /** Sets this month's price; {@code wholesale} is the wholesale price against its usual level. */
    void set(Firm firm, double wholesale, double costOfPeople) {
        Trade trade = firm.trade;
        double wanted = trade.price() + p.step() * pressure(trade);
        double price = Math.max(p.lowest(), Math.min(ceiling(trade, costOfPeople), wanted));
        trade.offers(price, price * Elementary.pow(wholesale, p.passThrough()));
    }

    /** From -1 (nobody buys what it has) to 1 (it has nothing of what is asked for). */
    double pressure(Trade trade) {
        double most = Math.max(trade.demand(), trade.supply());
        return most == 0 ? 0 : (trade.demand() - trade.supply()) / most;
    }

    /** The most it can pay and still earn the margin it wants. */
    double ceiling(Trade trade, double costOfPeople) {
        double volume = Math.max(trade.sold(), Math.min(trade.demand(), trade.supply()));
        double people = volume > 0 ? Math.min(1, costOfPeople / volume) : 0;
        return trade.keeps() - people - p.margin();
    }

    /** What a new firm pays. */
    double atStart() {
        return p.atStart();
    }
}
