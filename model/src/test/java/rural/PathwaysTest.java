package rural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rural.government.Instrument;
import rural.outcome.History;
import rural.outcome.Outcome;
import rural.parameter.Declaration;
import rural.parameter.ProblemsFound;
import rural.parameter.Records;
import rural.scenario.Scenario;
import rural.scenario.ScenarioCatalogue;

/**
 * Every claim of the paper shows: turned off, its outcomes move as section 10 of ODD.md says.
 *
 * <p>Runs with and without share all chance, so whatever differs is caused by what was turned off; over a few seeds the
 * mean difference must lie twice its standard error on the side that is told, and be as large as is told.
 */
final class PathwaysTest {

    private static final int SEEDS = 6;
    private static final int MONTHS = 60;
    private static final double BEYOND_NOISE = 2;

    private static final Set<String> SWITCHES = ScenarioCatalogue.MECHANISMS.declarations().stream()
            .map(Declaration::key)
            .collect(Collectors.toSet());
    private static final Ground GROUND = new Ground();
    private static final Map<String, List<History>> WITH = new ConcurrentHashMap<>();

    @Test
    void everySwitchAndEveryInstrumentIsTurnedOffBySomeClaim() throws IOException {
        Set<String> turnedOff = Claim.all().stream()
                .filter(claim -> !claim.signs().isEmpty())
                .flatMap(claim -> claim.turnedOffBy().stream())
                .collect(Collectors.toSet());
        assertThat(turnedOff).containsAll(ScenarioCatalogue.INSTRUMENTS.keySet());
        assertThat(turnedOff).containsAll(SWITCHES);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void whatIsTurnedOffShows(Claim claim) throws Exception {
        Map<String, List<History>> offIn = new TreeMap<>();
        for (Claim.Sign sign : claim.signs()) {
            Scenario with = Shelf.small(sign.scenario(), MONTHS);
            List<History> on = WITH.computeIfAbsent(sign.scenario(), key -> runs(with));
            List<History> off = offIn.computeIfAbsent(sign.scenario(), key -> runs(without(claim.turnedOffBy(), with)));
            shows(sign, on, off);
        }
    }

    static List<Claim> claims() throws IOException {
        return Claim.all().stream()
                .filter(claim -> !claim.turnedOffBy().isEmpty())
                .toList();
    }

    /** A switch and an instrument may share a name, as festivals do; then both are turned off. */
    private static Scenario without(List<String> turnedOffBy, Scenario scenario) {
        Scenario without = scenario;
        for (String key : turnedOffBy) {
            if (ScenarioCatalogue.INSTRUMENTS.containsKey(key)) {
                without = without.withPolicies(withoutInstrument(key, without.policies()));
            }
            if (SWITCHES.contains(key)) {
                without = without.withValue("mechanisms." + key, false);
            }
        }
        return without;
    }

    private static List<Instrument> withoutInstrument(String key, List<Instrument> policy) {
        List<Instrument> others = new ArrayList<>(policy);
        others.removeIf(
                instrument -> Records.key(instrument.getClass().getSimpleName()).equals(key));
        return others;
    }

    private static List<History> runs(Scenario scenario) {
        return LongStream.rangeClosed(1, SEEDS)
                .parallel()
                .mapToObj(seed -> run(scenario, seed))
                .toList();
    }

    private static History run(Scenario scenario, long seed) {
        try {
            return Run.of(scenario, seed, GROUND);
        } catch (ProblemsFound e) {
            throw new IllegalStateException(e);
        }
    }

    private static void shows(Claim.Sign sign, List<History> on, List<History> off) {
        double[] differences = new double[SEEDS];
        double usual = 0;
        double left = 0;
        for (int i = 0; i < SEEDS; i++) {
            double with = mean(on.get(i), sign.outcome());
            double without = mean(off.get(i), sign.outcome());
            differences[i] = without - with;
            usual += with / SEEDS;
            left += without;
        }
        String seen = sign + ", usually " + usual;
        if (sign.move() == Claim.Move.VANISHES) {
            assertThat(usual).as(seen).isPositive();
            assertThat(left).as(seen).isZero();
            return;
        }
        double direction = sign.move() == Claim.Move.RISES ? 1 : -1;
        double moved = direction * mean(differences);
        assertThat(moved).as(seen).isGreaterThan(BEYOND_NOISE * standardError(differences));
        assertThat(moved).as(seen).isGreaterThan(sign.atLeast() * usual);
    }

    private static double mean(History history, Outcome outcome) {
        return mean(history.series(outcome));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double standardError(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }
}
