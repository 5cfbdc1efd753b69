package rural.household;

import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Elementary;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * Illness, crop loss, distress and the ups and downs of earning power strike households; old wounds heal (ODD,
 * submodel 4).
 *
 * <p>At most one calamity befalls a household in a month. One number decides whether, which, and how badly: it falls
 * into the part of (0, 1) that belongs to illness, to crop loss or to distress, or beyond them all.
 */
public final class ShocksStrike implements Process {

    private static final long serialVersionUID = 1;
    private static final int MONTHS_A_YEAR = 12;
    private static final int ELDERLY = 60;
    /** April to September, months in which a crop can be lost. */
    private static final int FIRST_GROWING = 3;

    private static final int LAST_GROWING = 8;
    private static final int GROWING_MONTHS = LAST_GROWING - FIRST_GROWING + 1;

    /** How often, and how badly. */
    public record Parameters(
            @Parameter(
                    description = "Households with catastrophic health spending",
                    zh = "灾难性医疗支出发生率",
                    unit = "per year",
                    standard = 0.184,
                    range = {0, 1},
                    explore = {0.164, 0.204},
                    source = "her2022")
            double illness,

            @Parameter(
                    description = "What such an illness costs after insurance, median",
                    zh = "大病自付费用中位数",
                    unit = "yuan",
                    standard = 6500,
                    range = {0, 200_000},
                    explore = {4000, 12_000},
                    source = "assumption")
            double costOfIllness,

            @Parameter(
                    description = "How long it lasts",
                    zh = "患病持续时间",
                    unit = "months",
                    standard = 5,
                    range = {1, 60},
                    explore = {3, 9},
                    source = "assumption")
            int monthsOfIllness,

            @Parameter(
                    description = "Crop area hit by disaster",
                    zh = "农作物受灾面积比例",
                    unit = "per year",
                    standard = 0.08,
                    range = {0, 1},
                    explore = {0.06, 0.10},
                    source = "mem2023")
            double cropLoss,

            @Parameter(
                    description = "Total failure given a crop loss",
                    zh = "受灾后绝收比例",
                    unit = "share",
                    standard = 0.045,
                    range = {0, 1},
                    explore = {0.02, 0.10},
                    source = "mem2023")
            double totalFailure,

            @Parameter(
                    description = "Part of the crop that a loss takes when it is not total",
                    zh = "受灾减产幅度",
                    unit = "share",
                    standard = 0.35,
                    range = {0, 1},
                    explore = {0.2, 0.5},
                    source = "assumption")
            double partLost,

            @Parameter(
                    description = "Onset of distress",
                    zh = "心理困扰年发生率",
                    unit = "per year",
                    standard = 0.075,
                    range = {0, 1},
                    explore = {0.055, 0.095},
                    source = "charls2018")
            double onsetOfDistress,

            @Parameter(
                    description = "Onset of distress for the ill against others",
                    zh = "患病者困扰发生倍数",
                    unit = "ratio",
                    standard = 1.5,
                    range = {1, 5},
                    explore = {1.2, 2.0},
                    source = "cfps2014")
            double onsetWhenIll,

            @Parameter(
                    description = "Onset of distress for elderly households against others",
                    zh = "老年户困扰发生倍数",
                    unit = "ratio",
                    standard = 1.4,
                    range = {1, 5},
                    explore = {1, 2},
                    source = "assumption")
            double onsetWhenOld,

            @Parameter(
                    description = "Onset of distress for households without savings for a month against others",
                    zh = "积蓄不足户困扰发生倍数",
                    unit = "ratio",
                    standard = 1.4,
                    range = {1, 5},
                    explore = {1, 2},
                    source = "assumption")
            double onsetWhenBroke,

            @Parameter(
                    description =
                            "How fast distress recedes by itself; prevalence among the elderly (T34) follows from it",
                    zh = "困扰自然缓解速度",
                    unit = "log points per year",
                    standard = 0.115,
                    range = {0, 2},
                    explore = {0.07, 0.2},
                    source = "calibrated")
            double recovery,

            @Parameter(
                    description = "Half-life of relief after contact ends",
                    zh = "服务效果半衰期",
                    unit = "months",
                    standard = 12,
                    range = {1, 120},
                    explore = {6, 24},
                    source = "assumption")
            double halfLifeOfRelief,

            @Parameter(
                    description = "Spread of passing ups and downs of earning power",
                    zh = "收入短期波动标准差",
                    unit = "log points",
                    standard = 0.25,
                    range = {0, 1},
                    explore = {0.15, 0.35},
                    source = "chip2013")
            double spreadOfLuck,

            @Parameter(
                    description = "Part of them that lasts into the next year",
                    zh = "收入波动年持续性",
                    unit = "correlation",
                    standard = 0.5,
                    range = {0, 0.99},
                    explore = {0.3, 0.7},
                    source = "assumption")
            double persistenceOfLuck) {}

