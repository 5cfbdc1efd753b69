package rural.market;

import java.util.Arrays;
import rural.account.Ledger;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.firm.Firms;
import rural.firm.OnlineHouseholds;
import rural.household.Harvest;
import rural.household.ProductLine;
import rural.logistics.Logistics;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;

/**
 * The online market clears (ODD, submodel 11): for each product line shops, firms and all outside sellers compete for
 * the month's demand by a logit; each sells what is ordered of it, up to what it has and what nodes can carry.
 *
 * <p>What happens in a month: suppliers bring goods to their firms; everybody offers; buyers order; parcels are taken or
 * refused; money is paid; reputation, exposure and brands follow. What a household does not sell here is left for
 * middlemen.
 */
public final class ClearOnlineMarket implements Process {

    private static final long serialVersionUID = 1;

    /** The numbers of the market. */
    public record Parameters(
            Attraction.Parameters attraction,
            Selling.Parameters selling,

            @Parameter(
                    description = "Weight of the last month in what makes a seller seen",
                    zh = "曝光中上月销量的权重",
                    unit = "share",
                    standard = 0.2,
                    range = {0.01, 1},
                    explore = {0.1, 0.4},
                    source = "assumption")
            double memoryOfSales,

            @Parameter(
                    description =
                            "Part of the way from what is said of a seller to what it deserves, in a month with orders",
                    zh = "信誉月调整速度",
                    unit = "per month",
                    standard = 0.08,
                    range = {0, 1},
                    explore = {0.04, 0.2},
                    source = "assumption")
            double reputationSpeed,

            @Parameter(
                    description = "How much worse a refunded order speaks of a seller than a good one speaks for it",
                    zh = "退款对信誉的负面影响倍数",
                    unit = "ratio",
                    standard = 5,
                    range = {0, 50},
                    explore = {2, 10},
                    source = "assumption")
            double refundsSpeak,

            @Parameter(
                    description = "What a firm gets for goods it could not sell online",
                    zh = "企业线下处理滞销品价格占零售价比",
                    unit = "share",
                    standard = 0.35,
                    range = {0, 1},
                    explore = {0.2, 0.45},
                    source = "assumption")
            double soldOff,

            @Parameter(
                    description = "Stored goods that spoil",
                    zh = "库存月损耗",
                    unit = "per month",
                    standard = 0.01,
                    range = {0, 1},
                    explore = {0, 0.05},
                    source = "assumption")
            double spoilt) {}

    private final OnlineHouseholds online;
    private final Market market;
    private final Ledger ledger;
    private final ShopsSell shops;
    private final FirmsSell firmsSell;
    private final PaySuppliers paySuppliers;
    private final Parcels parcels;
    private final StoriesAreTold stories;
    private final Sums[] lines = new Sums[ProductLine.count()];

    public ClearOnlineMarket(
            County county,
            OnlineHouseholds online,
            Firms firms,
            Logistics logistics,
            Market market,
            Harvest harvest,
            Ledger ledger,
            Mechanisms mechanisms,
            Parameters parameters) {
        this.online = online;
        this.market = market;
        this.ledger = ledger;
        Arrays.setAll(lines, line -> new Sums());
        Rules rules = new Rules(market, county.prices, parameters, mechanisms);
        this.parcels = new Parcels(county.villages().size(), logistics);
        this.shops = new ShopsSell(online, harvest, rules, lines, parcels);
        this.firmsSell = new FirmsSell(online, firms, harvest, rules, lines, parcels, ledger);
        this.paySuppliers = new PaySuppliers(online, firms, firmsSell, ledger);
        this.stories = new StoriesAreTold(county, market);
    }

    @Override
    public void step(Month month) {
        online.areFoundIn(month.number());
        begin();
        firmsSell.takeIn(month);
        shops.offer(month);
        firmsSell.offer(month);
        shops.takeOrders();
        firmsSell.takeOrders();
        parcels.areHandedOver();
        SalesOfMonth sales = new SalesOfMonth();
        Sale ofShops = shops.settle(ledger, sales);
        Sale ofFirms = firmsSell.settle(sales);
        parcels.areCharged();
        double paid = paySuppliers.pay();
        market.cleared(
                sales.all(), ofShops.gross + ofFirms.gross, ofShops.refund + ofFirms.refund, ofShops.net() + paid);
        stories.build();
        for (ProductLine line : ProductLine.values()) {
            market.brand(line).livesOn(lines[line.ordinal()].badShare());
        }
    }

    private void begin() {
        for (Sums line : lines) {
            line.clear();
        }
        parcels.clear();
    }
}
