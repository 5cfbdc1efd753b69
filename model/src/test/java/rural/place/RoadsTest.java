package rural.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoadsTest {

    /** Round numbers, so that hours and freight can be worked out by hand. */
    private static final RoadParameters ROUND = new RoadParameters(40, 30, 20, 0.5, 1, 1, 2, 4);

    /** Seat -10 km county road- town -6 km town road- near village -4 km village road- far village, and a bad
     * direct road of 9 km from the far village to the town. */
    private static Gazetteer aValley() {
        return new Gazetteer(
                "1",
                "谷县",
                "Valley",
                List.of(new TownSite(0, "11", "谷口镇", "Mouth", 0, 9)),
                List.of(
                        new VillageSite(0, 0, "111", "近村", "Near", 0, 14, false, 100, 0.5),
                        new VillageSite(1, 0, "112", "远村", "Far", 0, 17, false, 100, 0.5)),
                List.of(
                        new RoadSite(0, 0, 1, 10, RoadClass.COUNTY_ROAD),
                        new RoadSite(1, 1, 2, 6, RoadClass.TOWN_ROAD),
                        new RoadSite(2, 2, 3, 4, RoadClass.VILLAGE_ROAD),
                        new RoadSite(3, 1, 3, 9, RoadClass.VILLAGE_ROAD)),
                List.of());
    }

    @Test
    void hoursKilometresAndFreightAreCountedAlongTheQuickestWay() {
        Roads roads = new Roads(aValley(), ROUND);
        assertThat(roads.hoursTownToSeat(0)).isEqualTo(0.25);
        assertThat(roads.hoursVillageToTown(1)).isCloseTo(6.0 / 30 + 4.0 / 20, within(1e-12));
        assertThat(roads.kmVillageToTown(1)).isEqualTo(10);
        assertThat(roads.freightVillageToTown(1)).isEqualTo(6 * 2 + 4 * 4);
        assertThat(roads.freightVillageToSeat(1)).isEqualTo(10 + 6 * 2 + 4 * 4);
        assertThat(roads.hoursVillageToSeat(1)).isCloseTo(0.65, within(1e-12));
        assertThat(roads.roadsFromVillageToTown(1)).extracting(Road::id).containsExactly(2, 1);
        assertThat(roads.roadsFromTownToSeat(0)).extracting(Road::id).containsExactly(0);
    }

    @Test
    void aBetterRoadIsTakenFromTheMomentItIsBuilt() {
        Roads roads = new Roads(aValley(), ROUND);
        assertThat(roads.kmVillageToTown(1)).isEqualTo(10);
        roads.roads().get(3).upgradeTo(RoadClass.COUNTY_ROAD);
        assertThat(roads.kmVillageToTown(1)).isEqualTo(9);
        assertThat(roads.hoursVillageToTown(1)).isCloseTo(9.0 / 40, within(1e-12));
    }

    @Test
    void wearSlowsARoadAndRepairGivesItsSpeedBack() {
        Roads roads = new Roads(aValley(), ROUND);
        Road road = roads.roads().get(0);
        road.wear(0.4);
        assertThat(roads.hoursTownToSeat(0)).isCloseTo(10 / (40 * 0.8), within(1e-12));
        road.wear(5);
        assertThat(road.condition()).isZero();
        assertThat(roads.hoursTownToSeat(0)).isCloseTo(0.5, within(1e-12));
        road.repair(7);
        assertThat(road.condition()).isEqualTo(1);
        assertThat(roads.hoursTownToSeat(0)).isEqualTo(0.25);
    }

    @Test
    void aRoadIsNeverDowngradedNorWornByANegativeAmount() {
        Road road = new Roads(aValley(), ROUND).roads().get(0);
        assertThatThrownBy(() -> road.upgradeTo(RoadClass.TOWN_ROAD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("road 0 is a county_road and cannot be upgraded to a town_road");
        assertThatThrownBy(() -> road.wear(-0.1)).hasMessage("road 0 cannot change its condition by -0.1");
        assertThatThrownBy(() -> road.repair(Double.NaN)).hasMessage("road 0 cannot change its condition by NaN");
    }

    @ParameterizedTest
    @EnumSource
    void everyVillageReachesItsTownAndTheSeatByRoadsNoShorterThanTheStraightLine(Archetype archetype) {
        Gazetteer county = GazetteerGenerator.generate(archetype, 3);
        Roads roads = new Roads(county, ROUND);
        List<Double> detours = new ArrayList<>();
        for (VillageSite village : county.villages()) {
            double straight = county.straightKmVillageToTown(village.id());
            assertThat(roads.kmVillageToTown(village.id())).isGreaterThanOrEqualTo(straight - 1e-9);
            assertThat(roads.hoursVillageToSeat(village.id())).isPositive().isFinite();
            if (straight > 0.5) {
                detours.add(roads.kmVillageToTown(village.id()) / straight);
            }
        }
        assertThat(GazetteerGeneratorTest.quantile(detours, 0.5))
                .as("detour, prior 1.2 to 1.6")
                .isBetween(1.2, 1.6);
    }

    @ParameterizedTest
    @EnumSource
    void roadsAreOfAllClassesAndFewerThanThreeMeetAtAPlaceOnAverage(Archetype archetype) {
        Gazetteer county = GazetteerGenerator.generate(archetype, 2);
        for (RoadClass roadClass : RoadClass.values()) {
            assertThat(county.roads()).anyMatch(road -> road.roadClass() == roadClass);
        }
        double meeting = 2.0 * county.roads().size() / county.places();
        assertThat(meeting).isBetween(2.1, 3.0);
    }

    @Test
    void upgradingAnyRoadMakesNoWayLonger() {
        Gazetteer county = GazetteerGenerator.generate(Archetype.HILLS, 8);
        Roads roads = new Roads(county, ROUND);
        for (int road = 0; road < county.roads().size(); road += 40) {
            double[] before = hours(county, roads);
            roads.roads().get(road).upgradeTo(RoadClass.COUNTY_ROAD);
            double[] after = hours(county, roads);
            for (int village = 0; village < before.length; village++) {
                assertThat(after[village]).isLessThanOrEqualTo(before[village] + 1e-12);
            }
        }
    }

    @Test
    void allWaysOfACountyAreFoundAgainInLessThanFiveMilliseconds() {
        Gazetteer county = GazetteerGenerator.generate(Archetype.HILLS, 1);
        Roads roads = new Roads(county, ROUND);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 100; i++) {
            roads.roads().get(i).wear(0.01);
            long start = System.nanoTime();
            hours(county, roads);
            for (VillageSite village : county.villages()) {
                roads.hoursVillageToTown(village.id());
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).isLessThan(5_000_000);
    }

    @Test
    void aCheckpointRemembersRoadsAsTheyWere() throws Exception {
        Roads roads = new Roads(aValley(), ROUND);
        roads.roads().get(1).wear(0.3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(roads);
        }
        double before = roads.hoursVillageToSeat(1);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Roads again = (Roads) in.readObject();
            assertThat(again.hoursVillageToSeat(1)).isEqualTo(before);
            again.roads().get(1).repair(0.3);
            assertThat(again.hoursVillageToSeat(1)).isLessThan(before);
        }
    }

    private static double[] hours(Gazetteer county, Roads roads) {
        return county.villages().stream()
                .mapToDouble(village -> roads.hoursVillageToSeat(village.id()))
                .toArray();
    }
}
