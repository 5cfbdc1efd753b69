package rural.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.calendar.Month;
import rural.parameter.Records;
import rural.parameter.Section;
import rural.place.Country;
import rural.random.RandomSource;

final class ShocksStrikeTest {

    private static final int YEARS = 5;
    private static final ShocksStrike.Parameters USUAL =
            Section.of(ShocksStrike.Parameters.class, "shocks_strike").standards();

    private final Ledger ledger = new Ledger();
    private final Households all = wellOffAndYoung();

    private int fallIll;
    private int loseCrop;
    private int loseAll;
    private int becomeDistressed;
    private int monthsWell;

    @Test
    void calamitiesStrikeAsOftenAsTheSourcesSay() {
        letPass(true, USUAL);
        double households = all.count() * (double) YEARS;
        assertThat(fallIll / households).as("illness").isCloseTo(USUAL.illness(), within(4 * error(USUAL.illness())));
        assertThat(loseCrop / households)
                .as("crop loss")
                .isCloseTo(USUAL.cropLoss(), within(4 * error(USUAL.cropLoss())));
        assertThat(loseAll / (double) loseCrop)
                .as("total failure")
                .isCloseTo(USUAL.totalFailure(), within(4 * Math.sqrt(USUAL.totalFailure() / loseCrop)));
    }

    @Test
    void distressBeginsAsOftenAsTheSourcesSay() {
        ShocksStrike.Parameters healthy = Records.with(USUAL, "illness", 0.0);
        letPass(true, healthy);
        double rate = 12.0 * becomeDistressed / monthsWell;
        assertThat(rate).isCloseTo(USUAL.onsetOfDistress(), within(4 * error(USUAL.onsetOfDistress())));
    }

    @Test
    void theOldTheIllAndThoseWithoutSavingsBecomeDistressedMoreOften() {
        double usual = onset();
        for (int row = 0; row < all.count(); row++) {
            all.headBorn.set(row, 1950);
        }
        assertThat(onset() / usual).isCloseTo(USUAL.onsetWhenOld(), within(0.15));
        for (int row = 0; row < all.count(); row++) {
            all.headBorn.set(row, 1985);
            all.savings.set(row, 0);
        }
        assertThat(onset() / usual).isCloseTo(USUAL.onsetWhenBroke(), within(0.15));
        for (int row = 0; row < all.count(); row++) {
            all.savings.set(row, 50_000);
            all.illMonths.set(row, 127);
        }
        assertThat(onset() / usual).isCloseTo(USUAL.onsetWhenIll(), within(0.15));
    }

    @Test
    void whereNothingStrikesNobodyIsHurtAndOldWoundsHeal() {
        all.at(0).hasDistress(1.5);
        all.at(1).fallsIll(5);
        letPass(false, USUAL);
        assertThat(fallIll + loseCrop + becomeDistressed).isZero();
        assertThat(all.at(0).isDistressed()).isFalse();
        assertThat(all.at(1).isIll()).isFalse();
        assertThat(all.at(2).luck()).isEqualTo(1);
    }

    @Test
    void whoFallsIllPaysWhatItCanAndTheBooksKnow() {
        double before = sumOfSavings();
        ledger.found(Account.HOUSEHOLDS, before);
        letPass(true, USUAL);
        assertThat(sumOfSavings()).isLessThan(before).isEqualTo(ledger.balance(Account.HOUSEHOLDS));
        assertThat(ledger.paidThisMonth(Payment.MEDICAL_COST)).isPositive();
        for (Household household : all) {
            assertThat(household.savings()).isNotNegative();
        }
    }

    @Test
    void cropsAreLostWhileTheyGrowAndGrowAgainInTheNewYear() {
        ShocksStrike shocks = shocks(true, Records.with(USUAL, "cropLoss", 0.9));
        for (int month = 0; month < 24; month++) {
            shocks.step(month(month));
            double left = 0;
            for (Household household : all) {
                left += household.cropLeft();
            }
            boolean beforeGrowing = month % 12 < 3;
            assertThat(left == all.count()).as("month %s", month).isEqualTo(beforeGrowing);
        }
    }