    private final Households households;
    private final Ledger ledger;
    private final Process prices;
    private final boolean strikes;
    private final Parameters p;

    /**
     * @param prices the outside world, whose prices move when shocks strike
     */
    public ShocksStrike(Households households, Ledger ledger, Process prices, boolean strikes, Parameters parameters) {
        this.prices = prices;
        this.households = households;
        this.ledger = ledger;
        this.strikes = strikes;
        this.p = parameters;
    }

    @Override
    public void step(Month month) {
        prices.step(month);
        RandomStream calamity = month.stream(Purpose.CALAMITY);
        int monthOfYear = month.ofYear();
        int year = month.calendar().getYear();
        boolean growing = monthOfYear >= FIRST_GROWING && monthOfYear <= LAST_GROWING;
        double illness = strikes ? p.illness() / MONTHS_A_YEAR : 0;
        double crop = strikes && growing ? p.cropLoss() / GROWING_MONTHS : 0;
        double onset = strikes ? p.onsetOfDistress() / MONTHS_A_YEAR : 0;
        double keepDistress = Elementary.exp(-p.recovery() / MONTHS_A_YEAR);
        double keepRelief = Elementary.pow(0.5, 1 / p.halfLifeOfRelief());
        double medicalCost = 0;
        for (Household household : households) {
            household.heals(keepDistress, keepRelief);
            if (monthOfYear == 0) {
                household.hasCropLeft(1);
            }
            double distress = onset * likelier(household, year);
            double u = calamity.uniform(household);
            if (u < illness) {
                medicalCost += fallsIll(household, u / illness);
            } else if (u < illness + crop) {
                losesCrop(household, (u - illness) / crop);
            } else if (u < illness + crop + distress && !household.isDistressed()) {
                household.hasDistress(depth((u - illness - crop) / distress));
            }
        }
        ledger.pay(Account.HOUSEHOLDS, Account.OUTSIDE, Payment.MEDICAL_COST, medicalCost);
        if (strikes) {
            RandomStream luck = month.stream(Purpose.INCOME_LUCK);
            for (Household household : households.thatLookBack(monthOfYear)) {
                household.hasLuck(nextLuck(household.luck(), luck.normal(household)));
            }
        }
    }

    private double likelier(Household household, int year) {
        double ratio = household.isIll() ? p.onsetWhenIll() : 1;
        if (household.headAge(year) >= ELDERLY) {
            ratio *= p.onsetWhenOld();
        }
        if (household.savings() * MONTHS_A_YEAR < household.incomeOfYear()) {
            ratio *= p.onsetWhenBroke();
        }
        return ratio;
    }

    /** Pays for treatment what it can; how badly it is, in (0, 1), decides the bill. */
    private double fallsIll(Household household, double severity) {
        household.fallsIll(p.monthsOfIllness());
        double bill = p.costOfIllness() * Elementary.exp(SPREAD_OF_BILLS * Elementary.normalQuantile(severity));
        double paid = Yuan.payable(Math.min(bill, Math.max(0, household.savings())));
        household.pays(paid);
        return paid;
    }

    /** Spread of medical bills, log points; Health Economics Review 2022 reports means about a third above medians. */
    private static final double SPREAD_OF_BILLS = 0.8;

    private void losesCrop(Household household, double severity) {
        boolean total = severity < p.totalFailure();
        household.hasCropLeft(total ? 0 : household.cropLeft() * (1 - p.partLost()));
    }

    /** Scores recede by a constant rate, so that equally many are at each log depth; new episodes start at any depth. */
    private static double depth(double u) {
        return Household.CLINICAL_THRESHOLD * Elementary.exp(DEEPEST * u);
    }

    /** Log of the deepest distress of an episode, in thresholds. */
    static final double DEEPEST = 0.9;

    /** Stationary with mean about 1 and the stated spread in the log. */
    double nextLuck(double luck, double normal) {
        double rho = p.persistenceOfLuck();
        return Elementary.exp(rho * Elementary.log(luck) + p.spreadOfLuck() * Math.sqrt(1 - rho * rho) * normal);
    }
}
