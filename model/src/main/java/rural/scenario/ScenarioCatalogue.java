package rural.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rural.government.Instrument;
import rural.government.Plan;
import rural.parameter.Declaration;
import rural.parameter.Mechanisms;
import rural.parameter.ParameterCatalogue;
import rural.parameter.Records;
import rural.parameter.Section;

/** What can be set in a scenario, read off the records that declare it. */
public final class ScenarioCatalogue {

    /** Months, sample, funding and so on, which stand at the top of a scenario. */
    public static final List<Declaration> SETTINGS =
            Section.of(Scenario.class, "").declarations();

    /** A county that is generated. */
    public static final Section<CountySource.Generated> COUNTY = Section.of(CountySource.Generated.class, "county");

    /** The switches of mechanisms. */
    public static final Section<Mechanisms> MECHANISMS = Section.of(Mechanisms.class, "mechanisms");

    /** The parameters of all processes; each of its sections stands at the top of a scenario. */
    public static final Section<ModelParameters> MODEL = Section.of(ModelParameters.class, "");

    /** The instruments by key, in their order, with the parameters of each. */
    public static final Map<String, Section<?>> INSTRUMENTS = instruments();

    private static final ParameterCatalogue ALL = together();

    private ScenarioCatalogue() {}

    /** A parameter that stands at the top of a scenario, such as {@code months}. */
    public static Declaration setting(String key) {
        return SETTINGS.stream().filter(d -> d.path().equals(key)).findFirst().orElseThrow();
    }

    /** The instrument's key, {@code village_parcel_points}. */
    public static String key(Instrument instrument) {
        return Records.key(instrument.getClass().getSimpleName());
    }

    /** An instrument whose own parameters are all standard. */
    public static <I extends Record & Instrument> I standard(Class<I> instrument, Plan plan) {
        return Section.of(instrument, Records.key(instrument.getSimpleName())).record(Map.of(), Map.of("plan", plan));
    }

    /** What the instrument's record declares. */
    public static Section<?> section(Instrument instrument) {
        return Section.of(((Record) instrument).getClass(), key(instrument));
    }

    /** All parameters of all sections. */
    public static ParameterCatalogue all() {
        return ALL;
    }

    private static ParameterCatalogue together() {
        List<Section<?>> sections = new ArrayList<>();
        sections.add(new Section<>("", Scenario.class, SETTINGS, List.of()));
        sections.add(COUNTY);
        sections.add(MECHANISMS);
        sections.add(MODEL);
        sections.addAll(INSTRUMENTS.values());
        return new ParameterCatalogue(sections);
    }

    private static Map<String, Section<?>> instruments() {
        Map<String, Section<?>> instruments = new LinkedHashMap<>();
        for (Class<?> instrument : Instrument.class.getPermittedSubclasses()) {
            String key = Records.key(instrument.getSimpleName());
            instruments.put(key, Section.of(instrument.asSubclass(Record.class), key));
        }
        return Collections.unmodifiableMap(instruments);
    }
}
