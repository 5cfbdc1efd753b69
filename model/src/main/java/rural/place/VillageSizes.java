package rural.place;

import rural.arithmetic.Elementary;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/** How many households villages have where nobody says: lognormal, as in the RUMiC village file and the census. */
final class VillageSizes {

    /** Median of real villages; target T10 (third agricultural census 386, RUMiC 2007 545). */
    static final double MEDIAN = 390;

    /** Standard deviation of the logarithm; target T11 (RUMiC 2007). */
    static final double LOG_STANDARD_DEVIATION = 0.63;

    private VillageSizes() {}

    /** Households of a village of a read county, drawn by its own key. */
    static int drawn(RandomSource geography, int key) {
        double z = geography.founding(Purpose.HOUSEHOLDS_OF_VILLAGE).normal(key);
        return households(MEDIAN, z);
    }

    /** Households of all villages of a generated county: each hundredth of the distribution has its village, so that
     * the county's total hardly depends on the seed. */
    static int[] stratified(int villages, double median, RandomSource geography) {
        RandomStream stream = geography.founding(Purpose.HOUSEHOLDS_OF_VILLAGE);
        int[] households = new int[villages];
        for (int village = 0; village < villages; village++) {
            int rank = 0;
            for (int other = 0; other < villages; other++) {
                double difference = stream.uniform(other) - stream.uniform(village);
                if (difference < 0 || (difference == 0 && other < village)) {
                    rank++;
                }
            }
            households[village] = households(median, Elementary.normalQuantile((rank + 0.5) / villages));
        }
        return households;
    }

    private static int households(double median, double z) {
        return (int) Math.max(1, Math.rint(median * Elementary.exp(LOG_STANDARD_DEVIATION * z)));
    }
}
