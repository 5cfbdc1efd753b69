package rural.logistics;

import java.io.Serializable;
import rural.arithmetic.ExactSum;

/**
 * What became of the parcels: sent = delivered + lost + refused, exactly, in every month and in each direction.
 *
 * <p>Volumes are kept in millionths of a parcel, so that they add without rounding in any order.
 */
public final class ParcelBook implements Serializable {

    private static final long serialVersionUID = 1;

    private double sent;
    private double delivered;
    private double lost;
    private double refused;

    /** Books parcels; returns those delivered. */
    double books(double parcels, double room, double shareLost) {
        if (!(parcels >= 0) || parcels == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("cannot send " + parcels + " parcels");
        }
        double all = ExactSum.term(parcels);
        double taken = Math.min(all, ExactSum.term(Math.max(0, room)));
        double gone = ExactSum.term(taken * shareLost);
        sent += all;
        refused += all - taken;
        lost += gone;
        delivered += taken - gone;
        return taken;
    }

    /** Begins a month. */
    void beginMonth() {
        sent = 0;
        delivered = 0;
        lost = 0;
        refused = 0;
    }

    /** Parcels that somebody wanted to send this month. */
    public double sent() {
        return sent;
    }

    /** Parcels of this month that arrive. */
    public double delivered() {
        return delivered;
    }

    /** Parcels of this month lost on the way. */
    public double lost() {
        return lost;
    }

    /** Parcels of this month that no node had room for. */
    public double refused() {
        return refused;
    }
}
