package rural.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rural.calendar.Month;
import rural.place.County;
import rural.place.Valley;
import rural.place.Village;
import rural.random.RandomSource;

/** Law 8: where everybody is everybody's friend, word of mouth follows the curve of F. M. Bass (1969). */
final class WordSpreadsTest {

    private static final int VILLAGES = 400;
    private static final int EVERYBODY = 33;
    private static final int QUARTERS = 24;
    /** Part of those who do not know that meetings tell in a month. */
    private static final double TOLD = 0.01;
    /** Part of those who do not know that one who knows tells in a quarter. */
    private static final double PASSED_ON = 0.008;

    private static final Topic TOPIC = Topic.SELLING_ONLINE;

    @Test
    void onACompleteGraphWordSpreadsAsReckonedByHand() {
        double[] expected = chain();
        double[] seen = simulated(true);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            // Nobody's share deviates by more than a half from the mean; five standard errors of so many villages.
            double error = 5 * 0.5 / Math.sqrt(VILLAGES * 3.0);
            assertThat(seen[quarter]).as("quarter %s", quarter).isCloseTo(expected[quarter], within(error));
        }
    }

    @Test
    void onACompleteGraphWordSpreadsAlongTheCurveOfBass() {
        double p = -Math.log(Math.pow(1 - TOLD, 3));
        double q = -Math.log(1 - PASSED_ON) * (EVERYBODY - 1);
        double[] seen = simulated(true);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            // The curve is of continuous time; households listen once a quarter, in turns of sixteen neighbours.
            double fallen = Math.exp(-(p + q) * (quarter + 1));
            double bass = (1 - fallen) / (1 + q / p * fallen);
            assertThat(seen[quarter]).as("quarter %s", quarter).isCloseTo(bass, within(0.06));
        }
        assertThat(seen[QUARTERS - 1]).isGreaterThan(0.8);
    }

    @Test
    void withoutWordOfMouthOnlyMeetingsTell() {
        double[] seen = simulated(false);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            double expected = 1 - Math.pow(1 - TOLD, 3.0 * (quarter + 1));
            assertThat(seen[quarter]).isCloseTo(expected, within(0.02));
        }
    }

    @Test
    void whereNobodyKnowsAndNobodyTellsNobodyEverKnows() {
        Households all = inCompleteVillages(5);
        WordSpreads word = word(all, true, 0.25);
        letPass(word, 120);
        for (Household household : all) {
            assertThat(household.knows(TOPIC)).isFalse();
        }
    }

    @Test
    void whatNobodyDoesIsForgottenAtTheRateThatIsSaid() {
        Households all = inCompleteVillages(200);
        for (Household household : all) {
            household.hearsOf(TOPIC);
        }
        letPass(new WordSpreads(all, false, new WordSpreads.Parameters(0.35, 0.05, 0.25)), 12);
        assertThat(share(all)).isCloseTo(0.75, within(0.03));
    }

    @Test
    void aFriendWhoDoesItTellsMoreReadilyThanOneWhoOnlyKnows() {
        OneHousehold ofSellers =
                OneHousehold.aHousehold().whoHasNotHeardOf(TOPIC).whoseFriendsSellOnline(1);
        OneHousehold ofKnowers = OneHousehold.aHousehold().whoHasNotHeardOf(TOPIC);
        WordSpreads.Parameters usual = ofSellers.p.wordSpreads();
        double bySeller = new WordSpreads(ofSellers.all, true, usual).probability(ofSellers.household(), TOPIC);
        double byKnowers = new WordSpreads(ofKnowers.all, true, usual).probability(ofKnowers.household(), TOPIC);
        double knowers = 1 - Math.pow(1 - usual.toldByKnower(), 6);
        double sellerAndKnowers = 1 - (1 - usual.toldByUser()) * Math.pow(1 - usual.toldByKnower(), 5);
        assertThat(byKnowers).isCloseTo(knowers, within(1e-12));
        assertThat(bySeller).isCloseTo(sellerAndKnowers, within(1e-12)).isGreaterThan(byKnowers);
    }

    /** Mean share of those who know at the end of each quarter, in many villages at once. */
    private static double[] simulated(boolean byFriends) {
        Households all = inCompleteVillages(VILLAGES);
        for (Village village : all.villages()) {
            village.support.told[TOPIC.ordinal()] = TOLD;
        }
        WordSpreads word = word(all, byFriends, 0);
        double[] shares = new double[QUARTERS];
        for (int month = -3; month < 3 * QUARTERS; month++) {
            step(word, month);
            if (month < 0) {
                forgetAll(all);
            } else if (month % 3 == 2) {
                shares[month / 3] = share(all);
            }
        }
        return shares;
    }

    /** Three months of meetings lie behind everybody, so that the first quarter is like all others. */
    private static void forgetAll(Households all) {
        for (Household household : all) {
            household.forgets(TOPIC);
        }
    }

    /**
     * The same by hand, village by village: the chances of all numbers of knowers in the three parts of a village that
     * take turns. Who has its turn hears from meetings of the last three months, or from those who know at the time.
     */
    private static double[] chain() {
        int[][] parts = partsThatTakeTurns(inCompleteVillages(VILLAGES));
        Map<String, double[]> known = new TreeMap<>();
        double[] shares = new double[QUARTERS];
        for (int[] part : parts) {
            double[] ofVillage = known.computeIfAbsent(Arrays.toString(part), unknown -> chain(part));
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                shares[quarter] += ofVillage[quarter] / VILLAGES;
            }
        }
        return shares;
    }

    private static int[][] partsThatTakeTurns(Households all) {
        int[][] parts = new int[VILLAGES][3];
        for (int turn = 0; turn < 3; turn++) {
            for (Household household : all.thatReconsider(turn)) {
                parts[household.villageNumber()][turn]++;
            }
        }
        return parts;
    }

    private static double[] chain(int[] part) {
        double[][][] chances = new double[part[0] + 1][part[1] + 1][part[2] + 1];
        chances[0][0][0] = 1;
        double[] shares = new double[QUARTERS];
        for (int month = 0; month < 3 * QUARTERS; month++) {
            chances = afterTurnOf(month % 3, part, chances);
            if (month % 3 == 2) {
                shares[month / 3] = mean(chances) / EVERYBODY;
            }
        }
        return shares;
    }

    private static double[][][] afterTurnOf(int turn, int[] part, double[][][] before) {
        double[][][] after = new double[part[0] + 1][part[1] + 1][part[2] + 1];
        for (int a = 0; a <= part[0]; a++) {
            for (int b = 0; b <= part[1]; b++) {
                for (int c = 0; c <= part[2]; c++) {
                    int[] know = {a, b, c};
                    int unaware = part[turn] - know[turn];
                    double hears = 1 - Math.pow(1 - TOLD, 3) * Math.pow(1 - PASSED_ON, a + b + c);
                    double[] newly = binomial(unaware, hears);
                    for (int more = 0; more <= unaware; more++) {
                        after[a + (turn == 0 ? more : 0)][b + (turn == 1 ? more : 0)][c + (turn == 2 ? more : 0)] +=
                                before[a][b][c] * newly[more];
                    }
                }
            }
        }
        return after;
    }

    private static double[] binomial(int n, double p) {
        double[] chances = new double[n + 1];
        chances[0] = 1;
        for (int trial = 0; trial < n; trial++) {
            for (int k = trial + 1; k > 0; k--) {
                chances[k] = chances[k] * (1 - p) + chances[k - 1] * p;
            }
            chances[0] *= 1 - p;
        }
        return chances;
    }

    private static double mean(double[][][] chances) {
        double mean = 0;
        for (int a = 0; a < chances.length; a++) {
            for (int b = 0; b < chances[a].length; b++) {
                for (int c = 0; c < chances[a][b].length; c++) {
                    mean += (a + b + c) * chances[a][b][c];
                }
            }
        }
        return mean;
    }

    private static WordSpreads word(Households all, boolean byFriends, double forgotten) {
        return new WordSpreads(all, byFriends, new WordSpreads.Parameters(0.35, PASSED_ON, forgotten));
    }

    private static void letPass(WordSpreads word, int months) {
        for (int month = 0; month < months; month++) {
            step(word, month);
        }
    }

    private static void step(WordSpreads word, int month) {
        word.step(new Month(month, YearMonth.of(2024, 1).plusMonths(month), new RandomSource(21)));
    }

    private static double share(Households all) {
        int know = 0;
        for (Household household : all) {
            know += household.knows(TOPIC) ? 1 : 0;
        }
        return (double) know / all.count();
    }

    /** Villages in each of which everybody is everybody's friend. */
    private static Households inCompleteVillages(int villages) {
        int[] households = new int[villages];
        Arrays.fill(households, EVERYBODY);
        County county = Valley.ofHouseholds(households);
        int rows = villages * EVERYBODY;
        int[] first = new int[rows + 1];
        int[] friends = new int[rows * (EVERYBODY - 1)];
        int next = 0;
        for (int row = 0; row < rows; row++) {
            int home = row / EVERYBODY * EVERYBODY;
            for (int other = home; other < home + EVERYBODY; other++) {
                if (other != row) {
                    friends[next++] = other;
                }
            }
            first[row + 1] = next;
        }
        return TestCounty.unsettled(county, new Friendships(first, friends));
    }
}
