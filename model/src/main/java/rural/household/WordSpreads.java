package rural.household;

import org.jspecify.annotations.Nullable;
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
 * villages. Who hears this month tells others from the next month on: friends' counts change after the sweep.
 */
public final class WordSpreads implements Process {

    private static final long serialVersionUID = 1;
    private static final double MONTHS_A_QUARTER = 3;
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
    /** Chance in a month of hearing nothing from so many friends who do it, and from so many who know. */
    private final double[] silenceOfUsers = new double[MOST_FRIENDS + 1];

    private final double[] silenceOfKnowers = new double[MOST_FRIENDS + 1];
    private final double forgets;
    private final Rows changed;
    private final @Nullable Rows[] unaware = new Rows[Topic.count()];

    public WordSpreads(Households households, boolean byFriends, Parameters p) {
        this.households = households;
        this.byFriends = byFriends;
        double user = 1 - Elementary.pow(1 - p.toldByUser(), 1 / MONTHS_A_QUARTER);
        double knower = 1 - Elementary.pow(1 - p.toldByKnower(), 1 / MONTHS_A_QUARTER);
        silenceOfUsers[0] = 1;
        silenceOfKnowers[0] = 1;
        for (int friends = 1; friends <= MOST_FRIENDS; friends++) {
            silenceOfUsers[friends] = silenceOfUsers[friends - 1] * (1 - user);
            silenceOfKnowers[friends] = silenceOfKnowers[friends - 1] * (1 - knower);
        }
        this.forgets = 1 - Elementary.pow(1 - p.forgotten(), 1.0 / 4);
        this.changed = new Rows(households.count());
    }

    @Override
    public void step(Month month) {
        for (Topic topic : TOPICS) {
            spreads(topic, month.stream(HEARS[topic.ordinal()]));
            fades(topic, month);
        }
    }

    private void spreads(Topic topic, RandomStream chance) {
        Rows unaware = unaware(topic);
        changed.clear();
        int kept = 0;
        for (int i = 0; i < unaware.size(); i++) {
            Household household = households.at(unaware.at(i));
            if (!household.knows(topic)) {
                if (chance.bernoulli(household, probability(household, topic))) {
                    changed.add(household.row());
                } else {
                    unaware.set(kept++, household.row());
                }
            }
        }
        unaware.shrinkTo(kept);
        for (int i = 0; i < changed.size(); i++) {
            households.at(changed.at(i)).hearsOf(topic);
        }
    }

    /** Those who have not heard of it, kept from month to month; who heard of it otherwise drops out at the next look. */
    private Rows unaware(Topic topic) {
        Rows known = unaware[topic.ordinal()];
        if (known != null) {
            return known;
        }
        Rows found = new Rows(households.count());
        for (Household household : households) {
            if (!household.knows(topic)) {
                found.add(household.row());
            }
        }
        unaware[topic.ordinal()] = found;
        return found;
    }

    /** Once a quarter, those of whose friends nobody does it may forget what they had heard. */
    private void fades(Topic topic, Month month) {
        RandomStream chance = month.stream(Purpose.FORGET_WHAT_NOBODY_DOES).draw(topic.ordinal());
        changed.clear();
        for (Household household : households.thatReconsider(month.ofYear())) {
            if (household.knows(topic)
                    && household.friendsDoing(topic) == 0
                    && !household.does(topic)
                    && chance.bernoulli(household, forgets)) {
                changed.add(household.row());
            }
        }
        for (int i = 0; i < changed.size(); i++) {
            households.at(changed.at(i)).forgets(topic);
            unaware(topic).add(changed.at(i));
        }
    }

    /** Chance that a household which has not heard of something hears of it this month. */
    double probability(Household household, Topic topic) {
        Village village = household.village();
        double silence = 1 - village.support.told[topic.ordinal()];
        if (byFriends) {
            int doing = Math.min(MOST_FRIENDS, household.friendsDoing(topic));
            int knowing = Math.max(0, Math.min(MOST_FRIENDS, household.friendsKnowing(topic)) - doing);
            silence *= silenceOfUsers[doing] * silenceOfKnowers[knowing];
        }
        return 1 - silence;
    }
}
