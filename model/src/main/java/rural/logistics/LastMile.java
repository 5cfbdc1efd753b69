package rural.logistics;

import rural.arithmetic.Elementary;

/**
 * The last mile between town and village: a parcel costs the less, the more of them a round carries.
 *
 * <p>c(n) = c0 (n / n0)^e with e about -0.5: the length of a round through n doors grows with the root of n (Beardwood,
 * Halton and Hammersley 1959, "The shortest path through many points").
 */
public final class LastMile {

    /** Part of the reference volume under which rounds become rarer and a parcel no dearer: one in ten days. */
    private static final double LEAST_VOLUME = 0.02;

    private LastMile() {}

    /** Yuan a parcel at {@code n} parcels a day on the reference way. */
    public static double unitCost(double n, LogisticsParameters p) {
        double volume = Math.max(LEAST_VOLUME, n / p.lastMileVolume());
        return p.lastMileCost() * Elementary.pow(volume, p.lastMileElasticity());
    }

    /** The same on a way of {@code freightKm} kilometres of county road: part of the cost is driving. */
    public static double unitCost(double n, double freightKm, LogisticsParameters p) {
        double driving = p.lastMileDriving() * freightKm / p.lastMileWay();
        return unitCost(n, p) * (1 - p.lastMileDriving() + driving);
    }
}
