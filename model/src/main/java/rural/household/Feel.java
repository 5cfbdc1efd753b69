package rural.household;

import java.util.Arrays;
import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Village;

/**
 * People feel: gain, happiness and security, each from 0 to 10 (ODD, submodel 15), and every village is counted. A third
 * of the households has its turn each month; what is told of a village is what each said when it last had its turn.
 *
 * <p>Gain compares: income with what one was used to and with the village, and what is within reach. Happiness has a
 * level: income with diminishing returns, less what others earn, health, distress, trust and ties. Security looks
 * ahead: how long savings, credit and friends would carry a household that falls ill or loses its crop.
 */
public final class Feel implements Process {

    private static final long serialVersionUID = 1;
    private static final double MONTHS_A_YEAR = 12;

    /** Weights, in points of ten. */
    public record Parameters(
            @Parameter(
                    description = "Happiness of a household with usual income, no distress and usual trust",
                    zh = "幸福感基准",
                    unit = "points of 10",
                    standard = 7.55,
                    range = {0, 10},
                    explore = {7, 8},
                    source = "calibrated")
            double usualHappiness,

            @Parameter(
                    description = "Happiness for each unit of log income",
                    zh = "收入对数的幸福效应",
                    unit = "points of 10",
                    standard = 0.35,
                    range = {0, 3},
                    explore = {0.15, 0.60},
                    source = "recalled")
            double ofIncome,

            @Parameter(
                    description = "Weight of the village's income against one's own",
                    zh = "参照收入权重",
                    unit = "ratio",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.2, 0.8},
                    source = "knight2012")
            double ofOthersIncome,

            @Parameter(
                    description = "Wellbeing for each standard deviation of distress",
                    zh = "困扰的福祉效应",
                    unit = "points of 10",
                    standard = -1.05,
                    range = {-5, 0},
                    explore = {-1.5, -0.6},
                    source = "assumption")
            double ofDistress,

            @Parameter(
                    description = "A health shock",
                    zh = "患病的福祉效应",
                    unit = "points of 10",
                    standard = -0.4,
                    range = {-3, 0},
                    explore = {-0.8, -0.2},
                    source = "xu2024")
            double ofIllness,

            @Parameter(
                    description = "Full trust against none (five steps)",
                    zh = "社会信任的福祉效应",
                    unit = "points of 10",
                    standard = 1.4,
                    range = {0, 5},
                    explore = {0.4, 2},
                    source = "clds2016")
            double ofTrust,

            @Parameter(
                    description = "Each friend more",
                    zh = "每增一位好友的效应",
                    unit = "points of 10",
                    standard = 0.05,
                    range = {0, 1},
                    explore = {0, 0.1},
                    source = "assumption")
            double ofFriend,

            @Parameter(
                    description = "Gain of a household whose income stays as it was, with usual services",
                    zh = "获得感基准",
                    unit = "points of 10",
                    standard = 6.75,
                    range = {0, 10},
                    explore = {6, 7.5},
                    source = "calibrated")
            double usualGain,

            @Parameter(
                    description = "Gain for each unit of log income more than one was used to",
                    zh = "收入增长的获得感效应",
                    unit = "points of 10",
                    standard = 2.2,
                    range = {0, 10},
                    explore = {1, 3},
                    source = "assumption")
            double ofGrowth,

            @Parameter(
                    description = "Gain of being connected",
                    zh = "上网的获得感效应",
                    unit = "points of 10",
                    standard = 0.2,
                    range = {0, 2},
                    explore = {0, 0.4},
                    source = "assumption")
            double ofConnection,

            @Parameter(
                    description = "Gain of a parcel point in the village",
                    zh = "村级网点的获得感效应",
                    unit = "points of 10",
                    standard = 0.2,
                    range = {0, 2},
                    explore = {0, 0.4},
                    source = "crrs2020")
            double ofPoint,

            @Parameter(
                    description = "Gain of being served by a social worker or by public services online",
                    zh = "获得社工或网上政务服务的效应",
                    unit = "points of 10",
                    standard = 0.2,
                    range = {0, 2},
                    explore = {0, 0.4},
                    source = "assumption")
            double ofService,

            @Parameter(
                    description = "Security of a household without savings, credit or friends",
                    zh = "安全感下限基准",
                    unit = "points of 10",
                    standard = 4.25,
                    range = {0, 10},
                    explore = {4, 6},
                    source = "calibrated")
            double leastSecurity,

            @Parameter(
                    description = "What full cover adds to it",
                    zh = "充分保障带来的安全感",
                    unit = "points of 10",
                    standard = 4.2,
                    range = {0, 10},
                    explore = {3, 5},
                    source = "calibrated")
            double ofCover,

            @Parameter(
                    description = "Months of spending that cover half of what can be covered",
                    zh = "半数保障所需积蓄",
                    unit = "months",
                    standard = 3,
                    range = {0.1, 60},
                    explore = {2, 6},
                    source = "assumption")
            double halfCover,

            @Parameter(
                    description = "What each friend would lend, as a part of a month's spending",
                    zh = "每位好友可借助额度",
                    unit = "months",
                    standard = 0.2,
                    range = {0, 5},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double helpOfFriend,

            @Parameter(
                    description = "How fast a household grows used to an income",
                    zh = "收入适应速度",
                    unit = "per year",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.3, 0.8},
                    source = "assumption")
            double growsUsed,

            @Parameter(
                    description = "How fast trust returns to its usual level",
                    zh = "信任回归速度",
                    unit = "per year",
                    standard = 0.15,
                    range = {0, 1},
                    explore = {0.05, 0.3},
                    source = "assumption")
            double trustReturns,