    @Test
    void reliefHasLostHalfAfterItsHalfLife() {
        all.at(0).isRelievedBy(0.4);
        ShocksStrike calm = shocks(false, USUAL);
        for (int month = 0; month < USUAL.halfLifeOfRelief(); month++) {
            calm.step(month(month));
        }
        assertThat(all.at(0).relief()).isCloseTo(0.2, within(1e-5));
    }

    @Test
    void upsAndDownsOfEarningPowerKeepTheirSpread() {
        for (int row = 0; row < all.count(); row++) {
            all.illMonths.set(row, 0);
        }
        ShocksStrike shocks = shocks(true, USUAL);
        for (int month = 0; month < 12 * 12; month++) {
            shocks.step(month(month));
        }
        double sum = 0;
        double squares = 0;
        for (Household household : all) {
            double log = StrictMath.log(household.luck());
            sum += log;
            squares += log * log;
        }
        double mean = sum / all.count();
        assertThat(mean).isCloseTo(0, within(0.01));
        assertThat(Math.sqrt(squares / all.count() - mean * mean)).isCloseTo(USUAL.spreadOfLuck(), within(0.01));
    }

    /** Target T34, without social work: what ten years of households' lives alone make of it. */
    @Test
    void aboutThreeInTenElderlyHouseholdsAreInDistressAfterTenYears() {
        TestCounty county = new TestCounty(Country.ofTowns(5, 10, 300), 31).after(120);
        int elderly = 0;
        int distressed = 0;
        for (Household household : county.households) {
            if (household.headAge(2034) >= 60) {
                elderly++;
                distressed += household.isDistressed() ? 1 : 0;
            }
        }
        assertThat(elderly).isGreaterThan(1000);
        assertThat((double) distressed / elderly).as("T34").isBetween(0.26, 0.36);
    }

    private double onset() {
        becomeDistressed = 0;
        monthsWell = 0;
        for (int row = 0; row < all.count(); row++) {
            all.distress.set(row, 0);
        }
        letPass(true, Records.with(Records.with(USUAL, "illness", 0.0), "cropLoss", 0.0));
        return (double) becomeDistressed / monthsWell;
    }

    /** Standard error of a yearly rate seen in all households over all years. */
    private double error(double rate) {
        return Math.sqrt(rate / (all.count() * (double) YEARS));
    }

    private void letPass(boolean strikes, ShocksStrike.Parameters p) {
        ShocksStrike shocks = shocks(strikes, p);
        double[] crop = new double[all.count()];
        boolean[] distressed = new boolean[all.count()];
        for (int month = 0; month < 12 * YEARS; month++) {
            for (Household household : all) {
                crop[household.row()] = month % 12 == 0 ? 1 : household.cropLeft();
                distressed[household.row()] = household.isDistressed();
            }
            ledger.beginMonth();
            shocks.step(month(month));
            for (Household household : all) {
                fallIll += all.illMonths.at(household.row()) == p.monthsOfIllness() ? 1 : 0;
                loseCrop += household.cropLeft() < crop[household.row()] ? 1 : 0;
                loseAll += household.cropLeft() == 0 && crop[household.row()] > 0 ? 1 : 0;
                if (!distressed[household.row()]) {
                    monthsWell++;
                    becomeDistressed += household.isDistressed() ? 1 : 0;
                }
            }
        }
    }

    private ShocksStrike shocks(boolean strikes, ShocksStrike.Parameters p) {
        return new ShocksStrike(all, ledger, month -> {}, strikes, p);
    }

    private static Month month(int number) {
        return new Month(number, YearMonth.of(2024, 1).plusMonths(number), new RandomSource(22));
    }

    private double sumOfSavings() {
        double sum = 0;
        for (Household household : all) {
            sum += household.savings();
        }
        return sum;
    }

    private static Households wellOffAndYoung() {
        var county = Country.ofTowns(4, 10, 500);
        Households all =
                TestCounty.unsettled(county, Friendships.none(county.gazetteer().households()));
        for (int row = 0; row < all.count(); row++) {
            all.headBorn.set(row, 1985);
            all.savings.set(row, 50_000);
            all.luck.set(row, 1);
            all.cropLeft.set(row, 1);
            all.at(row).foundsIncome(30_000);
        }
        return all;
    }
}
