package rural.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GazetteerGeneratorTest {

    private static final long[] SEEDS = {1, 2, 3, 77, 20_231_201};

    @Test
    void distancesFromVillageToTownAreThoseOfRealCounties() {
        List<Double> km = new ArrayList<>();
        forAllCounties(county -> county.villages().forEach(v -> km.add(county.straightKmVillageToTown(v.id()))));
        assertThat(quantile(km, 0.5)).as("median, T13: 3.8 km").isBetween(3.4, 4.2);
        assertThat(quantile(km, 0.1)).as("p10, T13: 0.6 km").isBetween(0.4, 0.8);
        assertThat(quantile(km, 0.9)).as("p90, T13: 12.8 km").isBetween(10.5, 14.0);
    }

    @Test
    void distancesFromTownToSeatAreThoseOfRealCounties() {
        List<Double> km = new ArrayList<>();
        forAllCounties(county -> county.towns().forEach(t -> km.add(county.straightKmTownToSeat(t.id()))));
        assertThat(quantile(km, 0.5)).as("median, T14: 19.1 km").isBetween(17.0, 21.0);
        assertThat(quantile(km, 0.1)).as("p10, T14: 4.7 km").isBetween(3.5, 7.0);
        assertThat(quantile(km, 0.9)).as("p90, T14: 43.5 km").isBetween(38.0, 48.0);
    }

    @ParameterizedTest
    @EnumSource
    void numbersOfPlacesAndSizesStayWithinTheirTargets(Archetype archetype) {
        for (long seed : SEEDS) {
            Gazetteer county = GazetteerGenerator.generate(archetype, seed);
            assertThat(county.towns().size()).as("T12").isBetween(10, 16);
            assertThat(county.villages().size()).as("T12").isBetween(120, 240);
            List<Double> households = new ArrayList<>();
            county.villages().forEach(v -> households.add((double) v.households()));
            assertThat(quantile(households, 0.5)).as("T10").isBetween(300.0, 550.0);
        }
    }

    @Test
    void theStandardCountyHasAboutSeventyThousandHouseholds() {
        for (long seed : SEEDS) {
            assertThat(GazetteerGenerator.generate(Archetype.HILLS, seed).households())
                    .isBetween(68_000, 72_000);
        }
    }

    @Test
    void archetypesDifferAsTheirNamesSay() {
        double plain = meanRuggedness(Archetype.PLAIN);
        double hills = meanRuggedness(Archetype.HILLS);
        double mountain = meanRuggedness(Archetype.MOUNTAIN);
        assertThat(plain).isLessThan(hills);
        assertThat(hills).isLessThan(mountain);
        assertThat(medianKmToSeat(Archetype.SUBURB)).isLessThan(medianKmToSeat(Archetype.PLAIN));
        assertThat(medianKmToSeat(Archetype.PLAIN)).isLessThan(medianKmToSeat(Archetype.MOUNTAIN));
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameCountyAndAnotherSeedAnother(Archetype archetype) {
        Gazetteer county = GazetteerGenerator.generate(archetype, 5);
        assertThat(GazetteerGenerator.generate(archetype, 5)).isEqualTo(county);
        assertThat(GazetteerGenerator.generate(archetype, 6)).isNotEqualTo(county);
    }

    @ParameterizedTest
    @EnumSource
    void namesAndCodesAreUniqueAndIdsCountFromZero(Archetype archetype) {
        Gazetteer county = GazetteerGenerator.generate(archetype, 9);
        Set<String> names = new HashSet<>();
        Set<String> english = new HashSet<>();
        Set<String> codes = new HashSet<>(Set.of(county.code()));
        for (TownSite town : county.towns()) {
            assertThat(county.towns().get(town.id())).isSameAs(town);
            assertThat(names.add(town.name()) && english.add(town.english()) && codes.add(town.code()))
                    .as(town.toString())
                    .isTrue();
        }
        for (VillageSite village : county.villages()) {
            assertThat(county.villages().get(village.id())).isSameAs(village);
            assertThat(names.add(village.name()) && english.add(village.english()) && codes.add(village.code()))
                    .as(village.toString())
                    .isTrue();
            assertThat(village.ruggedness()).isStrictlyBetween(0.0, 1.0);
            assertThat(village.households()).isPositive();
            assertThat(village.code())
                    .startsWith(county.towns().get(village.town()).code().substring(0, 9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void mostVillagesLieNearestToTheirOwnTown(Archetype archetype) {
        Gazetteer county = GazetteerGenerator.generate(archetype, 4);
        int near = 0;
        for (VillageSite village : county.villages()) {
            int place = county.placeOfVillage(village.id());
            double own = county.straightKmVillageToTown(village.id());
            if (county.towns().stream()
                    .noneMatch(t -> county.straightKm(place, county.placeOfTown(t.id())) < own - 1e-9)) {
                near++;
            }
        }
        assertThat(near / (double) county.villages().size()).isGreaterThan(0.8);
    }

    private static void forAllCounties(java.util.function.Consumer<Gazetteer> use) {
        for (Archetype archetype : Archetype.values()) {
            for (long seed : SEEDS) {
                use.accept(GazetteerGenerator.generate(archetype, seed));
            }
        }
    }

    private static double meanRuggedness(Archetype archetype) {
        return GazetteerGenerator.generate(archetype, 1).villages().stream()
                .mapToDouble(VillageSite::ruggedness)
                .average()
                .orElseThrow();
    }

    private static double medianKmToSeat(Archetype archetype) {
        Gazetteer county = GazetteerGenerator.generate(archetype, 1);
        List<Double> km = new ArrayList<>();
        county.towns().forEach(t -> km.add(county.straightKmTownToSeat(t.id())));
        return quantile(km, 0.5);
    }

    static double quantile(List<Double> values, double p) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.rint(p * (sorted.length - 1))];
    }
}
