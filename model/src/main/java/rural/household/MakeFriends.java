package rural.household;

import java.util.Arrays;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * Joins households by friendship, once, when the county is founded (ODD, initialisation).
 *
 * <p>The households of a village stand in a ring, ordered partly by the age of their heads and partly by chance: a
 * household names its next few neighbours as friends; some of these friendships go to somebody else in the village
 * instead, and some beyond it. A ring of near neighbours has the high clustering of real villages, the others make the
 * world small (D. J. Watts and S. H. Strogatz, Nature 393, 1998); ordering by age gives the likeness in age that Cai,
 * de Janvry and Sadoulet (2015) report. Rows of a village must follow one another, in the order of ids.
 */
final class MakeFriends {

    private final FriendshipParameters p;
    private final RandomSource chance;

    MakeFriends(FriendshipParameters parameters, RandomSource chance) {
        this.p = parameters;
        this.chance = chance;
    }

    /**
     * @param firstOfVillage the first row of each village, and the number of rows at the end
     * @param townOfVillage the town of each village
     * @param age age of each head, in standard deviations from the mean
     */
    Friendships among(int[] firstOfVillage, int[] townOfVillage, float[] age) {
        int rows = age.length;
        int[] from = new int[rows * p.named()];
        int[] to = new int[rows * p.named()];
        int edges = 0;
        RandomStream place = chance.founding(Purpose.FRIENDSHIPS);
        for (int village = 0; village + 1 < firstOfVillage.length; village++) {
            int first = firstOfVillage[village];
            int count = firstOfVillage[village + 1] - first;
            int[] ring = ring(first, count, age, place);
            for (int nth = 1; nth <= p.named(); nth++) {
                RandomStream meets = chance.founding(Purpose.FRIENDS_ELSEWHERE).draw(2 * nth);
                RandomStream whom = chance.founding(Purpose.FRIENDS_ELSEWHERE).draw(2 * nth + 1);
                for (int position = 0; position < count; position++) {
                    int row = ring[position];
                    double where = meets.uniform(row);
                    int friend;
                    if (where < p.outside()) {
                        friend = somebodyNear(village, row, firstOfVillage, townOfVillage, whom);
                    } else if (where < p.outside() + p.notNeighbours()) {
                        friend = first + whom.index(row, count);
                    } else {
                        friend = ring[(position + nth) % count];
                    }
                    if (friend != row) {
                        from[edges] = row;
                        to[edges] = friend;
                        edges++;
                    }
                }
            }
        }
        return mutual(rows, from, to, edges);
    }

    private int[] ring(int first, int count, float[] age, RandomStream place) {
        long[] keys = new long[count];
        double byChance = Math.sqrt(1 - p.likeAge() * p.likeAge());
        for (int i = 0; i < count; i++) {
            double key = p.likeAge() * age[first + i] + byChance * place.normal(first + i);
            long ordered = (long) ((key + KEY_SHIFT) * KEY_SCALE);
            keys[i] = ordered << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        int[] ring = new int[count];
        for (int i = 0; i < count; i++) {
            ring[i] = first + (int) keys[i];
        }
        return ring;
    }

    /** Makes a sorting key positive; keys are normal numbers, never below -20. */
    private static final double KEY_SHIFT = 20;

    /** Steps of a sorting key in one standard deviation. */
    private static final double KEY_SCALE = 1 << 24;

    private static int somebodyNear(
            int village, int row, int[] firstOfVillage, int[] townOfVillage, RandomStream whom) {
        int low = village;
        while (low > 0 && townOfVillage[low - 1] == townOfVillage[village]) {
            low--;
        }
        int high = village + 1;
        while (high < townOfVillage.length && townOfVillage[high] == townOfVillage[village]) {
            high++;
        }
        int first = firstOfVillage[low];
        return first + whom.index(row, firstOfVillage[high] - first);
    }

    private static Friendships mutual(int rows, int[] from, int[] to, int edges) {
        int[] first = new int[rows + 1];
        for (int edge = 0; edge < edges; edge++) {
            first[from[edge] + 1]++;
            first[to[edge] + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            first[row + 1] += first[row];
        }
        int[] next = Arrays.copyOf(first, rows);
        int[] friends = new int[2 * edges];
        for (int edge = 0; edge < edges; edge++) {
            friends[next[from[edge]]++] = to[edge];
            friends[next[to[edge]]++] = from[edge];
        }
        return withoutRepetition(first, friends);
    }

    /** Sorts each household's friends by row and drops those named twice. */
    private static Friendships withoutRepetition(int[] first, int[] friends) {
        int rows = first.length - 1;
        int[] begins = new int[rows + 1];
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            Arrays.sort(friends, first[row], first[row + 1]);
            int previous = -1;
            for (int i = first[row]; i < first[row + 1]; i++) {
                if (friends[i] != previous) {
                    previous = friends[i];
                    friends[kept++] = previous;
                }
            }
            begins[row + 1] = kept;
        }
        return new Friendships(begins, Arrays.copyOf(friends, kept));
    }
}
