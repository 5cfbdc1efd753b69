package rural.household;

import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.ExactSum;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.place.Carrier;
import rural.place.County;
import rural.place.Village;

/**
 * Households spend on living, a part of it online (ODD, submodel 13).
 *
 * <p>Spending follows the income of the year, never more than there is. What is bought online is cheaper, but must be
 * fetched: from the village's point, or from town where there is none. So each household has its own cost of living.
 */
public final class Consume implements Process {

    private static final long serialVersionUID = 1;
    private static final double MONTHS_A_YEAR = 12;

    /** How much, and how much of it online. */
    public record Parameters(
            @Parameter(
                    description = "Living expenditure over disposable income",
                    zh = "生活消费倾向",
                    unit = "ratio",
                    standard = 0.83,
                    range = {0.1, 1.2},
                    explore = {0.75, 0.90},
                    source = "nbs2022")
            double propensity,

            @Parameter(
                    description = "Part of savings spent in a year on houses, weddings and the like",
                    zh = "年度大额支出占积蓄比例",
                    unit = "per year",
                    standard = 0.13,
                    range = {0, 1},
                    explore = {0.08, 0.2},
                    source = "assumption")
            double largePurchases,

            @Parameter(
                    description = "Part of spending on goods that a skilled young connected household buys online",
                    zh = "网购支出占消费比例上限",
                    unit = "share",
                    standard = 0.34,
                    range = {0, 1},
                    explore = {0.25, 0.45},
                    source = "assumption")
            double mostOnline,

            @Parameter(
                    description = "Part of it that households without any skill buy online",
                    zh = "无技能农户网购比例（相对上限）",
                    unit = "share",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.3, 0.7},
                    source = "assumption")
            double withoutSkill,

            @Parameter(
                    description = "Online purchases lost with each year of the head's age over thirty",
                    zh = "年龄对网购的影响",
                    unit = "share per year",
                    standard = 0.014,
                    range = {0, 0.05},
                    explore = {0.008, 0.02},
                    source = "assumption")
            double lessWithAge,

            @Parameter(
                    description = "How much an hour's way to fetch a parcel deters",
                    zh = "取件路程的阻碍",
                    unit = "ratio per hour",
                    standard = 1.2,
                    range = {0, 20},
                    explore = {0.5, 2.5},
                    source = "assumption")
            double deterrentOfTrip,

            @Parameter(
                    description = "How much cheaper goods are online",
                    zh = "网购价格优势",
                    unit = "share",
                    standard = 0.10,
                    range = {0, 0.6},
                    explore = {0.05, 0.18},
                    source = "assumption")
            double cheaperOnline,

            @Parameter(
                    description = "Value of a parcel received",
                    zh = "下行包裹均值",
                    unit = "yuan/parcel",
                    standard = 75,
                    range = {5, 1000},
                    explore = {50, 110},
                    source = "assumption")
            double valueOfParcel,

            @Parameter(
                    description = "Commission of a point's keeper on what is bought through it",
                    zh = "网点代购佣金",
                    unit = "share of sales",
                    standard = 0.04,
                    range = {0, 0.2},
                    explore = {0.03, 0.05},
                    source = "couture2021")
            double commission,

            @Parameter(
                    description = "Part of online purchases that the keeper orders for those who do not themselves",
                    zh = "由网点代购的比例",
                    unit = "share",
                    standard = 0.10,
                    range = {0, 1},
                    explore = {0.05, 0.3},
                    source = "assumption")
            double orderedByKeeper,

            @Parameter(
                    description = "Value of an hour on the way",
                    zh = "路途时间价值",
                    unit = "yuan/hour",
                    standard = 10,
                    range = {0, 100},
                    explore = {5, 20},
                    source = "assumption")
            double valueOfHour,

            @Parameter(
                    description = "Parcels fetched on one way to town",
                    zh = "每次进城取件数",
                    unit = "parcels",
                    standard = 3,
                    range = {1, 50},
                    explore = {2, 6},
                    source = "assumption")
            double parcelsOfTrip) {}

    private final County county;
    private final Households households;
    private final Ledger ledger;
    private final Carrier carrier;
    private final Parameters p;

    public Consume(County county, Households households, Ledger ledger, Carrier carrier, Parameters parameters) {
        this.county = county;
        this.households = households;
        this.ledger = ledger;
        this.carrier = carrier;
        this.p = parameters;
    }

    @Override
    public void step(Month month) {
        int year = month.calendar().getYear();
        double living = 0;
        double large = 0;
        double nodes = 0;
        for (Village village : county.villages()) {
            double bought = 0;
            double parcels = 0;
            for (Household household : households.of(village)) {
                double funds = Math.max(0, household.savings());
                double spent = Yuan.payable(Math.min(funds, p.propensity() * household.incomeOfYear() / MONTHS_A_YEAR));
                double lump = Yuan.payable((funds - spent) * p.largePurchases() / MONTHS_A_YEAR);
                household.pays(spent + lump);
                living += spent;
                large += lump;
                double share = onlineShare(household, village, year);
                household.hasCostOfLiving(costOfLiving(share, village));
                bought += ExactSum.term(share * spent);
                parcels += ExactSum.term(share * spent / p.valueOfParcel());
            }
            nodes += settle(village, bought, parcels);
        }
        ledger.pay(Account.HOUSEHOLDS, Account.OUTSIDE, Payment.CONSUMPTION, living - nodes);
        ledger.pay(Account.HOUSEHOLDS, Account.NODES, Payment.RECEIVING_FEE, nodes);
        ledger.pay(Account.HOUSEHOLDS, Account.OUTSIDE, Payment.LARGE_PURCHASES, large);
    }

    /** The part of a village's online spending that reaches whoever hands out its parcels. */
    private double settle(Village village, double bought, double parcels) {
        double commission = village.delivery.hasPoint ? p.commission() * p.orderedByKeeper() : 0;
        double fee = Yuan.payableAtMost(Math.min(bought, parcels * village.delivery.feeIn + bought * commission));
        village.community.boughtOnline = bought;
        village.community.parcelsIn = parcels;
        carrier.brings(village.id(), parcels, fee);
        return fee;
    }

    /** Part of its spending that a household does online. */
    double onlineShare(Household household, Village village, int year) {
        if (!household.isConnected()) {
            return 0;
        }
        double young = 1 - p.lessWithAge() * Math.max(0, Math.min(60, household.headAge(year) - 30));
        double skilled = p.withoutSkill() + (1 - p.withoutSkill()) * household.skill();
        return p.mostOnline() * young * skilled / (1 + p.deterrentOfTrip() * village.delivery.tripHours);
    }

    /** Cost of living of a household that buys a share online, against one that buys nothing online. */
    double costOfLiving(double share, Village village) {
        double fetching = (village.delivery.feeIn + village.delivery.tripHours * p.valueOfHour() / p.parcelsOfTrip())
                / p.valueOfParcel();
        return 1 - share * (p.cheaperOnline() - Math.min(p.cheaperOnline(), fetching));
    }
}
