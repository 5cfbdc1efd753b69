package rural.firm;

import java.io.Serializable;
import rural.arithmetic.Elementary;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.household.Harvest;
import rural.household.ProductLine;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.random.RandomStream;

/**
 * A firm promises to buy before the harvest, sells to groups of buyers what it has too much of, and pays for traffic.
 *
 * <p>A promise before the harvest fixes the price then and binds the firm to take the contracted part: the risk of
 * prices and of unsold goods is the firm's. Group buying lowers the price just so far that what it has can be sold. For
 * traffic it pays, of each yuan of sales, the elasticity times its margin (R. Dorfman and P. O. Steiner, "Optimal
 * advertising and optimal quality", 1954).
 */
final class RunCampaigns implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS = 12;
    private static final double MILLION = 1e6;

    /** How they are run. */
    public record Parameters(
            @Parameter(
                    description = "Part of its suppliers' sales that a firm contracts before the harvest",
                    zh = "预售合同占供货比例",
                    unit = "share",
                    standard = 0.3,
                    range = {0, 1},
                    explore = {0.1, 0.6},
                    source = "assumption")
            double presaleShare,

            @Parameter(
                    description = "How long such a contract runs",
                    zh = "预售合同期",
                    unit = "months",
                    standard = 3,
                    range = {1, 12},
                    explore = {2, 6},
                    source = "assumption")
            int presaleMonths,

            @Parameter(
                    description = "A firm of full skill that could promises to buy before the harvest",
                    zh = "有条件的高技能企业发起预售概率",
                    unit = "per month",
                    standard = 0.3,
                    range = {0, 1},
                    explore = {0.1, 0.6},
                    source = "assumption")
            double presaleStart,

            @Parameter(
                    description = "Most that group buying lowers a price",
                    zh = "拼团最大降价幅度",
                    unit = "share",
                    standard = 0.15,
                    range = {0, 0.9},
                    explore = {0.05, 0.25},
                    source = "assumption")
            double groupDiscount,

            @Parameter(
                    description = "Elasticity of orders to price that firms reckon with",
                    zh = "企业估计的订单价格弹性",
                    unit = "elasticity",
                    standard = 3,
                    range = {0.5, 10},
                    explore = {1.5, 5},
                    source = "assumption")
            double elasticity,

            @Parameter(
                    description = "Elasticity of orders to paid traffic that firms reckon with",
                    zh = "企业估计的付费流量弹性",
                    unit = "elasticity",
                    standard = 0.1,
                    range = {0, 1},
                    explore = {0.03, 0.2},
                    source = "assumption")
            double trafficElasticity,

            @Parameter(
                    description = "Paid traffic that brings a firm's own brand from nothing to 63 %",
                    zh = "企业品牌由零建至63%所需推广费",
                    unit = "million yuan",
                    standard = 1,
                    range = {0.01, 100},
                    explore = {0.3, 3},
                    source = "assumption")
            double brandScale,

            @Parameter(
                    description = "Strength of its own brand that is forgotten a month",
                    zh = "企业品牌月遗忘率",
                    unit = "per month",
                    standard = 0.02,
                    range = {0, 1},
                    explore = {0.01, 0.05},
                    source = "assumption")
            double forgetting,

            @Parameter(
                    description = "Reach of told stories that is left after a month",
                    zh = "故事传播月留存率",
                    unit = "share",
                    standard = 0.85,
                    range = {0, 1},
                    explore = {0.7, 0.95},
                    source = "assumption")
            double storiesKept) {}

    private final Parameters p;
    private final Mechanisms mechanisms;

    RunCampaigns(Parameters parameters, Mechanisms mechanisms) {
        this.p = parameters;
        this.mechanisms = mechanisms;
    }

    /** Contracts run on, stories are forgotten. */
    void aMonthPasses(Firm firm) {
        firm.campaign.aMonthPasses();
        firm.growsOlder(p.storiesKept());
    }

    /** Decides on this month's campaigns. */
    void run(Firm firm, Month month, RandomStream decision) {
        if (mechanisms.presale()
                && canPromise(firm, month)
                && decision.bernoulli(firm, p.presaleStart() * firm.skill())) {
            firm.promisesPresale(p.presaleShare(), p.presaleMonths());
        }
        if (mechanisms.groupBuying()) {
            firm.campaign.sellsToGroups(groupDiscount(firm, month));
        }
        planTraffic(firm);
    }

    /** Whether it has no contract running, has suppliers and money, and the better part of the harvest is to come. */
    boolean canPromise(Firm firm, Month month) {
        return !firm.campaign.runsPresale()
                && firm.trade.suppliers() > 0
                && firm.cash() >= firm.trade.monthlyCost()
                && harvestToCome(firm, month) >= (double) p.presaleMonths() / MONTHS;
    }

    private double harvestToCome(Firm firm, Month month) {
        double share = 0;
        for (int ahead = 1; ahead <= p.presaleMonths(); ahead++) {
            share += Harvest.season(firm.line(), (month.ofYear() + ahead) % MONTHS);
        }
        return share;
    }

    /** The discount at which orders would equal what it will have: 0 when it has no more than is asked for. */
    double groupDiscount(Firm firm, Month month) {
        Trade trade = firm.trade;
        double coming = trade.supply() * MONTHS * Harvest.season(firm.line(), month.ofYear());
        double toSell = trade.stock() + Math.min(coming, trade.planned());
        if (firm.line() != ProductLine.FRESH) {
            toSell = trade.supply() + trade.stock() / STOCK_IS_SOLD_OVER;
        }
        if (trade.demand() <= 0 || toSell <= trade.demand()) {
            return 0;
        }
        double clearing = 1 - Elementary.pow(trade.demand() / toSell, 1 / p.elasticity());
        return Math.min(p.groupDiscount(), clearing);
    }

    /** Months over which a firm means to sell what it has in store. */
    private static final double STOCK_IS_SOLD_OVER = 6;

    private void planTraffic(Firm firm) {
        Trade trade = firm.trade;
        double margin = Math.max(0, trade.keeps() - trade.offeredPrice());
        double canSell = Math.min(trade.demand(), trade.stock() + trade.supply());
        double wish = p.trafficElasticity() * margin * canSell;
        double yuan = Yuan.payableAtMost(Math.max(0, Math.min(wish, firm.cash() * MOST_FOR_TRAFFIC)));
        trade.advertisesFor(yuan);
        double kept = trade.brand() * (1 - p.forgetting());
        trade.hasBrand(1 - (1 - kept) * Elementary.exp(-yuan / (p.brandScale() * MILLION)));
    }

    /** Part of its money that a firm puts into a month's traffic at most. */
    private static final double MOST_FOR_TRAFFIC = 0.25;
}
