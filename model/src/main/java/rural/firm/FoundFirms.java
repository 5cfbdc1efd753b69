package rural.firm;

import rural.account.Account;
import rural.account.Ledger;
import rural.arithmetic.Elementary;
import rural.arithmetic.Yuan;
import rural.household.Household;
import rural.household.Households;
import rural.household.ProductLine;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * The firms of a county before the first month: more of them near the seat and in towns, of all ages and sizes, each
 * with some suppliers in the villages it knows (ODD, initialisation).
 */
public final class FoundFirms {

    /** How many, how large. */
    public record Parameters(
            @Parameter(
                    description = "E-commerce firms for each village in a town at the county seat",
                    zh = "县城镇区每村电商企业数",
                    unit = "firms",
                    standard = 1.1,
                    range = {0, 20},
                    explore = {0.6, 2},
                    source = "assumption")
            double inVillage,

            @Parameter(
                    description = "Hours from the seat over which firms become fewer by 63 %",
                    zh = "企业数量随距县城车程衰减尺度",
                    unit = "hours",
                    standard = 1.2,
                    range = {0.05, 100},
                    explore = {0.6, 3},
                    source = "assumption")
            double nearSeat,

            @Parameter(
                    description = "Firms in a village outside towns against one in a town",
                    zh = "镇区外村企业密度与镇区之比",
                    unit = "ratio",
                    standard = 0.7,
                    range = {0, 10},
                    explore = {0.3, 1},
                    source = "assumption")
            double outsideTowns,

            @Parameter(
                    description = "Monthly sales of a firm, median",
                    zh = "企业月销售额中位数",
                    unit = "yuan/month",
                    standard = 60_000,
                    range = {1000, 10_000_000},
                    explore = {30_000, 120_000},
                    source = "assumption")
            double medianSales,

            @Parameter(
                    description = "Monthly sales of a firm, standard deviation of the log",
                    zh = "企业月销售额对数标准差",
                    unit = "log points",
                    standard = 0.9,
                    range = {0, 3},
                    explore = {0.5, 1.3},
                    source = "assumption")
            double spreadOfSales,

            @Parameter(
                    description = "Households that supply a firm, of those of its line in villages it knows",
                    zh = "企业熟悉村内同类农户供货比例",
                    unit = "share",
                    standard = 0.10,
                    range = {0, 1},
                    explore = {0.04, 0.2},
                    source = "assumption")
            double supplying,

            @Parameter(
                    description = "Villages that a firm knows, at most",
                    zh = "期初企业熟悉村数上限",
                    unit = "villages",
                    standard = 14,
                    range = {1, 100},
                    explore = {6, 20},
                    source = "assumption")
            int villages,

            @Parameter(
                    description = "Age of the oldest firm",
                    zh = "期初最老企业经营月数",
                    unit = "months",
                    standard = 84,
                    range = {1, 600},
                    source = "assumption")
            int oldest,

            @Parameter(
                    description = "Money of a firm, in months of sales",
                    zh = "期初企业资金相当于销售额月数",
                    unit = "months",
                    standard = 1.5,
                    range = {0, 24},
                    explore = {0.8, 3},
                    source = "assumption")
            double money) {}

    private static final int MOST_IN_A_VILLAGE = 8;
    private static final double ORDERS_OF_OPERATOR = 50_000;

    private final County county;
    private final Firms firms;
    private final Ledger ledger;
    private final Parameters p;
    private final RandomSource chance;
    private final FoundAFirm kinds;
    private final StartTrading start;
    private final SearchForVillages search;

    public FoundFirms(
            County county,
            Firms firms,
            OnlineHouseholds online,
            Ledger ledger,
            Mechanisms mechanisms,
            Parameters parameters,
            FirmsChoose.Parameters rules,
            RandomSource chance) {
        this.county = county;
        this.firms = firms;
        this.ledger = ledger;
        this.p = parameters;
        this.chance = chance;
        this.search = new SearchForVillages(county, rules.search());
        this.kinds = new FoundAFirm(county, firms, online, ledger, mechanisms, rules.founding());
        this.start = new StartTrading(search, new SetPurchasePrice(rules.price()), rules.start());
    }

    /** Founds them, and has some of the households that sell by wholesale supply them. */
    public void settle(Households households) {
        RandomStream number = chance.founding(Purpose.FIRMS_AT_START);
        for (Village village : county.villages()) {
            double hours = county.roads().hoursVillageToSeat(village.id());
            double density = county.scale
                    * p.inVillage()
                    * Elementary.exp(-hours / p.nearSeat())
                    * (village.site().inTown() ? 1 : p.outsideTowns());
            int here = (int) Math.min(MOST_IN_A_VILLAGE, Math.floor(density + number.uniform(village)));
            for (int nth = 0; nth < here; nth++) {
                found(village, nth);
            }
        }
        suppliers(households);
    }

    private void found(Village village, int nth) {
        RandomStream draws = chance.founding(Purpose.FIRM_AT_START);
        int key = village.id() * MOST_IN_A_VILLAGE + nth;
        FirmKind kind = kinds.kind(village, draws.uniform(key));
        ProductLine line = kind == FirmKind.CRAFT_STUDIO
                ? ProductLine.CRAFT
                : FoundAFirm.mainLine(village, draws.draw(1).uniform(key));
        double sales = p.medianSales()
                * Elementary.exp(p.spreadOfSales() * draws.draw(2).normal(key));
        int operators = 1 + (int) (sales / ORDERS_OF_OPERATOR);
        Firm firm = firms.opens(
                village,
                kind,
                line,
                operators,
                kinds.skillOfOthers(draws.draw(3).uniform(key)));
        firm.hasBeenOpenFor(draws.draw(4).index(key, p.oldest()));
        start.begins(firm);
        search.learnsOfNearest(firm, draws.draw(5).index(key, p.villages()));
        double cash = Yuan.payable(p.money() * sales);
        firm.receives(cash);
        ledger.found(Account.FIRMS, cash);
        if (kind.sellsGoods()) {
            firm.trade.hasExposure(sales);
            firm.trade.expects(sales, sales);
            firm.trade.soldOnline(sales, 0, sales, 0);
        }
        firm.trade.isWorth(cash);
    }

    /** Each household of a firm's line in a village it knows supplies it with the same probability. */
    private void suppliers(Households households) {
        RandomStream supplies = chance.founding(Purpose.SUPPLIES_AT_START);
        int[][][] known = firmsByVillageAndLine();
        for (Household household : households) {
            int[] there = known[household.villageNumber()][household.productNumber()];
            boolean sells = household.land() > 0 || household.product() == ProductLine.CRAFT;
            if (there.length > 0
                    && household.sellsByWholesale()
                    && sells
                    && supplies.bernoulli(household, p.supplying())) {
                int which = supplies.draw(1).index(household.id(), there.length);
                household.beginsToSupply(there[which]);
            }
        }
    }

    private int[][][] firmsByVillageAndLine() {
        int[][][] known = new int[county.villages().size()][ProductLine.count()][0];
        for (Firm firm : firms.open()) {
            for (Village village : county.villages()) {
                if (firm.kind().sellsGoods() && firm.knows(village)) {
                    int[] before = known[village.id()][firm.line().ordinal()];
                    int[] with = java.util.Arrays.copyOf(before, before.length + 1);
                    with[before.length] = firm.number();
                    known[village.id()][firm.line().ordinal()] = with;
                }
            }
        }
        return known;
    }
}
