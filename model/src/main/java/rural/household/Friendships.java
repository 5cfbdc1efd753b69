package rural.household;

import java.io.Serializable;

/**
 * Who is whose friend: for each household (by row) the rows of its friends, in two arrays, neighbours close together.
 * Friendship is mutual. Never changed after a county is founded, so runs may share it.
 */
public final class Friendships implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] first;
    private final int[] friends;

    /**
     * @param first for each row the place in {@code friends} where its friends begin; one more place at the end
     * @param friends rows of friends
     */
    public Friendships(int[] first, int[] friends) {
        this.first = first.clone();
        this.friends = friends.clone();
    }

    /** Nobody is anybody's friend. */
    public static Friendships none(int rows) {
        return new Friendships(new int[rows + 1], new int[0]);
    }

    /** How many households there are. */
    public int rows() {
        return first.length - 1;
    }

    /** Number of friends of the household in a row. */
    public int count(int row) {
        return first[row + 1] - first[row];
    }

    /** Row of its {@code nth} friend, from 0. */
    public int friend(int row, int nth) {
        return friends[first[row] + nth];
    }

    /** Memory, in bytes. */
    public long bytes() {
        return Integer.BYTES * ((long) first.length + friends.length);
    }
}
