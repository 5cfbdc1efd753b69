package rural.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rural.account.Account;

final class FundingTest {

    private static final double MILLION = 1e6;

    private static Instrument courses(double yuan, int months) {
        Plan plan = Plan.of(yuan, SmallCounty.START, SmallCounty.START.plusMonths(months - 1L));
        return Policies.of(ECommerceCourses.class, plan);
    }

    @Test
    void fragmentedFundingLosesAFiftiethAndLeavesATenthIdleForAYearAndAHalf() {
        SmallCounty county =
                SmallCounty.with(FundingMode.FRAGMENTED, courses(MILLION, 1)).after(1);
        assertThat(county.government.lost()).isCloseTo(0.02 * MILLION, within(1e-3));
        assertThat(county.government.idle()).isCloseTo(0.10 * MILLION, within(1e-3));
        county.actsIn(17);
        assertThat(county.government.idle()).isCloseTo(0.10 * MILLION, within(1e-3));
        county.actsIn(18);
        assertThat(county.government.idle()).isZero();
    }

    @Test
    void onePlanLeavesLessIdleAndLosesLess() {
        SmallCounty alone =
                SmallCounty.with(FundingMode.FRAGMENTED, courses(MILLION, 1)).after(1);
        SmallCounty together =
                SmallCounty.with(FundingMode.INTEGRATED, courses(MILLION, 1)).after(1);
        assertThat(together.government.idle()).isBetween(1.0, alone.government.idle() / 2);
        assertThat(together.government.lost()).isLessThan(alone.government.lost());
    }

    @Test
    void overallPlanningTakesMostMoneyUnderOnePlanOncePlannersAreReady() {
        Plan plan = Plan.of(12 * 25_000, SmallCounty.START, SmallCounty.START.plusMonths(11));
        SmallCounty county = SmallCounty.without(
                "idleMoney", FundingMode.FRAGMENTED, Policies.of(OverallPlanning.class, plan), courses(MILLION, 12));
        county.after(3);
        assertThat(county.government.integratedShare()).isZero();
        county.actsIn(3);
        assertThat(county.government.integratedShare()).isEqualTo(0.8);
    }

    @Test
    void withoutIdleMoneyAllMoneyCanBeUsedAtOnce() {
        SmallCounty county = SmallCounty.without("idleMoney", FundingMode.FRAGMENTED, courses(MILLION, 1))
                .after(1);
        assertThat(county.government.lost() + county.government.idle()).isZero();
    }

    @ParameterizedTest
    @EnumSource(FundingMode.class)
    void everyYuanIsFreeIdleCommittedSpentLostOrReturned(FundingMode funding) {
        SmallCounty county =
                SmallCounty.with(funding, Policies.all(3 * MILLION, 24).toArray(Instrument[]::new));
        for (int month = 0; month < 72; month++) {
            county.actsIn(month);
            double held = 0;
            for (Programme programme : county.government.programmes()) {
                PublicAccount account = programme.account();
                held += account.held();
                assertThat(account.free()
                                + account.idle()
                                + account.committed()
                                + account.spent()
                                + account.lost()
                                + account.returned())
                        .isEqualTo(account.arrived());
            }
            assertThat(county.government.cash()).isEqualTo(held);
            assertThat(county.ledger.balance(Account.GOVERNMENT)).isEqualTo(held);
            assertThat(county.ledger.total()).isZero();
        }
        assertThat(county.government.cash()).isEqualTo(county.government.committed());
    }

    @Test
    void moneyThatNobodyCouldUseIsTakenBackTwoYearsAfterThePlan() {
        Instrument roads =
                Policies.of(RoadUpgrading.class, Plan.of(500_000, SmallCounty.START, YearMonth.of(2024, 12)));
        SmallCounty county = SmallCounty.with(FundingMode.INTEGRATED, roads).after(36);
        assertThat(county.programme(0).account().free()).isGreaterThan(400_000);
        county.actsIn(36);
        assertThat(county.programme(0).account().returned()).isGreaterThan(400_000);
        assertThat(county.government.cash()).isZero();
    }
}
