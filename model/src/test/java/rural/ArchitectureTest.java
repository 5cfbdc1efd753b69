package rural;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rural.calendar.Process;
import sim.engine.SimState;

/** Who may know whom, and what nobody in the model may use. */
final class ArchitectureTest {

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("rural");

    private static final String[] GROUND = {
        "account", "arithmetic", "calendar", "column", "parameter", "place", "random"
    };
    private static final String[] ACTORS = {
        "coordination", "firm", "household", "logistics", "market", "social", "talent", "tourism"
    };

    /**
     * The direction of traffic: each room of the house, and the rooms that it may know. Those acted on never know who
     * acts on them; actors know each other only where the paper says so.
     */
    private static final Map<String, List<String>> MAY_KNOW = new TreeMap<>(Map.ofEntries(
            Map.entry("arithmetic", List.of()),
            Map.entry("column", List.of()),
            Map.entry("random", List.of("arithmetic")),
            Map.entry("parameter", List.of("arithmetic")),
            Map.entry("calendar", List.of("random")),
            Map.entry("account", List.of("arithmetic")),
            Map.entry("place", List.of("arithmetic", "column", "parameter", "random")),
            Map.entry("household", ground()),
            Map.entry("logistics", ground("household")),
            Map.entry("tourism", ground("household")),
            Map.entry("social", ground("household")),
            Map.entry("firm", ground("household", "logistics", "tourism")),
            Map.entry("market", ground("household", "firm", "logistics")),
            Map.entry("talent", ground("household", "social", "firm")),
            Map.entry("coordination", ground("household", "social", "firm", "market", "talent", "tourism")),
            Map.entry("government", ground(ACTORS)),
            Map.entry("scenario", and(List.of(ACTORS), ground("government", "outcome"))),
            Map.entry("outcome", and(List.of(ACTORS), ground("government")))));

    private static List<String> ground(String... more) {
        return and(List.of(GROUND), List.of(more));
    }

    private static List<String> and(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @Test
    void everyRoomKnowsOnlyTheRoomsThatItMay() {
        MAY_KNOW.forEach((room, known) -> {
            String[] allowed = Stream.concat(Stream.of(room), known.stream())
                    .map(name -> "rural." + name)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("rural." + room)
                    .should()
                    .dependOnClassesThat(resideInAPackage("rural..").and(not(resideInAnyPackage(allowed))))
                    .because("traffic in the house has one direction")
                    .check(MODEL);
        });
    }

    @Test
    void everyRoomIsOnThePlan() {
        TreeSet<String> rooms = new TreeSet<>();
        MODEL.forEach(type -> rooms.add(type.getPackageName()));
        TreeSet<String> planned = new TreeSet<>(List.of("rural", "rural.gui"));
        MAY_KNOW.keySet().forEach(room -> planned.add("rural." + room));
        assertThat(planned).containsAll(rooms);
    }

    @Test
    void noTwoRoomsKnowEachOther() {
        slices().matching("rural.(*)..").should().beFreeOfCycles().check(MODEL);
    }

    @Test
    void nobodyKnowsTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackage("rural.gui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("rural.gui..")
                .allowEmptyShould(true)
                .check(MODEL);
    }

    @Test
    void onlyTheRunItselfAndTheWindowKnowMason() {
        noClasses()
                .that(not(resideInAnyPackage("rural", "rural.gui..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sim..", "ec.util..")
                .check(MODEL);
    }

    @Test
    void allChanceComesFromTheRandomSource() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo("java.util.random.RandomGenerator")
                        .or(assignableTo("java.util.Random"))
                        .or(resideInAnyPackage("org.apache.commons.math3.random..")))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .accessField(SimState.class, "random")
                .because("a number must be a pure function of seed, agent, month and purpose")
                .check(MODEL);
    }

    @Test
    void noFunctionIsUsedWhoseResultsMayDifferBetweenMachines() {
        for (String function : List.of(
                "exp", "log", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "cbrt",
                "expm1", "log1p")) {
            notMath(function, double.class).check(MODEL);
        }
        for (String function : List.of("pow", "atan2", "hypot")) {
            notMath(function, double.class, double.class).check(MODEL);
        }
    }

    private static ArchRule notMath(String function, Class<?>... of) {
        return noClasses()
                .should()
                .callMethod(Math.class, function, of)
                .because("Math." + function + " may give other last digits on another processor");
    }

    @Test
    void strictMathIsSlowAndStaysWithArithmeticAndGeography() {
        noClasses()
                .that()
                .resideOutsideOfPackages("rural.arithmetic", "rural.place")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(StrictMath.class)
                .check(MODEL);
    }

    @Test
    void noActorKeepsThingsInAnOrderThatOnlyChanceKnows() {
        String[] actors = Stream.concat(Arrays.stream(ACTORS), Stream.of("government", "outcome"))
                .map(name -> "rural." + name)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(actors)
                .should()
                .dependOnClassesThat(resideInAPackage("java.util")
                        .and(com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                "java\\.util\\.(HashMap|HashSet|IdentityHashMap|WeakHashMap)")))
                .because("results must not depend on the order of a hash table")
                .check(MODEL);
    }

    @Test
    void noRunLooksAtTheClock() {
        noClasses()
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(MODEL);
    }

    @Test
    void whatHappensInAMonthCannotBeChangedByInheritance() {
        classes()
                .that()
                .areAssignableTo(Process.class)
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(MODEL);
    }
}
