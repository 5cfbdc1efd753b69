package rural.government;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rural.place.Road;
import rural.place.RoadClass;
import rural.place.Village;

final class DelayTest {

    private static Plan inTheFirstMonth(double yuan) {
        return Plan.of(yuan, SmallCounty.START, SmallCounty.START);
    }

    @Test
    void aNewLineServesAVillageOnlyWhenItIsBuilt() {
        BroadbandExtension lines = Policies.of(BroadbandExtension.class, inTheFirstMonth(5e6));
        SmallCounty county = SmallCounty.with(FundingMode.FRAGMENTED, lines);
        double before = coverage(county);
        county.after(lines.monthsToBuild());
        assertThat(coverage(county)).isEqualTo(before);
        county.actsIn(lines.monthsToBuild());
        assertThat(coverage(county)).isGreaterThan(before);
    }

    @Test
    void steepLandMakesALineDearer() {
        BroadbandExtension lines = Policies.of(BroadbandExtension.class, inTheFirstMonth(1e6));
        SmallCounty county = SmallCounty.with(FundingMode.FRAGMENTED, lines);
        Village level = county.county.village(0);
        Village steep = county.county.village(4);
        assertThat(lines.cost(steep)).isGreaterThan(lines.cost(level)).isEqualTo(60_000 * (1 + 1.5 * 0.4));
    }

    @Test
    void aRoadIsBetterOnlyWhenItsLastKilometreIsDone() {
        RoadUpgrading roads = Policies.of(RoadUpgrading.class, inTheFirstMonth(2.1 * 600_000));
        SmallCounty county = SmallCounty.without("idleMoney", FundingMode.FRAGMENTED, roads);
        county.after(1);
        assertThat(county.programme(0).works()).hasSize(2);
        int road = county.programme(0).works().get(0).site();
        Road built = county.county.roads().roads().get(road);
        assertThat(RoadUpgrading.kilometres(built)).isEqualTo(2);
        county.actsIn(roads.monthsToBuild() - 1);
        assertThat(built.roadClass()).isEqualTo(RoadClass.VILLAGE_ROAD);
        county.actsIn(roads.monthsToBuild());
        assertThat(built.roadClass()).isEqualTo(RoadClass.TOWN_ROAD);
    }

    @Test
    void onlyWholeUnitsAreBoughtAndTheRestIsCarriedOver() {
        VillageParcelPoints points = Policies.of(VillageParcelPoints.class, inTheFirstMonth(2 * 15_000 + 7_000));
        SmallCounty county = SmallCounty.without("idleMoney", FundingMode.FRAGMENTED, points);
        county.after(1);
        assertThat(county.programme(0).works()).hasSize(2);
        assertThat(county.programme(0).account().free()).isEqualTo(7_000);
    }

    private static double coverage(SmallCounty county) {
        double sum = 0;
        for (Village village : county.county.villages()) {
            sum += village.broadband.coverage;
        }
        return sum;
    }
}
