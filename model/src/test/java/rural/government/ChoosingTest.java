package rural.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import rural.parameter.Timeline;
import rural.place.Village;

/** Target rules, where government knows the truth and has one plan, so that only the rule decides. */
final class ChoosingTest {

    private static final double MONEY = 1e6;

    private static SmallCounty choosingBy(TargetRule rule) {
        return choosing(
                new Plan(Timeline.even(MONEY, SmallCounty.START, SmallCounty.START), rule, List.of(), List.of()));
    }

    private static SmallCounty choosing(Plan plan) {
        SmallCounty county = SmallCounty.without(
                "imperfectInformation", FundingMode.INTEGRATED, Policies.of(RoadUpgrading.class, plan));
        county.government.beliefs().learn(county.month(0), 0);
        county.programme(0).beginsMonth(0, 1);
        return county;
    }

    private static List<Village> order(SmallCounty county) {
        return county.programme(0).villages(village -> true);
    }

    @Test
    void needPicksTheMostDistressedAmongEquallyPoorVillages() {
        SmallCounty county = choosingBy(TargetRule.NEED);
        List<Village> equallyPoor = new ArrayList<>(order(county));
        equallyPoor.removeIf(v -> v.id() % 4 != 1);
        assertThat(equallyPoor).isSortedAccordingTo(Comparator.comparingInt(v -> -v.community.distressed));
    }

    @Test
    void growthPolePicksWhereMostSellOnline() {
        assertThat(order(choosingBy(TargetRule.GROWTH_POLE)))
                .isSortedAccordingTo(Comparator.comparingInt(v -> -v.community.onlineSellers));
    }

    @Test
    void remoteFirstPicksTheFarthest() {
        SmallCounty county = choosingBy(TargetRule.REMOTE_FIRST);
        assertThat(order(county))
                .isSortedAccordingTo(
                        Comparator.comparingDouble(v -> -county.county.roads().hoursVillageToSeat(v.id())));
    }

    @Test
    void costBenefitPicksTheCheaperOfTwoVillagesWithTheSamePromise() {
        SmallCounty county = choosingBy(TargetRule.COST_BENEFIT);
        county.county.villages().forEach(v -> {
            v.community.output[1] = 100_000;
            v.community.onlineSellers = 0;
        });
        county.government.beliefs().learn(county.month(1), 0);
        List<Village> order = county.programme(0).villages(village -> true, v -> 1000 - v.id());
        assertThat(order).isSortedAccordingTo(Comparator.comparingInt(v -> -v.id()));
    }

    @Test
    void spreadGivesEveryTownItsTurn() {
        List<Village> order = order(choosingBy(TargetRule.SPREAD));
        for (int turn = 0; turn < order.size(); turn += 3) {
            assertThat(order.subList(turn, turn + 3))
                    .extracting(v -> v.town().id())
                    .containsExactlyInAnyOrder(0, 1, 2);
        }
    }

    @Test
    void aPlanMayBeRestrictedToTownsAndVillages() {
        Plan plan = Plan.of(MONEY, SmallCounty.START, SmallCounty.START);
        assertThat(order(choosing(new Plan(plan.money(), TargetRule.NEED, List.of("镇1"), List.of()))))
                .hasSize(5)
                .allMatch(v -> v.town().id() == 1);
        assertThat(order(choosing(new Plan(plan.money(), TargetRule.NEED, List.of(), List.of("Village 7")))))
                .extracting(Village::id)
                .containsExactly(7);
    }

    @Test
    void onePlanPrefersVillagesWhereAnotherInstrumentIsAtWorkAndOfficesAloneDoNot() {
        assertThat(rankOfServedVillage(FundingMode.INTEGRATED, true))
                .isLessThan(rankOfServedVillage(FundingMode.INTEGRATED, false));
        assertThat(rankOfServedVillage(FundingMode.FRAGMENTED, true))
                .isEqualTo(rankOfServedVillage(FundingMode.FRAGMENTED, false));
    }

    private static int rankOfServedVillage(FundingMode funding, boolean served) {
        Plan plan = Plan.of(MONEY, SmallCounty.START, SmallCounty.START);
        SmallCounty county = SmallCounty.with(
                funding, Policies.of(RoadUpgrading.class, plan), Policies.of(VillageParcelPoints.class, plan));
        county.government.beliefs().learn(county.month(0), 0);
        double integrated = county.government.integratedShare();
        county.programme(0).beginsMonth(0, integrated);
        county.programme(1).beginsMonth(0, integrated);
        Village village = order(county).get(10);
        if (served) {
            county.programme(1).serves(village);
        }
        return order(county).indexOf(village);
    }
}
