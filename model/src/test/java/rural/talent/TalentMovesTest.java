package rural.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rural.firm.Firm;
import rural.firm.FirmKind;
import rural.household.Household;
import rural.household.ProductLine;
import rural.household.Topic;
import rural.social.SmallWorld;

/** How talent comes and goes. */
class TalentMovesTest {

    private static long trained(SmallWorld world) {
        long trained = 0;
        for (Household household : world.households) {
            trained += household.isTrained() ? 1 : 0;
        }
        return trained;
    }

    @Test
    void noMoreSitThanThereAreSeatsAndTheyLearn() {
        SmallWorld world = SmallWorld.standard();
        double before = 0;
        for (Household household : world.households) {
            before += household.skill();
        }
        world.talent.holdsCourse(world.village(0), 10, Course.E_COMMERCE, false);
        world.after(1);
        double after = 0;
        for (Household household : world.households) {
            after += household.skill();
            assertThat(household.isTrained() && household.villageNumber() != 0).isFalse();
            assertThat(household.isTrained() && !household.knows(Topic.SELLING_ONLINE))
                    .isFalse();
        }
        assertThat(world.talent.tally().taken).isEqualTo(10);
        assertThat(trained(world)).isEqualTo(world.talent.tally().trained).isBetween(5L, 10L);
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void aCourseOverTheNetworkReachesNobodyWhomTheNetworkDoesNot() {
        SmallWorld world = SmallWorld.standard();
        world.talent.holdsCourse(world.village(0), 30, Course.E_COMMERCE, true);
        world.after(1);
        assertThat(world.talent.tally().taken).isZero();
        world.connected();
        world.talent.holdsCourse(world.village(0), 30, Course.E_COMMERCE, true);
        world.after(1);
        assertThat(world.talent.tally().taken).isPositive();
    }

    @Test
    void unusedSkillIsForgottenDownToWhatWasThereBefore() {
        SmallWorld world = SmallWorld.with(Map.of("mechanisms.talent_leaves", false));
        float[] before = new float[world.households.count()];
        for (Household household : world.households) {
            before[household.row()] = (float) household.skill();
        }
        world.talent.holdsCourse(world.village(0), 10, Course.E_COMMERCE, false);
        world.after(1);
        double learned = gained(world, before);
        world.after(30);
        double halfGone = gained(world, before);
        assertThat(learned).isPositive();
        assertThat(halfGone / learned).isBetween(0.4, 0.6);
    }

    private static double gained(SmallWorld world, float[] before) {
        double gained = 0;
        for (Household household : world.households) {
            gained += household.isTrained() ? household.skill() - before[household.row()] : 0;
        }
        return gained;
    }

    @Test
    void aTenthOfTheTrainedLeaveInAYearUnlessTheyAreEncouragedToStay() {
        SmallWorld world = SmallWorld.standard();
        SmallWorld encouraged = SmallWorld.standard();
        for (int v = 0; v < SmallWorld.VILLAGES; v++) {
            world.talent.holdsCourse(world.village(v), 60, Course.E_COMMERCE, false);
            encouraged.talent.holdsCourse(encouraged.village(v), 60, Course.E_COMMERCE, false);
        }
        int left = 0;
        world.after(1);
        long atFirst = trained(world);
        for (int month = 0; month < 36; month++) {
            world.after(1);
            left += world.talent.tally().left;
            for (int v = 0; v < SmallWorld.VILLAGES; v++) {
                encouraged.talent.encouragesLocals(encouraged.village(v), 1, 0);
            }
            encouraged.after(1);
            assertThat(encouraged.talent.tally().left).isZero();
        }
        assertThat((double) left / atFirst).isBetween(0.15, 0.40);
    }

    @Test
    void recruitsComeOnlyIfPayAndSupportBeatTheirAlternative() {
        SmallWorld world = SmallWorld.standard();
        Recruit recruit = new Recruit(
                world.talent,
                world.socialWork,
                world.firms,
                world.county.prices,
                SmallWorld.of(Recruit.Parameters.class, "", Map.of()));
        assertThat(recruit.accepts(Post.ANALYST, 0, 0)).isFalse();
        assertThat(recruit.accepts(Post.ANALYST, 200_000, 0)).isTrue();
        assertThat(recruit.accepts(Post.ANALYST, 0, -3)).isTrue();
    }

    @Test
    void supportIsDueForThoseWhoCameAndForNobodyElse() {
        SmallWorld world = SmallWorld.standard();
        world.talent.offersPosts(Post.ANALYST, 20, 50_000);
        world.talent.offersPosts(Post.OPERATOR, 20, 50_000);
        world.after(1);
        assertThat(world.talent.tally().recruited[Post.OPERATOR.ordinal()]).isZero();
        assertThat(world.talent.analysts()).isPositive().isLessThanOrEqualTo(20);
        assertThat(world.talent.supportDue()).isEqualTo(world.talent.analysts() * 50_000.0);
    }

    @Test
    void expertsTeachTheFirmsOfTheirTownAlone() {
        SmallWorld world = SmallWorld.standard();
        Firm near = world.firms.opens(world.village(0), FirmKind.BUYER_PACKER, ProductLine.FRESH, 1, 0.4);
        Firm far = world.firms.opens(world.village(5), FirmKind.BUYER_PACKER, ProductLine.FRESH, 1, 0.4);
        world.talent.hostsExpert(0, 6);
        world.after(12);
        assertThat(near.skill()).isGreaterThan(0.4);
        assertThat(far.skill()).isEqualTo(0.4);
        assertThat(world.station(0).outsideTies()).isPositive();
        assertThat(world.station(1).outsideTies()).isZero();
    }

    @Test
    void moreMigrantsComeHomeUnderAnIncentive() {
        SmallWorld world = SmallWorld.standard();
        ComeHome home =
                new ComeHome(world.households, world.talent, SmallWorld.of(ComeHome.Parameters.class, "", Map.of()));
        for (Household household : world.households) {
            household.village().support.returnIncentive = 0;
            double without = home.probability(household);
            household.village().support.returnIncentive = 1;
            assertThat(home.probability(household)).isEqualTo(1.5 * without);
            assertThat(without).isEqualTo(0.0037 * household.workersAway());
        }
    }
}
