package rural.household;

import java.util.Arrays;
import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * Households hear of selling online, of selling together, of receiving guests (ODD, submodel 8).
 *
 * <p>Each friend who does it tells a household within a quarter with one probability, each who only knows of it with
 * another, seven times smaller (Banerjee, Chandrasekhar, Duflo and Jackson 2013); meetings and visits tell whole
 * villages. Households take turns, a third of them each month, as they do when they reconsider; what nobody around them
 * does they may forget. Who hears this month tells others from the next month on: friends' counts change after the
 * sweep.
 */
public final class WordSpreads implements Process {

    private static final long serialVersionUID = 1;
    private static final int MONTHS_A_QUARTER = 3;
    private static final double QUARTERS_A_YEAR = 4;
    /** Friends beyond this many tell nothing new. */
    private static final int MOST_FRIENDS = 32;

    /** How readily word passes. */
    public record Parameters(
            @Parameter(
                    description = "A friend who does it passes word on",
                    zh = "采用者向每位好友传播率",
                    unit = "per quarter",
                    standard = 0.35,
                    range = {0, 1},
                    explore = {0.15, 0.50},
                    source = "banerjee2013")
            double toldByUser,

            @Parameter(
                    description = "A friend who only knows of it passes word on",
                    zh = "知情者向每位好友传播率",
                    unit = "per quarter",
                    standard = 0.05,
                    range = {0, 1},
                    explore = {0.02, 0.10},
                    source = "banerjee2013")
            double toldByKnower,

            @Parameter(
                    description = "Households that forget what nobody around them does",
                    zh = "无人实践时的遗忘率",
                    unit = "per year",
                    standard = 0.25,
                    range = {0, 1},
                    explore = {0.1, 0.4},
                    source = "assumption")
            double forgotten) {}

    private static final Topic[] TOPICS = Topic.values();

    private static final Purpose[] HEARS = {
        Purpose.HEAR_OF_SELLING_ONLINE, Purpose.HEAR_OF_SELLING_TOGETHER, Purpose.HEAR_OF_NEW_SERVICES
    };

    private final Households households;
    private final boolean byFriends;
    /** Chance in a quarter of hearing nothing from so many friends who do it, and from so many who know. */
    private final double[] silenceOfUsers = new double[MOST_FRIENDS + 1];

    private final double[] silenceOfKnowers = new double[MOST_FRIENDS + 1];
    private final double forgets;
    /** Chance of hearing nothing from meetings and visits, by month of the quarter, topic and village. */
    private final double[][][] quiet;

    private final Rows heard;
    private final Rows forgot;

    public WordSpreads(Households households, boolean byFriends, Parameters p) {
        this.households = households;
        this.byFriends = byFriends;
        silenceOfUsers[0] = 1;
        silenceOfKnowers[0] = 1;
        for (int friends = 1; friends <= MOST_FRIENDS; friends++) {
            silenceOfUsers[friends] = silenceOfUsers[friends - 1] * (1 - p.toldByUser());
            silenceOfKnowers[friends] = silenceOfKnowers[friends - 1] * (1 - p.toldByKnower());
        }
        this.forgets = 1 - Elementary.pow(1 - p.forgotten(), 1 / QUARTERS_A_YEAR);
        int villages = households.villages().length;
        this.quiet = new double[MONTHS_A_QUARTER][Topic.count()][villages];
        for (double[][] ofMonth : quiet) {
            for (double[] ofTopic : ofMonth) {
                Arrays.fill(ofTopic, 1);
            }
        }
        this.heard = new Rows(households.count());
        this.forgot = new Rows(households.count());
    }

    @Override
    public void step(Month month) {
        listen(quiet[Math.floorMod(month.number(), MONTHS_A_QUARTER)]);
        for (Topic topic : TOPICS) {
            spreads(topic, month);
        }
    }

    /** Remembers what was told in villages this month, until everybody has had a turn. */
    private void listen(double[][] ofMonth) {
        for (Village village : households.villages()) {
            for (int topic = 0; topic < ofMonth.length; topic++) {
                ofMonth[topic][village.id()] = 1 - village.support.told[topic];
            }
        }
    }

    private void spreads(Topic topic, Month month) {
        RandomStream chance = month.stream(HEARS[topic.ordinal()]);
        heard.clear();
        forgot.clear();
        for (Household household : households.thatReconsider(month.ofYear())) {
            if (!household.knows(topic)) {
                if (chance.bernoulli(household, probability(household, topic))) {
                    heard.add(household.row());
                }
            } else if (household.friendsDoing(topic) == 0
                    && !household.does(topic)
                    && chance.bernoulli(household, forgets)) {
                forgot.add(household.row());
            }
        }
        for (int i = 0; i < heard.size(); i++) {
            households.at(heard.at(i)).hearsOf(topic);
        }
        for (int i = 0; i < forgot.size(); i++) {
            households.at(forgot.at(i)).forgets(topic);
        }
    }

    /** Chance that a household which has not heard of something has heard of it by the end of a quarter. */
    double probability(Household household, Topic topic) {
        int home = household.villageNumber();
        int about = topic.ordinal();
        double silence = quiet[0][about][home] * quiet[1][about][home] * quiet[2][about][home];
        if (byFriends) {
            int doing = Math.min(MOST_FRIENDS, household.friendsDoing(topic));
            int knowing = Math.max(0, Math.min(MOST_FRIENDS, household.friendsKnowing(topic)) - doing);
            silence *= silenceOfUsers[doing] * silenceOfKnowers[knowing];
        }
        return 1 - silence;
    }
}
