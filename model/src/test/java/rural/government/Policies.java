package rural.government;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rural.parameter.Section;

/** Instruments with standard parameters. */
final class Policies {

    private Policies() {}

    static <I extends Record & Instrument> I of(Class<I> type, Plan plan) {
        return Section.of(type, "").record(Map.of(), Map.of("plan", plan));
    }

    /** Every instrument that there is. */
    static List<Class<? extends Instrument>> kinds() {
        List<Class<? extends Instrument>> kinds = new ArrayList<>();
        for (Class<?> kind : Instrument.class.getPermittedSubclasses()) {
            kinds.add(kind.asSubclass(Instrument.class));
        }
        return kinds;
    }

    /** All instruments, each with the same money over the same months. */
    static List<Instrument> all(double yuanEach, int months) {
        List<Instrument> all = new ArrayList<>();
        Plan plan = Plan.of(yuanEach, SmallCounty.START, SmallCounty.START.plusMonths(months - 1L));
        for (Class<? extends Instrument> kind : kinds()) {
            all.add(any(kind, plan));
        }
        return all;
    }

    static Instrument any(Class<? extends Instrument> kind, Plan plan) {
        return (Instrument) Section.of(kind.asSubclass(Record.class), "").record(Map.of(), Map.of("plan", plan));
    }
}
