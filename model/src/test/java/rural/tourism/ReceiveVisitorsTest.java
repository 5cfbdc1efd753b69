package rural.tourism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rural.calendar.Month;
import rural.parameter.Mechanisms;
import rural.parameter.Records;
import rural.parameter.Section;
import rural.place.Archetype;
import rural.place.County;
import rural.place.RoadClass;
import rural.place.Valley;
import rural.place.Village;
import rural.random.RandomSource;

class ReceiveVisitorsTest {

    private static final Mechanisms ALL =
            Section.of(Mechanisms.class, "mechanisms").standards();
    private static final TourismParameters P =
            Section.of(TourismParameters.class, "tourism").standards();
    private static final TourismParameters STEADY = Records.with(P, "luck", 0.0);
    private static final RandomSource CHANCE = new RandomSource(1);

    /** A county whose only village has something to see, and 60 hosts with two rooms each. */
    private static final class Place {
        final County county = Valley.ofHouseholds(400);
        final Village village = county.village(0);
        final Tourism tourism = new Tourism(county, STEADY, CHANCE);
        final ReceiveVisitors receive;

        Place(Mechanisms mechanisms) {
            village.guests.endowment = 0.5;
            village.guests.rooms = 120;
            village.community.hosts = 60;
            village.community.households = 400;
            receive = new ReceiveVisitors(county, tourism, mechanisms, STEADY);
        }

        double month(int number) {
            receive.step(new Month(number, YearMonth.of(2023, 1).plusMonths(number), CHANCE));
            return village.guests.visits;
        }

        double year() {
            double visits = 0;
            for (int month = 0; month < 12; month++) {
                visits += month(month);
            }
            return visits;
        }
    }

    @Test
    void oneVillageInTwentyHasSomethingToSee() {
        County county = Valley.generated(Archetype.HILLS, 3);
        new Tourism(county, P, CHANCE);
        long endowed =
                county.villages().stream().filter(v -> v.guests.endowment > 0).count();
        assertThat(endowed / (double) county.villages().size()).as("T38").isBetween(0.039, 0.059);
        assertThat(county.villages().stream()
                        .mapToDouble(v -> v.guests.endowment)
                        .max())
                .hasValue(1);
    }

    @Test
    void visitsFollowTheSeasonAndAddUpToTwelveUsualMonthsLessThoseWhomCrowdsKeepAway() {
        Place place = new Place(ALL);
        double usual = place.receive.usualVisits(place.village);
        double visits = place.year();
        assertThat(visits).isLessThan(12 * usual).isGreaterThan(8 * usual);
        assertThat(place.month(21)).as("October").isGreaterThan(place.month(24));
    }

    @Test
    void aCrowdedVillageRepels() {
        Place place = new Place(ALL);
        assertThat(place.receive.crowding(place.village)).isEqualTo(1);
        place.month(9);
        assertThat(place.receive.crowding(place.village)).isLessThan(1);
    }

    @Test
    void aBetterRoadBringsMoreVisitors() {
        Place place = new Place(ALL);
        double before = place.receive.usualVisits(place.village);
        place.county.roads().roads().get(1).upgradeTo(RoadClass.COUNTY_ROAD);
        assertThat(place.receive.usualVisits(place.village)).isGreaterThan(before);
    }

    @Test
    void storiesCraftsAndPromotionAddVisitorsIndependentlyOfEachOther() {
        Place place = new Place(ALL);
        double plain = place.receive.usualVisits(place.village);
        place.village.support.stories = 1;
        double stories = place.receive.usualVisits(place.village) - plain;
        place.tourism.promotes(0, 1);
        double both = place.receive.usualVisits(place.village) - plain;
        place.village.support.stories = 0;
        double promotion = place.receive.usualVisits(place.village) - plain;
        assertThat(stories).isPositive();
        assertThat(promotion).isPositive();
        assertThat(both).isCloseTo(stories + promotion, within(1e-6));
    }

    @Test
    void aUsualFestivalBringsFestivalWeeksPartOfTheYear() {
        Place without = new Place(ALL);
        Place with = new Place(ALL);
        with.tourism.holdsFestival(0, P.festivalMoney());
        double plain = without.month(3);
        double festive = with.month(3);
        double usual = without.receive.usualVisits(without.village);
        assertThat((festive - plain) / (festive - plain + 12 * usual)).isCloseTo(P.festivalPart(), within(1e-9));
        assertThat(with.month(4)).as("the month after is crowded, not festive").isLessThan(without.month(4));
    }

