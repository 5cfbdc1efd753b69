package rural.firm;

import java.io.Serializable;
import rural.parameter.Parameter;

/** A new firm knows its own village and a few near ones, offers a first price, and counts on a few orders. */
final class StartTrading implements Serializable {

    private static final long serialVersionUID = 1;

    /** What it begins with. */
    public record Parameters(
            @Parameter(
                    description = "Villages that a new firm knows besides its own",
                    zh = "新企业初始熟悉的邻近村数",
                    unit = "villages",
                    standard = 3,
                    range = {0, 100},
                    explore = {1, 8},
                    source = "assumption")
            int villages,

            @Parameter(
                    description = "Orders a month that a new firm counts on",
                    zh = "新企业预期月订单额",
                    unit = "yuan/month",
                    standard = 12_000,
                    range = {0, 1_000_000},
                    explore = {5000, 30_000},
                    source = "assumption")
            double orders,

            @Parameter(
                    description = "What a new firm expects to keep of its sales, people and purchases not taken off",
                    zh = "新企业预期销售净得率",
                    unit = "share",
                    standard = 0.62,
                    range = {0, 1},
                    explore = {0.5, 0.7},
                    source = "assumption")
            double keeps,

            @Parameter(
                    description = "Quality of goods that a firm without suppliers expects",
                    zh = "新企业预期产品质量",
                    unit = "0 to 1",
                    standard = 0.5,
                    range = {0, 1},
                    source = "assumption")
            double quality) {}

    private final SearchForVillages search;
    private final SetPurchasePrice price;
    private final Parameters p;

    StartTrading(SearchForVillages search, SetPurchasePrice price, Parameters parameters) {
        this.search = search;
        this.price = price;
        this.p = parameters;
    }

    /** Begins. What a founder brings from a shop of its own (orders, quality) stays. */
    void begins(Firm firm) {
        Trade trade = firm.trade;
        search.learnsOfNearest(firm, p.villages());
        trade.offers(price.atStart(), price.atStart());
        trade.hasKept(p.keeps());
        trade.expects(Math.max(trade.demand(), p.orders()), trade.supply());
        if (trade.quality() == 0) {
            trade.hasQuality(p.quality());
        }
    }
}
