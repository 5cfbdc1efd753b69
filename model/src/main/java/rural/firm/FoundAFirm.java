package rural.firm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Elementary;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.household.Household;
import rural.household.ProductLine;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * Who has skill and capital founds a firm, the likelier the more firms can be seen in the same town: so clusters grow.
 *
 * <p>A farm household puts a part of its savings into it and becomes its first supplier; its shop becomes the firm's.
 * Others come from the town, or back from the city, with money from elsewhere; where visitors come, some of them become
 * tourism operators.
 */
final class FoundAFirm implements Serializable {

    private static final long serialVersionUID = 1;

    /** Who does it, and with what. */
    public record Parameters(
            @Parameter(
                    description = "A shop owner with skill and capital founds a firm where there is none to be seen",
                    zh = "有技能与资金的网店户在无示范时创办企业概率",
                    unit = "per month",
                    standard = 0.004,
                    range = {0, 1},
                    explore = {0.001, 0.01},
                    source = "assumption")
            double byShopOwner,

            @Parameter(
                    description = "Somebody from elsewhere founds a firm in a village where there is none to be seen",
                    zh = "外来或返乡人员在村创办企业概率（无示范时）",
                    unit = "per month",
                    standard = 0.0012,
                    range = {0, 1},
                    explore = {0.0004, 0.003},
                    source = "assumption")
            double byOthers,

            @Parameter(
                    description = "How much likelier that is for each firm seen in the same town",
                    zh = "同镇每增一家企业的带动倍数",
                    unit = "ratio",
                    standard = 0.2,
                    range = {0, 10},
                    explore = {0, 0.5},
                    source = "assumption")
            double pullOfFirm,

            @Parameter(
                    description = "Firms in a town beyond which one more pulls nobody",
                    zh = "带动作用的企业数上限",
                    unit = "firms",
                    standard = 8,
                    range = {0, 1000},
                    explore = {4, 20},
                    source = "assumption")
            int mostPulling,

            @Parameter(
                    description = "E-commerce skill that founding a firm takes",
                    zh = "创办企业所需电商技能",
                    unit = "0 to 1",
                    standard = 0.35,
                    range = {0, 1},
                    explore = {0.25, 0.6},
                    source = "assumption")
            double leastSkill,

            @Parameter(
                    description = "Months of running a shop before a household founds a firm",
                    zh = "创办企业前网店经营月数",
                    unit = "months",
                    standard = 12,
                    range = {0, 120},
                    explore = {6, 24},
                    source = "assumption")
            int leastMonths,

            @Parameter(
                    description = "Least money with which a firm starts",
                    zh = "企业最低启动资金",
                    unit = "yuan",
                    standard = 40_000,
                    range = {1000, 10_000_000},
                    explore = {20_000, 80_000},
                    source = "assumption")
            double leastCapital,

            @Parameter(
                    description = "Part of its savings that a household puts into its firm",
                    zh = "农户创业投入占存款比例",
                    unit = "share",
                    standard = 0.6,
                    range = {0.01, 1},
                    explore = {0.3, 0.8},
                    source = "assumption")
            double ofSavings,

            @Parameter(
                    description = "E-commerce skill of founders from elsewhere, mean",
                    zh = "外来创业者电商技能均值",
                    unit = "0 to 1",
                    standard = 0.55,
                    range = {0.05, 0.95},
                    explore = {0.4, 0.7},
                    source = "assumption")
            double skillOfOthers,

            @Parameter(
                    description = "Founders who choose to sell live, where the network would be perfect",
                    zh = "网络良好时选择直播的创业者比例",
                    unit = "share",
                    standard = 0.4,
                    range = {0, 1},
                    explore = {0.2, 0.6},
                    source = "assumption")
            double sellLive,

            @Parameter(
                    description = "Founders from elsewhere who become tourism operators, in a famous village",
                    zh = "知名旅游村外来创业者从事旅游运营比例",
                    unit = "share",
                    standard = 0.6,
                    range = {0, 1},
                    explore = {0.3, 0.9},
                    source = "assumption")
            double receiveVisitors,

            @Parameter(
                    description = "Founders from elsewhere who found a craft studio",
                    zh = "外来创业者创办工艺工作室比例",
                    unit = "share",
                    standard = 0.06,
                    range = {0, 1},
                    explore = {0.02, 0.15},
                    source = "assumption")
            double makeCrafts) {}

    /** Staples, fresh produce, specialities: equally likely while nothing has been counted. */
    private static final int LINES_OF_LAND = 3;

    private final County county;
    private final Firms firms;
    private final OnlineHouseholds online;
    private final Ledger ledger;
    private final Mechanisms mechanisms;
    private final Parameters p;

    FoundAFirm(
            County county,
            Firms firms,
            OnlineHouseholds online,
            Ledger ledger,
            Mechanisms mechanisms,
            Parameters parameters) {
        this.county = county;
        this.firms = firms;
        this.online = online;
        this.ledger = ledger;
        this.mechanisms = mechanisms;
        this.p = parameters;
    }

    /** Lets those who will found their firms; returns the new ones, which have their capital and nothing else. */
    List<Firm> step(Month month) {
        int[] seen = firmsByTown();
        List<Firm> founded = new ArrayList<>();
        foundedByHouseholds(month, seen, founded);
        foundedByOthers(month, seen, founded);
        return founded;
    }

