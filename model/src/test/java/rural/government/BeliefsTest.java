package rural.government;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rural.calendar.Month;
import rural.government.Beliefs.Aspect;
import rural.place.Village;

final class BeliefsTest {

    private static double meanErrorWith(double information) {
        SmallCounty county = SmallCounty.with(FundingMode.FRAGMENTED);
        Beliefs beliefs = county.government.beliefs();
        double sum = 0;
        for (int month = 0; month < 48; month++) {
            beliefs.learn(new Month(month, SmallCounty.START.plusMonths(month), county.chance), information);
            sum += beliefs.error();
        }
        return sum / 48;
    }

    @Test
    void theBetterThePlatformInformsTheCloserBeliefIsToTruth() {
        assertThat(meanErrorWith(0)).isBetween(0.4, 1.0);
        assertThat(meanErrorWith(0.5)).isLessThan(meanErrorWith(0));
        assertThat(meanErrorWith(1)).isLessThan(meanErrorWith(0.5));
    }

    @Test
    void withoutImperfectInformationGovernmentSeesTheTruthAtOnce() {
        SmallCounty county = SmallCounty.without("imperfectInformation", FundingMode.FRAGMENTED)
                .after(1);
        assertThat(county.government.beliefs().error()).isZero();
    }

    @Test
    void aVillageThatFallsIntoNeedIsBelievedToOnlyMonthsLater() {
        SmallCounty county = SmallCounty.with(FundingMode.FRAGMENTED).after(12);
        Beliefs beliefs = county.government.beliefs();
        Village village = county.county.village(0);
        double before = beliefs.of(Aspect.NEED, village);
        village.community.distressed = 60;
        county.actsIn(12);
        double atOnce = beliefs.of(Aspect.NEED, village);
        for (int month = 13; month < 60; month++) {
            county.actsIn(month);
        }
        assertThat(atOnce - before).isLessThan(1);
        assertThat(beliefs.of(Aspect.NEED, village)).isGreaterThan(before + 1);
    }
}
