package rural.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rural.household.ProductLine;
import rural.parameter.Mechanisms;
import rural.parameter.Records;
import rural.random.RandomSource;

final class RegionalBrandTest {

    private static final double GOOD = 0.01;
    private static final double BAD = 0.3;

    @Test
    void badGoodsSoldUnderItWearItDown() {
        RegionalBrand cared = brand();
        RegionalBrand spoilt = brand();
        for (int month = 0; month < 12; month++) {
            cared.livesOn(GOOD);
            spoilt.livesOn(BAD);
        }
        assertThat(spoilt.strength()).isLessThan(cared.strength());
    }

    @Test
    void promotionBuildsItTheLessTheStrongerItIs() {
        RegionalBrand brand = brand();
        double before = brand.strength();
        brand.isPromotedWith(1e6);
        brand.livesOn(GOOD);
        double first = brand.strength() - before;
        for (int month = 0; month < 6; month++) {
            brand.isPromotedWith(1e6);
            brand.livesOn(GOOD);
        }
        double strong = brand.strength();
        brand.isPromotedWith(1e6);
        brand.livesOn(GOOD);
        assertThat(first).isPositive();
        assertThat(brand.strength() - strong).isLessThan(first);
    }

    @Test
    void itStaysBetweenNothingAndFullStrength() {
        RegionalBrand brand = brand();
        for (int month = 0; month < 50; month++) {
            brand.isPromotedWith(1e9);
            brand.isCertified(1);
            brand.isToldOf(1);
            brand.livesOn(0);
            assertThat(brand.strength()).isBetween(0.0, 1.0);
        }
        brand.livesOn(1);
        assertThat(brand.strength()).isBetween(0.0, 1.0);
    }

    @Test
    void twoLabelsOnOneProductAreSubstitutes() {
        RegionalBrand brand = brand();
        assertThat(brand.label(0.9)).isEqualTo(0.9);
        assertThat(brand.label(0)).isEqualTo(brand.strength());
        assertThat(brand.premium(brand.label(0.9))).isLessThan(brand.premium(0.9) + brand.premium(brand.strength()));
    }

    @Test
    void withoutTheCommonsOnlyTheOwnLabelPays() {
        OneVillage world = new OneVillage();
        Mechanisms all = TradingCounty.allMechanisms();
        ClearOnlineMarket.Parameters p = TradingCounty.of(ClearOnlineMarket.Parameters.class);
        Rules shared = new Rules(world.market, world.county.prices, p, all);
        Rules alone = new Rules(world.market, world.county.prices, p, Records.with(all, "brandCommons", false));
        assertThat(shared.premium(ProductLine.FRESH, 0)).isGreaterThan(1);
        assertThat(alone.premium(ProductLine.FRESH, 0)).isEqualTo(1);
    }

    @Test
    void supervisionKeepsBadLotsFromBuyersAndSoProtectsTheBrand() {
        OneVillage watched = new OneVillage();
        OneVillage unwatched = new OneVillage();
        watched.village().support.supervision = 1;
        for (OneVillage world : java.util.List.of(watched, unwatched)) {
            for (var household : world.households) {
                household.hasQuality(0.1);
                household.opensShop();
            }
            world.marketClears();
        }
        assertThat(watched.market.brand(ProductLine.FRESH).strength())
                .isGreaterThan(unwatched.market.brand(ProductLine.FRESH).strength());
    }

    @Test
    void rivalsGrowStrongerOnlyWhereCompetitionRises() {
        Mechanisms calm = Records.with(TradingCounty.allMechanisms(), "risingCompetition", false);
        var place = new OneVillage().county;
        OutsideWorld rising = outside(place, TradingCounty.allMechanisms());
        OutsideWorld steady = outside(place, calm);
        double before = steady.rivals(ProductLine.FRESH);
        rising.step(month(60));
        steady.step(month(60));
        assertThat(steady.rivals(ProductLine.FRESH)).isEqualTo(before);
        assertThat(rising.rivals(ProductLine.FRESH)).isGreaterThan(before);
    }

    @Test
    void aYearsSeasonsHaveTheMeanOfOne() {
        OutsideWorld outside = outside(new OneVillage().county, TradingCounty.allMechanisms());
        double year = 0;
        for (int month = 0; month < 12; month++) {
            year += outside.season(month);
        }
        assertThat(year / 12).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(outside.season(10)).isGreaterThan(outside.season(5));
    }

    private static RegionalBrand brand() {
        return new RegionalBrand(ProductLine.FRESH, 1, TradingCounty.of(RegionalBrand.Parameters.class));
    }

    private static OutsideWorld outside(rural.place.County place, Mechanisms mechanisms) {
        return new OutsideWorld(
                place, mechanisms, TradingCounty.of(OutsideWorld.Parameters.class), new RandomSource(3));
    }

    private static rural.calendar.Month month(int number) {
        return new rural.calendar.Month(
                number, java.time.YearMonth.of(2023, 1).plusMonths(number), new RandomSource(3));
    }
}