    private int[] firmsByTown() {
        int[] seen = new int[county.towns().size()];
        for (Firm firm : firms.open()) {
            seen[firm.village().town().id()]++;
        }
        return seen;
    }

    private void foundedByHouseholds(Month month, int[] seen, List<Firm> founded) {
        RandomStream decision = month.stream(Purpose.SHOP_BECOMES_FIRM);
        List<Household> founders = new ArrayList<>();
        for (int i = 0; i < online.count(); i++) {
            Household household = online.at(i);
            double p1 = p.byShopOwner() * pull(seen[household.village().town().id()]);
            if (canFound(household) && decision.bernoulli(household, p1)) {
                founders.add(household);
            }
        }
        founders.sort(Comparator.comparingInt(Household::id));
        for (Household founder : founders) {
            founded.add(foundedBy(founder, decision.draw(1)));
        }
    }

    boolean canFound(Household household) {
        return household.hasShop()
                && household.shopMonths() >= p.leastMonths()
                && household.skill() >= p.leastSkill()
                && household.savings() * p.ofSavings() >= p.leastCapital()
                && !(mechanisms.narrowedAttention() && household.isDistressed())
                && (mechanisms.crafts() || household.product() != ProductLine.CRAFT)
                && !firms.wasFoundedBy(household);
    }

    /** How much likelier somebody founds a firm where so many can be seen. */
    double pull(int firms) {
        return 1 + p.pullOfFirm() * Math.min(firms / county.scale, p.mostPulling());
    }

    private Firm foundedBy(Household household, RandomStream taste) {
        boolean live = taste.bernoulli(household, p.sellLive() * household.village().broadband.quality);
        ProductLine line = household.product();
        Firm firm = firms.opens(household, kind(line, live), line, household.skill());
        double capital = Yuan.payableAtMost(household.savings() * p.ofSavings());
        household.pays(capital);
        firm.receives(capital);
        ledger.pay(Account.HOUSEHOLDS, Account.FIRMS, Payment.FIRM_START, capital);
        firm.trade.hasReputation(household.reputation());
        firm.trade.hasExposure(household.exposure());
        firm.trade.expects(household.exposure(), 0);
        firm.trade.hasQuality(household.quality());
        firm.hasBeenOpenFor(household.shopMonths());
        household.beginsToSupply(firm.number());
        return firm;
    }

    private static FirmKind kind(ProductLine line, boolean live) {
        return line == ProductLine.CRAFT ? FirmKind.CRAFT_STUDIO : live ? FirmKind.LIVESTREAM : FirmKind.BUYER_PACKER;
    }

    private void foundedByOthers(Month month, int[] seen, List<Firm> founded) {
        RandomStream decision = month.stream(Purpose.FIRM_ENTERS);
        RandomStream kind = month.stream(Purpose.FIRM_KIND);
        RandomStream line = kind.draw(1);
        RandomStream money = month.stream(Purpose.FIRM_CAPITAL);
        RandomStream skill = month.stream(Purpose.FIRM_SKILL);
        for (Village village : county.villages()) {
            if (decision.bernoulli(
                    village,
                    county.scale * p.byOthers() * pull(seen[village.town().id()]))) {
                FirmKind itsKind = kind(village, kind.uniform(village));
                ProductLine itsLine =
                        itsKind == FirmKind.CRAFT_STUDIO ? ProductLine.CRAFT : mainLine(village, line.uniform(village));
                Firm firm = firms.opens(village, itsKind, itsLine, 1, skillOfOthers(skill.uniform(village)));
                double capital = Yuan.payable(p.leastCapital() * Elementary.exp(Math.abs(money.normal(village))));
                firm.receives(capital);
                ledger.pay(Account.OUTSIDE, Account.FIRMS, Payment.FIRM_START, capital);
                founded.add(firm);
            }
        }
    }

    /** A power of a uniform number, so that it lies between 0 and 1 with the stated mean. */
    double skillOfOthers(double u) {
        return Elementary.pow(u, (1 - p.skillOfOthers()) / p.skillOfOthers());
    }

    /** What somebody from elsewhere founds in a village. */
    FirmKind kind(Village village, double u) {
        double visitors = mechanisms.tourism() ? p.receiveVisitors() * village.guests.endowment : 0;
        double crafts = mechanisms.crafts() ? p.makeCrafts() : 0;
        if (u < visitors) {
            return FirmKind.TOURISM_OPERATOR;
        }
        if (u < visitors + crafts) {
            return FirmKind.CRAFT_STUDIO;
        }
        double rest = (u - visitors - crafts) / (1 - visitors - crafts);
        return rest < p.sellLive() * village.broadband.quality ? FirmKind.LIVESTREAM : FirmKind.BUYER_PACKER;
    }

    /** One of the village's lines but crafts, in proportion to what its households have to sell. */
    static ProductLine mainLine(Village village, double u) {
        double[] output = village.community.outputOfYear;
        double all = output[0] + output[1] + output[2];
        if (all == 0) {
            return ProductLine.of((int) (u * LINES_OF_LAND));
        }
        double at = u * all;
        return at < output[0]
                ? ProductLine.STAPLE
                : at < output[0] + output[1] ? ProductLine.FRESH : ProductLine.SPECIALTY;
    }
}
