package rural.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LastMileTest {

    private static final LogisticsParameters COSTS = Post.standard(LogisticsParameters.class);

    @Test
    void atTheReferenceVolumeAParcelCostsTheReferenceCost() {
        assertThat(LastMile.unitCost(COSTS.lastMileVolume(), COSTS)).isEqualTo(COSTS.lastMileCost());
    }

    @Test
    void fourTimesTheVolumeHalvesTheCostOfAParcel() {
        assertThat(LastMile.unitCost(4 * COSTS.lastMileVolume(), COSTS))
                .isCloseTo(COSTS.lastMileCost() / 2, within(1e-12));
    }

    @Test
    void moreParcelsNeverCostLessInAll() {
        for (double n = 0.2; n < 5000; n *= 1.3) {
            assertThat(1.3 * n * LastMile.unitCost(1.3 * n, COSTS)).isGreaterThan(n * LastMile.unitCost(n, COSTS));
        }
    }

    @Test
    void onTheReferenceWayTheWayMakesNoDifferenceAndALongerOneIsDearer() {
        double usual = LastMile.unitCost(20, COSTS);
        assertThat(LastMile.unitCost(20, COSTS.lastMileWay(), COSTS)).isCloseTo(usual, within(1e-12));
        assertThat(LastMile.unitCost(20, 2 * COSTS.lastMileWay(), COSTS))
                .isCloseTo(usual * (1 + COSTS.lastMileDriving()), within(1e-12));
    }
}
