package rural.market;

import java.io.Serializable;
import java.util.Arrays;
import rural.logistics.Logistics;
import rural.logistics.ParcelBook;

/**
 * The parcels of one month's market: all sellers of a village bring theirs together, and of too many the same part of
 * everybody's is refused, so that it does not matter who comes first.
 */
final class Parcels implements Serializable {

    private static final long serialVersionUID = 1;

    private final Logistics logistics;
    private final double[] brought;
    private final double[] taken;
    private final double[] fees;

    Parcels(int villages, Logistics logistics) {
        this.logistics = logistics;
        this.brought = new double[villages];
        this.taken = new double[villages];
        this.fees = new double[villages];
    }

    void clear() {
        Arrays.fill(brought, 0);
        Arrays.fill(taken, 0);
        Arrays.fill(fees, 0);
    }

    /** Somebody brings parcels (in millionths, so that sums are exact). */
    void brings(int village, double parcels) {
        brought[village] += parcels;
    }

    /** Everybody has brought theirs. */
    void areHandedOver() {
        for (int village = 0; village < brought.length; village++) {
            if (brought[village] > 0) {
                taken[village] = logistics.sends(village, brought[village]);
            }
        }
    }

    /** Part of a village's parcels that was taken, 0 to 1. */
    double partTaken(int village) {
        return brought[village] == 0 ? 1 : taken[village] / brought[village];
    }

    /** Part of the parcels taken in the county this month that is lost on the way. */
    double partLost() {
        ParcelBook book = logistics.book();
        double all = book.delivered() + book.lost();
        return all == 0 ? 0 : book.lost() / all;
    }

    /** Somebody pays a fee, payable yuan, already booked. */
    void pays(int village, double yuan) {
        fees[village] += yuan;
    }

    /** Nodes get the fees. */
    void areCharged() {
        for (int village = 0; village < fees.length; village++) {
            if (fees[village] > 0) {
                logistics.earns(village, fees[village]);
            }
        }
    }
}
