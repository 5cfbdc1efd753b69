package rural.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rural.CountyModel;
import rural.Ground;
import rural.firm.FirmKind;
import rural.household.Household;
import rural.logistics.TownHub;
import rural.outcome.Outcome;
import rural.parameter.Language;
import rural.parameter.Records;
import rural.place.Road;
import rural.place.Village;
import rural.scenario.Scenario;
import rural.scenario.ScenarioReader;
import rural.social.SocialWorker;
import rural.social.Station;

/** Each instrument, given three million yuan in a county of real size with a tenth of its households, changes what it is for. */
final class EachInstrumentWorksTest {

    private static final Ground GROUND = new Ground();
    private static final int MONTHS = 30;
    private static final long SEED = 3;
    private static final double MONEY = 3e6;
    private static CountyModel baseline;

    /** What each is for; written so that more is better. */
    private static final Map<Class<? extends Instrument>, ToDoubleFunction<CountyModel>> PURPOSE = Map.ofEntries(
            Map.entry(BroadbandExtension.class, m -> overVillages(m, v -> v.broadband.coverage)),
            Map.entry(RoadUpgrading.class, EachInstrumentWorksTest::classOfRoads),
            Map.entry(FreightLines.class, m -> hubs(m, hub -> hub.isOpen() && hub.hasFreightLine())),
            Map.entry(TownHubs.class, m -> hubs(m, TownHub::isOpen)),
            Map.entry(VillageParcelPoints.class, m -> last(m, Outcome.VILLAGES_WITH_POINT)),
            Map.entry(ColdChain.class, m -> -last(m, Outcome.FRESH_LOSS)),
            Map.entry(SmartLogistics.class, m -> hubs(m, TownHub::isAutomated)),
            Map.entry(ECommerceCourses.class, m -> last(m, Outcome.TRAINED)),
            Map.entry(DataAnalysisCourses.class, m -> last(m, Outcome.ANALYSTS)),
            Map.entry(SocialWorkTraining.class, m -> skillOfWorkers(m)),
            Map.entry(RecruitmentFund.class, m -> last(m, Outcome.ANALYSTS) + last(m, Outcome.SOCIAL_WORKERS)),
            Map.entry(RetentionPay.class, m -> -monthsSum(m, Outcome.WORKERS_QUIT)),
            Map.entry(LocalTalentIncentives.class, m -> overVillages(m, v -> v.support.stayIncentive)),
            Map.entry(TalentExchange.class, m -> overStations(m, Station::outsideTies)),
            Map.entry(SpecialFund.class, m -> overStations(m, s -> s.isOpen() ? 1 : 0)),
            // Few of a small county's households borrow within its time; whether more of them could is what it is for.
            Map.entry(
                    LoanGuarantee.class,
                    m -> debt(m)
                            + m.county().villages().stream()
                                    .mapToDouble(village -> village.support.guaranteed)
                                    .sum()),
            Map.entry(
                    SharedPlatform.class,
                    m -> m.actors().coordination().platform().members()),
            Map.entry(
                    RegularMeetings.class,
                    m -> m.actors().coordination().acquaintances().pairs(0.1)),
            Map.entry(JointProjectFund.class, m -> m.actors().coordination().projectFund()),
            Map.entry(OverallPlanning.class, m -> m.government().integratedShare()),
            Map.entry(RegionalBrandBuilding.class, m -> last(m, Outcome.BRAND)),
            Map.entry(QualitySupervision.class, m -> overVillages(m, v -> v.support.supervision)),
            Map.entry(StoryCollection.class, m -> overVillages(m, v -> v.support.stories)),
            Map.entry(HomestayGrants.class, m -> last(m, Outcome.TOURISM_HOUSEHOLDS)),
            Map.entry(Festivals.class, m -> monthsSum(m, Outcome.VISITS)),
            Map.entry(CraftStudios.class, EachInstrumentWorksTest::craftStudios),
            Map.entry(GroupOrganising.class, m -> overVillages(m, v -> v.support.groupStrength)));

    static List<Class<? extends Instrument>> kinds() {
        return Policies.kinds();
    }

