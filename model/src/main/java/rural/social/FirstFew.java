package rural.social;

import java.util.Arrays;

/** Picks a few of many candidates: those with the least scores, equal ones by permanent number. */
public final class FirstFew {

    private final int[] place;
    private final double[] score;
    private final int[] id;
    private int count;

    /** Picks at most so many. */
    public FirstFew(int wanted) {
        this.place = new int[wanted];
        this.score = new double[wanted];
        this.id = new int[wanted];
    }

    /** A candidate. */
    public void offer(int newPlace, double newScore, int newId) {
        if (count == place.length) {
            if (count == 0 || !isBefore(newScore, newId, count - 1)) {
                return;
            }
        } else {
            count++;
        }
        int at = count - 1;
        while (at > 0 && isBefore(newScore, newId, at - 1)) {
            place[at] = place[at - 1];
            score[at] = score[at - 1];
            id[at] = id[at - 1];
            at--;
        }
        place[at] = newPlace;
        score[at] = newScore;
        id[at] = newId;
    }

    private boolean isBefore(double newScore, int newId, int than) {
        return newScore < score[than] || (newScore == score[than] && newId < id[than]);
    }

    /** The places of those picked, least score first. */
    public int[] places() {
        return Arrays.copyOf(place, count);
    }
}
