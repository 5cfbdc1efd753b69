package rural;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rural.government.FundingMode;
import rural.government.Instrument;
import rural.government.Plan;
import rural.government.RegularMeetings;
import rural.government.RoadUpgrading;
import rural.outcome.History;
import rural.outcome.Outcome;
import rural.parameter.Records;
import rural.parameter.Section;
import rural.scenario.Scenario;

/** Laws 4 and 6: a policy without money is no policy, and no policy does anything before its first month. */
final class PolicyLawTest {

    private static final long SEED = 11;
    private static final Ground GROUND = new Ground();
    /** Reported months before an instrument's first. */
    private static final int BEFORE = 6;
    /** Works take up to a year to build, and roads and courses some months to be felt. */
    private static final int MONTHS = 36;
    /** Enough for a whole unit of the dearest instrument. */
    private static final double YUAN = 12e6;

    private static State before;
    private static History companionsOnly;
    private static History baseline;

    @BeforeAll
    static void runWhatIsComparedWith() throws Exception {
        Scenario scenario = Shelf.small("baseline", MONTHS);
        baseline = Run.of(scenario, SEED, GROUND);
        CountyModel county = new CountyModel(scenario.withPolicies(companions()), SEED, GROUND);
        passUntil(BEFORE, county);
        before = State.of(county);
        passUntil(MONTHS, county);
        companionsOnly = county.history();
    }

    private static void passUntil(int month, CountyModel county) {
        while (county.nextMonth() < month) {
            county.monthPasses();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strategy_1_infrastructure",
                "strategy_2_talent",
                "strategy_3_platform",
                "strategy_4_integration",
                "all_four"
            })
    void aPolicyWithoutMoneyIsTheBaseline(String key) throws Exception {
        Scenario scenario = Shelf.small(key, MONTHS);
        List<Instrument> penniless = new ArrayList<>();
        for (Instrument instrument : scenario.policies()) {
            Plan plan = instrument.plan();
            Plan nothing = Plan.of(0, plan.from(), plan.until(), plan.target());
            penniless.add((Instrument) Records.with((Record) instrument, "plan", nothing));
        }
        History history = Run.of(scenario.withPolicies(penniless), SEED, GROUND);
        assertThat(Difference.anywhere(history, baseline)).isEmpty();
    }

    @Test
    void howMoneyIsPlannedDoesNotMatterWhereThereIsNone() throws Exception {
        Scenario integrated = Shelf.small("baseline", MONTHS).withFunding(FundingMode.INTEGRATED);
        assertThat(Difference.anywhere(Run.of(integrated, SEED, GROUND), baseline))
                .isEmpty();
    }

    /**
     * Money is planned together only where there is other money, and a fund for joint projects finds projects where
     * people meet: so every instrument is added to roads and meetings, and compared with these alone.
     */
    @ParameterizedTest
    @MethodSource("instruments")
    void anInstrumentDoesNothingBeforeItsFirstMonthAndSomethingAfter(Class<? extends Record> kind) throws Exception {
        List<Instrument> policy = new ArrayList<>(companions());
        policy.add(instrument(kind, BEFORE));
        CountyModel county = new CountyModel(Shelf.small("baseline", MONTHS).withPolicies(policy), SEED, GROUND);
        passUntil(BEFORE, county);
        assertThat(State.of(county).differenceFrom(before)).isEmpty();
        passUntil(MONTHS, county);
        assertThat(Difference.inMonthsBefore(BEFORE, county.history(), companionsOnly))
                .isEmpty();
        assertThat(besidesProgrammeMoney(county.history()))
                .as("%s has an effect besides being paid for", kind.getSimpleName())
                .isNotEmpty();
    }

    static List<Class<?>> instruments() {
        return List.of(Instrument.class.getPermittedSubclasses());
    }

    private static List<Instrument> companions() {
        return List.of(instrument(RoadUpgrading.class, 0), instrument(RegularMeetings.class, 0));
    }

    private static Instrument instrument(Class<? extends Record> kind, int firstMonth) {
        YearMonth from = Scenario.STANDARD_START.plusMonths(firstMonth);
        Plan plan = Plan.of(YUAN, from, from.plusMonths(11));
        return (Instrument) Section.of(kind, "").record(Map.of(), Map.of("plan", plan));
    }

    /** Outcomes that an instrument has changed by the end, leaving public money itself aside. */
    private static List<Outcome> besidesProgrammeMoney(History history) {
        List<Outcome> changed = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (!outcome.key().startsWith("money_")
                    && history.at(outcome, MONTHS - 1) != companionsOnly.at(outcome, MONTHS - 1)) {
                changed.add(outcome);
            }
        }
        return changed;
    }
}
