package rural.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rural.household.OneHousehold.aHousehold;

import java.util.List;
import org.junit.jupiter.api.Test;
import rural.arithmetic.Elementary;

/** What each of the three rules must do whatever its numbers: more reason to act never makes acting less likely. */
final class AdoptionRulesTest {

    private static final double[] GROWING = {-20_000, -1000, 0, 500, 2000, 5000, 10_000, 20_000, 60_000};

    private final PlannedBehaviour planned = planned(true, true);
    private final ProfitSeeking profit = new ProfitSeeking(aHousehold().p.profitSeeking(), true);
    private final Imitation imitation = new Imitation(aHousehold().p.imitation(), true, true);

    private static PlannedBehaviour planned(boolean friendsPull, boolean attentionNarrows) {
        PlannedBehaviour rule = new PlannedBehaviour(aHousehold().p.plannedBehaviour(), friendsPull, attentionNarrows);
        rule.isYear(OneHousehold.YEAR);
        return rule;
    }

    @Test
    void everyRuleGivesAProbability() {
        for (AdoptionRule rule : List.of(planned, profit, imitation)) {
            for (double gain : GROWING) {
                assertThat(rule.probability(aHousehold().household(), venture(gain, 3000, 2000, 0)))
                        .isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void whoCountsExpectsMoreToGainActsMoreReadily() {
        for (AdoptionRule rule : List.of(planned, profit)) {
            double before = 0;
            for (double gain : GROWING) {
                double now = rule.probability(aHousehold().household(), venture(gain, 3000, 2000, 0));
                assertThat(now).as("%s at a gain of %s", rule.getClass(), gain).isGreaterThanOrEqualTo(before);
                before = now;
            }
            assertThat(rule.probability(aHousehold().household(), venture(10_000, 0, 0, 0)))
                    .isGreaterThan(rule.probability(aHousehold().household(), venture(0, 0, 0, 0)));
        }
    }

    @Test
    void whatIsEasierIsDoneMoreReadily() {
        for (AdoptionRule rule : List.of(planned, profit)) {
            double before = 0;
            for (double control = -4; control <= 4; control += 0.5) {
                double now = rule.probability(aHousehold().household(), venture(8000, 3000, 2000, control));
                assertThat(now).isGreaterThan(before);
                before = now;
            }
        }
    }

    @Test
    void aDearerOrRiskierVentureIsNeverSoughtMoreForProfit() {
        double before = 1;
        for (double cost = 0; cost <= 50_000; cost += 5000) {
            double now = profit.probability(aHousehold().household(), venture(20_000, cost, 0, 0));
            assertThat(now).isLessThan(before);
            before = now;
        }
        before = 1;
        for (double risk = 10_000; risk <= 60_000; risk += 5000) {
            double now = profit.probability(aHousehold().household(), venture(20_000, 0, risk, 0));
            assertThat(now).isLessThan(before);
            before = now;
        }
    }

    @Test
    void friendsWhoSellAndFriendsWhoWereTrainedMakeActingMoreLikely() {
        double sellers = 0;
        double trained = 0;
        for (int friends = 0; friends <= 6; friends++) {
            double now =
                    planned.appeal(aHousehold().whoseFriendsSellOnline(friends).household(), venture());
            double taught =
                    planned.appeal(aHousehold().whoseFriendsAreTrained(friends).household(), venture());
            if (friends > 0) {
                assertThat(now).isGreaterThan(sellers);
                assertThat(taught).isGreaterThan(trained);
            }
            sellers = now;
            trained = taught;
        }
    }

    @Test
    void withoutThePullOfFriendsNobodyMindsWhatFriendsDo() {
        PlannedBehaviour alone = planned(false, true);
        assertThat(alone.appeal(aHousehold().whoseFriendsSellOnline(6).household(), venture()))
                .isEqualTo(alone.appeal(aHousehold().household(), venture()));
    }

    @Test
    void aCourseHelpsAndHelpsLessWhereAllFriendsHadOne() {
        double alone = planned.appeal(aHousehold().whoIsTrained().household(), venture())
                - planned.appeal(aHousehold().household(), venture());
        double amongTrained = planned.appeal(
                        aHousehold().whoIsTrained().whoseFriendsAreTrained(6).household(), venture())
                - planned.appeal(aHousehold().whoseFriendsAreTrained(6).household(), venture());
        assertThat(alone).isPositive();
        assertThat(amongTrained).isPositive().isLessThan(alone);
    }

    @Test
    void coachingForEverybodyIsNeverWorthMoreThanACourse() {
        OneHousehold coached = aHousehold();
        double before = planned.appeal(coached.household(), venture());
        for (double hours = 1; hours < 200; hours *= 2) {
            coached.village.support.coachingHours = hours;
            double now = planned.appeal(coached.household(), venture());
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isEqualTo(planned.appeal(aHousehold().whoIsTrained().household(), venture()), within(1e-12));
    }

    @Test
    void theOldAreSlowerToBeginSomethingNew() {
        double before = 1;
        for (int age = 25; age <= 85; age += 5) {
            double now = planned.probability(aHousehold().ofAge(age).household(), venture());
            assertThat(now).isLessThan(before);
            before = now;
        }
    }

    @Test
    void distressAndIllnessKeepPeopleFromBeginning() {
        for (AdoptionRule rule : List.of(planned, profit, imitation)) {
            double well = rule.probability(aHousehold().household(), venture());
            assertThat(rule.probability(aHousehold().whoIsDistressed().household(), venture()))
                    .isLessThan(well);
            assertThat(rule.probability(aHousehold().whoIsIll().household(), venture()))
                    .isLessThan(well);
        }
    }

    @Test
    void whereAttentionDoesNotNarrowTheDistressedActLikeOthers() {
        List<AdoptionRule> unmoved = List.of(
                planned(true, false),
                new ProfitSeeking(aHousehold().p.profitSeeking(), false),
                new Imitation(aHousehold().p.imitation(), true, false));
        for (AdoptionRule rule : unmoved) {
            assertThat(rule.probability(aHousehold().whoIsDistressed().household(), venture()))
                    .isEqualTo(rule.probability(aHousehold().household(), venture()));
        }
    }

    @Test
    void withoutThePullOfFriendsNobodyCopiesABetterOffFriend() {
        Imitation alone = new Imitation(aHousehold().p.imitation(), false, true);
        OneHousehold envious = aHousehold().whoseFriendsSellOnline(6).whoseFriendsEarn(90_000);
        assertThat(alone.probability(envious.household(), venture()))
                .isEqualTo(aHousehold().p.imitation().mistakes());
    }

    @Test
    void anAllowanceGivesThoseAReasonToStayWhomItIsPaidTo() {
        OneHousehold skilled = aHousehold().withSkill(0.5);
        OneHousehold unskilled = aHousehold().withSkill(0.1);
        for (OneHousehold household : List.of(skilled, unskilled)) {
            household.village.support.stayIncentive = 0.3;
            household.village.support.skillEncouraged = 0.4;
        }
        assertThat(skilled.household().reasonToStay()).isEqualTo(0.3);
        assertThat(unskilled.household().reasonToStay()).isZero();
        assertThat(skilled.butNoCapableMember().household().reasonToStay()).isZero();
    }

    @Test
    void oneCopiesABetterOffFriendButNotAPoorerOne() {
        double copies = aHousehold().p.imitation().copies();
        double mistakes = aHousehold().p.imitation().mistakes();
        assertThat(copies).isGreaterThan(mistakes);
        assertThat(imitation.probability(
                        aHousehold()
                                .whoseFriendsSellOnline(6)
                                .whoseFriendsEarn(90_000)
                                .household(),
                        venture(0, 0, 0, 0)))
                .isEqualTo(copies);
        assertThat(imitation.probability(
                        aHousehold()
                                .whoseFriendsSellOnline(6)
                                .whoseFriendsEarn(30_000)
                                .household(),
                        venture(9e9, 0, 0, 9)))
                .isEqualTo(mistakes);
        assertThat(imitation.probability(aHousehold().whoseFriendsEarn(90_000).household(), venture()))
                .isEqualTo(mistakes);
    }

    @Test
    void thePlannedRuleIsALogitOfItsAppeal() {
        Household household = aHousehold().household();
        assertThat(planned.probability(household, venture()))
                .isEqualTo(Elementary.logistic(planned.appeal(household, venture())));
    }

    private static Venture venture() {
        return venture(8000, 3000, 2000, 0.5);
    }

    private static Venture venture(double gain, double cost, double risk, double control) {
        Venture venture = new Venture(Topic.SELLING_ONLINE);
        venture.gain = gain;
        venture.cost = cost;
        venture.risk = risk;
        venture.control = control;
        return venture;
    }
}