    @Test
    void aSecondFestivalOfTheYearDrawsLess() {
        Place place = new Place(ALL);
        Place plain = new Place(ALL);
        place.tourism.holdsFestival(0, P.festivalMoney());
        double first = place.month(3) - plain.month(3);
        for (int month = 4; month < 6; month++) {
            place.month(month);
            plain.month(month);
        }
        place.tourism.holdsFestival(0, P.festivalMoney());
        assertThat(place.month(6) - plain.month(6)).isLessThan(0.7 * first).isPositive();
    }

    @Test
    void promotionFades() {
        Place place = new Place(ALL);
        place.tourism.promotes(0, 0.5);
        place.month(0);
        assertThat(place.tourism.promotion(0)).isCloseTo(0.5 * P.promotionKept(), within(1e-12));
        assertThatThrownBy(() -> place.tourism.promotes(0, 1.5)).hasMessage("village 0 cannot be promoted by 1.5");
    }

    @Test
    void noRoomIsLetTwiceInANight() {
        Place place = new Place(ALL);
        assertThat(place.receive.nightsPerRoom(1e7, 1)).isEqualTo(P.fullRoom() * TourismParameters.DAYS);
        assertThat(place.receive.nightsPerRoom(1e7, 0)).isZero();
    }

    @Test
    void householdsAndFirmsNeverTakeInMoreThanVisitorsSpend() {
        for (int hosts = 0; hosts < 400; hosts += 37) {
            Place place = new Place(ALL);
            place.village.community.hosts = hosts;
            place.village.guests.rooms = 2 * hosts;
            place.village.community.craftHouseholds = 10;
            place.village.community.output[3] = 50_000;
            place.tourism.hasOperators(0, 2);
            double visits = place.month(9);
            Village.Guests guests = place.village.guests;
            double taken = guests.rooms * guests.nightsPerRoom * guests.roomRate
                    + hosts * guests.spendingPerHost
                    + 10 * guests.spendingPerCraftHousehold
                    + place.tourism.collects(0);
            assertThat(taken).isPositive().isLessThanOrEqualTo(visits * P.spending() + 0.01);
            assertThat(place.tourism.collects(0)).isZero();
        }
    }

    @Test
    void souvenirsAreSoldOnlyAsFarAsThereAreAny() {
        Place place = new Place(ALL);
        place.village.community.craftHouseholds = 10;
        place.village.community.output[3] = 1000;
        place.month(9);
        assertThat(place.village.guests.spendingPerCraftHousehold)
                .isCloseTo(1000 * P.craftsForVisitors() / 10, within(0.001));
    }

    @Test
    void aPathwayThatIsOffDoesNotHappen() {
        assertThat(new Place(Records.with(ALL, "tourism", false)).year()).isZero();

        Place noFestivals = new Place(Records.with(ALL, "festivals", false));
        noFestivals.tourism.holdsFestival(0, P.festivalMoney());
        assertThat(noFestivals.month(3)).isEqualTo(new Place(ALL).month(3));

        Place noCrafts = new Place(Records.with(ALL, "crafts", false));
        noCrafts.village.community.craftHouseholds = 100;
        noCrafts.village.community.output[3] = 100_000;
        assertThat(noCrafts.month(3)).isEqualTo(new Place(ALL).month(3));
        assertThat(noCrafts.village.guests.spendingPerCraftHousehold).isZero();
    }

    @Test
    void roomsInVillagesWithVisitorsAreLetAboutTwoNightsInFive() {
        double nights = 0;
        double rooms = 0;
        for (int seed = 0; seed < 5; seed++) {
            County county = Valley.generated(Archetype.HILLS, seed);
            Tourism tourism = new Tourism(county, P, new RandomSource(seed));
            for (Village village : county.villages()) {
                int hosts = (int)
                        (USUAL_HOSTS * village.guests.endowment * village.site().households());
                village.community.hosts = hosts;
                village.guests.rooms = P.roomsOfHost() * hosts;
            }
            ReceiveVisitors receive = new ReceiveVisitors(county, tourism, ALL, P);
            for (int month = 0; month < 24; month++) {
                receive.step(new Month(month, YearMonth.of(2023, 1).plusMonths(month), new RandomSource(seed)));
                for (Village village : county.villages()) {
                    nights += month < 12 ? 0 : village.guests.nightsPerRoom * village.guests.rooms;
                    rooms += month < 12 ? 0 : village.guests.rooms;
                }
            }
        }
        assertThat(nights / rooms / TourismParameters.DAYS).isBetween(0.25, 0.50);
    }

    /** Hosts among the households of a village of endowment 1 at the start, as households are founded. */
    private static final double USUAL_HOSTS = 0.45;
}