    private static CountyModel run(List<Instrument> policies) throws Exception {
        Scenario scenario = ScenarioReader.standard("test")
                .withSample(0.1)
                .withSpinUp(3)
                .withMonths(MONTHS)
                .withPolicies(policies);
        CountyModel model = new CountyModel(scenario, SEED, GROUND);
        model.run();
        return model;
    }

    @BeforeAll
    static void runWithoutPolicy() throws Exception {
        baseline = run(List.of());
    }

    @Test
    void everyInstrumentHasAPurpose() {
        assertThat(PURPOSE.keySet()).containsExactlyInAnyOrderElementsOf(kinds());
    }

    @Test
    void everyInstrumentHasANameOfItsOwnInBothLanguages() {
        for (Language language : Language.values()) {
            assertThat(kinds())
                    .extracting(kind -> Instrument.name(kind, language))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anInstrumentThatGetsMoneyChangesWhatItIsFor(Class<? extends Instrument> kind) throws Exception {
        Plan plan = Plan.of(MONEY, YearMonth.of(2024, 1), YearMonth.of(2026, 6));
        CountyModel model = run(List.of(strong(Policies.any(kind, plan))));
        ToDoubleFunction<CountyModel> purpose = Objects.requireNonNull(PURPOSE.get(kind));
        assertThat(model.government().programmes().get(0).account().spent()).isPositive();
        assertThat(purpose.applyAsDouble(model)).isGreaterThan(purpose.applyAsDouble(baseline));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void beforeAnInstrumentsFirstMonthNothingDiffers(Class<? extends Instrument> kind) throws Exception {
        Plan plan = Plan.of(MONEY, YearMonth.of(2026, 6), YearMonth.of(2026, 6));
        CountyModel model = run(List.of(Policies.any(kind, plan)));
        for (Outcome outcome : Outcome.values()) {
            for (int month = 0; month < MONTHS - 1; month++) {
                assertThat(model.history().at(outcome, month))
                        .as(outcome + " in month " + month)
                        .isEqualTo(baseline.history().at(outcome, month));
            }
        }
    }

    /** Where few people decide seldom, only a strong dose shows in one short run of a tenth of them. */
    private static Instrument strong(Instrument instrument) {
        if (instrument instanceof RetentionPay pay) {
            return Records.with(pay, "extraPay", 3000.0);
        }
        return instrument instanceof LocalTalentIncentives incentives
                ? Records.with(Records.with(incentives, "skillNeeded", 0.15), "plan", tenTimes(incentives.plan()))
                : instrument;
    }

    private static Plan tenTimes(Plan plan) {
        return Plan.of(10 * plan.amount(), plan.from(), plan.until());
    }

    private static double last(CountyModel model, Outcome outcome) {
        return model.history().at(outcome, MONTHS - 1);
    }

    private static double monthsSum(CountyModel model, Outcome outcome) {
        double sum = 0;
        for (int month = 0; month < MONTHS; month++) {
            sum += model.history().at(outcome, month);
        }
        return sum;
    }

    private static double overVillages(CountyModel model, ToDoubleFunction<Village> what) {
        return model.county().villages().stream().mapToDouble(what).sum();
    }

    private static double overStations(CountyModel model, ToDoubleFunction<Station> what) {
        return model.actors().socialWork().stations().stream().mapToDouble(what).sum();
    }

    private static double classOfRoads(CountyModel model) {
        return model.county().roads().roads().stream()
                .mapToDouble((Road road) -> road.roadClass().ordinal())
                .sum();
    }

    private static double hubs(CountyModel model, Predicate<TownHub> what) {
        return model.actors().logistics().hubs().stream().filter(what).count();
    }

    private static double skillOfWorkers(CountyModel model) {
        return overStations(
                model,
                s -> s.workers().stream().mapToDouble(SocialWorker::practice).sum());
    }

    private static double debt(CountyModel model) {
        double debt = 0;
        for (Household household : model.households()) {
            debt += household.debt();
        }
        return debt;
    }

    private static double craftStudios(CountyModel model) {
        return model.actors().firms().all().stream()
                .filter(f -> f.kind() == FirmKind.CRAFT_STUDIO)
                .count();
    }
}