            @Parameter(
                    description = "Usual trust, to which it returns",
                    zh = "社会信任常态水平",
                    unit = "0 to 1",
                    standard = 0.6,
                    range = {0, 1},
                    explore = {0.45, 0.75},
                    source = "assumption")
            double usualTrust,

            @Parameter(
                    description = "Part of their trust that people lose when their village's parcel point closes",
                    zh = "村级网点关闭造成的信任损失",
                    unit = "share",
                    standard = 0.03,
                    range = {0, 1},
                    explore = {0, 0.08},
                    source = "assumption")
            double closedPoint,

            @Parameter(
                    description = "Income per head at which happiness is as usual",
                    zh = "幸福感基准收入",
                    unit = "yuan/year",
                    standard = 18_500,
                    range = {1000, 200_000},
                    explore = {15_000, 22_000},
                    source = "nbs2023")
            double usualIncome) {}

    private static final int TURNS = 3;
    private static final double QUARTERS_A_YEAR = 4;

    private final County county;
    private final Households households;
    private final Credit credit;
    private final boolean comparesWithOthers;
    private final Parameters p;
    /** What was counted of each third of the households when it had its turn, by turn and village. */
    private final VillageCount[][] counts;

    public Feel(
            County county, Households households, Credit credit, boolean comparesWithOthers, Parameters parameters) {
        this.county = county;
        this.households = households;
        this.credit = credit;
        this.comparesWithOthers = comparesWithOthers;
        this.p = parameters;
        this.counts = new VillageCount[TURNS][county.villages().size()];
        for (VillageCount[] ofTurn : counts) {
            Arrays.setAll(ofTurn, village -> new VillageCount());
        }
    }

    /** Everybody feels and is counted when the county is founded. */
    public void found(Month month) {
        for (Village village : county.villages()) {
            village.community.firmWorkers = 0;
        }
        for (Household household : households) {
            household.village().community.firmWorkers += household.firmWorkers();
        }
        for (int turn = 0; turn < TURNS; turn++) {
            takesTurn(turn, month.calendar().getYear(), 1);
        }
        tellsVillages();
    }

    @Override
    public void step(Month month) {
        for (Village village : county.villages()) {
            if (village.delivery.pointClosed) {
                disappoint(village);
            }
        }
        takesTurn(
                month.ofYear() % TURNS,
                month.calendar().getYear(),
                month.isSpinUp() ? 1 : p.growsUsed() / QUARTERS_A_YEAR);
        tellsVillages();
    }

    private void disappoint(Village village) {
        for (Household household : households.of(village)) {
            household.trustsMoreBy(-p.closedPoint());
        }
    }

    /** While the county settles, households count as used to what they have; the model has no earlier past of theirs. */
    private void takesTurn(int turn, int year, double used) {
        VillageCount[] counted = counts[turn];
        for (VillageCount count : counted) {
            count.clear();
        }
        double usual = Elementary.log(p.usualIncome());
        double trustReturns = p.trustReturns() / QUARTERS_A_YEAR;
        for (Household household : households.thatReconsider(turn)) {
            Village village = household.village();
            household.growsUsedToIncome(used);
            household.returnsToUsualTrust(p.usualTrust(), trustReturns);
            double real = Elementary.log(Math.max(1, household.incomePerHead()) / household.costOfLiving());
            double others = comparesWithOthers ? p.ofOthersIncome() * (village.community.logIncome - usual) : 0;
            feels(household, village, real - usual, others);
            counted[household.villageNumber()].count(household, real, year);
        }
    }

    private void tellsVillages() {
        VillageCount all = new VillageCount();
        for (Village village : county.villages()) {
            all.clear();
            for (VillageCount[] ofTurn : counts) {
                all.add(ofTurn[village.id()]);
            }
            all.write(village.community);
            village.guests.rooms = all.rooms();
        }
    }

    private void feels(Household household, Village village, double own, double others) {
        double mind = p.ofDistress() * Math.max(0, household.distress())
                + p.ofIllness() * household.ill()
                + household.disposition();
        double gain = p.usualGain() + mind / 2 + gain(household, village, own, others);
        double happiness = p.usualHappiness()
                + p.ofIncome() * (own - others)
                + mind
                + p.ofTrust() * (household.trust() - p.usualTrust())
                + p.ofFriend() * (household.friends() - USUAL_FRIENDS);
        double security = p.leastSecurity() + p.ofCover() * cover(household) + mind / 2;
        household.feels(bounded(gain), bounded(happiness), bounded(security));
    }

    /** Friends of a usual household (T15). */
    private static final double USUAL_FRIENDS = 6;

    private double gain(Household household, Village village, double own, double others) {
        double growth = (household.incomeOfYear() - household.incomeBefore()) / Math.max(1, household.incomeBefore());
        double within = p.ofConnection() * household.connected()
                + p.ofPoint() * (village.delivery.hasPoint ? 1 : 0)
                + p.ofService() * household.served();
        return p.ofGrowth() * Math.max(-1, Math.min(1, growth)) + p.ofIncome() * (own - others) + within;
    }

    /** How much of a bad year savings, credit and friends would carry, 0 to 1. */
    private double cover(Household household) {
        double spending = Math.max(1, household.incomeOfYear() / MONTHS_A_YEAR);
        double months = (Math.max(0, household.savings()) + credit.cushion(household) - household.debt()) / spending
                + p.helpOfFriend() * household.friends() * household.trust();
        return months <= 0 ? 0 : months / (months + p.halfCover());
    }

    /** As it is between 1 and 9, bent towards 0 and 10 beyond, so that more is always more. */
    static double bounded(double points) {
        if (points > MANY) {
            return 10 - 1 / (1 + points - MANY);
        }
        return points < FEW ? 1 / (1 + FEW - points) : points;
    }

    private static final double MANY = 9;
    private static final double FEW = 1;
}
