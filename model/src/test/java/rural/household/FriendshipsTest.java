package rural.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rural.parameter.Section;
import rural.place.Archetype;
import rural.place.Country;
import rural.place.County;
import rural.place.Valley;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/** Targets T15 to T18: what Cai, de Janvry and Sadoulet (2015) found in the villages whose networks they deposited. */
final class FriendshipsTest {

    private static final FriendshipParameters USUAL =
            Section.of(FriendshipParameters.class, "friendships").standards();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void friendshipsAreAsInTheVillagesOfCaiDeJanvryAndSadoulet(long seed) {
        County county = Valley.generated(Archetype.values()[(int) (seed % 4)], seed);
        Friendships friendships = made(county, seed);
        int[] village = villages(county);
        assertThat(degree(friendships)).as("T15 friends of a household").isBetween(5.0, 7.0);
        assertThat(clustering(friendships)).as("T16 clustering").isBetween(0.235, 0.355);
        assertThat(within(friendships, village))
                .as("T17 friendships within the village")
                .isBetween(0.92, 0.98);
        assertThat(likeness(friendships, ages(seed, village.length)))
                .as("T18 likeness in age")
                .isBetween(0.10, 0.30);
    }

    @Test
    void friendshipIsMutualAndNobodyIsHisOwnFriendOrFriendTwice() {
        Friendships friendships = made(Country.ofTowns(3, 6, 120), 5);
        for (int row = 0; row < friendships.rows(); row++) {
            Set<Integer> friends = new HashSet<>();
            for (int nth = 0; nth < friendships.count(row); nth++) {
                int friend = friendships.friend(row, nth);
                assertThat(friend).isNotEqualTo(row);
                assertThat(friends.add(friend))
                        .as("%s is a friend of %s once", friend, row)
                        .isTrue();
                assertThat(areFriends(friendships, friend, row)).isTrue();
            }
        }
    }

    @Test
    void friendsOutsideTheVillageLiveInTheSameTown() {
        County county = Country.ofTowns(3, 6, 120);
        Friendships friendships = made(county, 6);
        int[] village = villages(county);
        int elsewhere = 0;
        for (int row = 0; row < friendships.rows(); row++) {
            for (int nth = 0; nth < friendships.count(row); nth++) {
                Village home = county.village(village[row]);
                Village theirs = county.village(village[friendships.friend(row, nth)]);
                assertThat(theirs.town().id()).isEqualTo(home.town().id());
                elsewhere += theirs.id() == home.id() ? 0 : 1;
            }
        }
        assertThat(elsewhere).isPositive();
    }

    @Test
    void aHouseholdAloneInItsTownHasNoFriends() {
        Friendships friendships = made(Country.withAHermit(2, 3, 50), 7);
        assertThat(friendships.count(friendships.rows() - 1)).isZero();
    }

    @Test
    void ofAnotherSeedOthersAreFriends() {
        County county = Country.ofTowns(1, 1, 200);
        Friendships one = made(county, 8);
        Friendships other = made(county, 9);
        int shared = 0;
        for (int nth = 0; nth < one.count(0); nth++) {
            shared += areFriends(other, 0, one.friend(0, nth)) ? 1 : 0;
        }
        assertThat(shared).isLessThan(one.count(0));
    }

    private static Friendships made(County county, long seed) {
        PopulationParameters population =
                Section.of(PopulationParameters.class, "population").standards();
        return new FoundHouseholds(county, population, new RandomSource(seed), 2023).friendships(USUAL);
    }

    private static int[] villages(County county) {
        int[] villages = new int[county.gazetteer().households()];
        int row = 0;
        for (Village village : county.villages()) {
            for (int i = 0; i < village.site().households(); i++) {
                villages[row++] = village.id();
            }
        }
        return villages;
    }

    /** Ages of heads, in standard deviations from the mean, drawn as the county's founding draws them. */
    private static double[] ages(long seed, int rows) {
        RandomStream stream = new RandomSource(seed).founding(Purpose.HOUSEHOLD_AGE);
        double[] ages = new double[rows];
        for (int row = 0; row < rows; row++) {
            ages[row] = stream.normal(row);
        }
        return ages;
    }

    private static double degree(Friendships friendships) {
        double sum = 0;
        for (int row = 0; row < friendships.rows(); row++) {
            sum += friendships.count(row);
        }
        return sum / friendships.rows();
    }

    /** Mean over households of the share of pairs of their friends who are friends themselves. */
    private static double clustering(Friendships friendships) {
        double sum = 0;
        int counted = 0;
        for (int row = 0; row < friendships.rows(); row++) {
            int friends = friendships.count(row);
            if (friends < 2) {
                continue;
            }
            int closed = 0;
            for (int one = 0; one < friends; one++) {
                for (int other = one + 1; other < friends; other++) {
                    closed += areFriends(friendships, friendships.friend(row, one), friendships.friend(row, other))
                            ? 1
                            : 0;
                }
            }
            sum += 2.0 * closed / (friends * (friends - 1));
            counted++;
        }
        return sum / counted;
    }

    private static boolean areFriends(Friendships friendships, int row, int other) {
        for (int nth = 0; nth < friendships.count(row); nth++) {
            if (friendships.friend(row, nth) == other) {
                return true;
            }
        }
        return false;
    }

    private static double within(Friendships friendships, int[] village) {
        int within = 0;
        int all = 0;
        for (int row = 0; row < friendships.rows(); row++) {
            for (int nth = 0; nth < friendships.count(row); nth++) {
                within += village[row] == village[friendships.friend(row, nth)] ? 1 : 0;
                all++;
            }
        }
        return (double) within / all;
    }

    /** Correlation of age over the two ends of all friendships. */
    private static double likeness(Friendships friendships, double[] age) {
        double sum = 0;
        double squares = 0;
        double products = 0;
        int ends = 0;
        for (int row = 0; row < friendships.rows(); row++) {
            for (int nth = 0; nth < friendships.count(row); nth++) {
                sum += age[row];
                squares += age[row] * age[row];
                products += age[row] * age[friendships.friend(row, nth)];
                ends++;
            }
        }
        double mean = sum / ends;
        return (products / ends - mean * mean) / (squares / ends - mean * mean);
    }
}
