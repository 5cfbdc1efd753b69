package rural.scenario;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.StringJoiner;
import rural.arithmetic.Decimal;
import rural.government.Instrument;
import rural.government.Plan;
import rural.parameter.Choice;
import rural.parameter.Declaration;
import rural.parameter.Section;
import rural.parameter.Timeline;

/**
 * Writes a scenario in full, with every value and whence it came; read again, it is the same scenario.
 *
 * <p>What a reader of the results holds in hand then says all that decided the run, whatever becomes of the files on
 * which the scenario was based.
 */
public final class ScenarioWriter {

    private static final String NOWHERE = "";

    private final Scenario scenario;
    private final Path folder;
    private final YamlText yaml = new YamlText();

    private ScenarioWriter(Scenario scenario, Path folder) {
        this.scenario = scenario;
        this.folder = folder;
    }

    /**
     * The scenario as YAML.
     *
     * @param folder where the text will be kept; a county's files are named as seen from there
     */
    public static String text(Scenario scenario, Path folder) {
        ScenarioWriter writer = new ScenarioWriter(scenario, folder);
        writer.write();
        return writer.yaml.toString();
    }

    private void write() {
        yaml.comment("The scenario in full: behind each value stands the file and line that said it.");
        yaml.comment("完整情景：每个值之后注明其出处（文件:行）。");
        words("title", scenario.title());
        words("title_zh", scenario.titleZh());
        words("because", scenario.because());
        words("because_zh", scenario.becauseZh());
        county();
        yaml.value(0, FileSaid.START, scenario.start().toString(), origin(FileSaid.START));
        Map<String, Object> settings = Section.of(Scenario.class, "").values(scenario);
        ScenarioCatalogue.SETTINGS.forEach(d -> value(0, d, settings));
        section(0, ScenarioCatalogue.MECHANISMS, ScenarioCatalogue.MECHANISMS.values(scenario.mechanisms()));
        policies();
        Map<String, Object> numbers = ScenarioCatalogue.MODEL.values(scenario.parameters());
        ScenarioCatalogue.MODEL.declarations().forEach(d -> value(0, d, numbers));
        ScenarioCatalogue.MODEL.sections().forEach(s -> section(0, s, numbers));
    }

    private void words(String key, String words) {
        if (!words.isEmpty()) {
            yaml.value(0, key, YamlText.quoted(words), NOWHERE);
        }
    }

    private void county() {
        yaml.open(0, FileSaid.COUNTY, NOWHERE);
        if (scenario.county() instanceof CountySource.Generated generated) {
            Map<String, Object> values = ScenarioCatalogue.COUNTY.values(generated);
            ScenarioCatalogue.COUNTY.declarations().forEach(d -> value(1, d, values));
        } else if (scenario.county() instanceof CountySource.Read read) {
            file("units", read.units());
            read.roads().ifPresent(roads -> file("roads", roads));
        }
    }

    private void file(String key, Path file) {
        Path here = folder.toAbsolutePath().normalize();
        Path there = file.toAbsolutePath().normalize();
        boolean isOnOneDisk = String.valueOf(here.getRoot()).equals(String.valueOf(there.getRoot()));
        String name = (isOnOneDisk ? here.relativize(there) : there).toString().replace('\\', '/');
        yaml.value(1, key, YamlText.quoted(name), origin("county." + key));
    }

    private void section(int depth, Section<?> section, Map<String, Object> values) {
        yaml.open(depth, section.key(), NOWHERE);
        section.declarations().forEach(d -> value(depth + 1, d, values));
        section.sections().forEach(inner -> section(depth + 1, inner, values));
    }

    private void value(int depth, Declaration declaration, Map<String, Object> values) {
        yaml.value(depth, declaration.key(), quoted(declaration, values), origin(declaration.path()));
    }

    private void policies() {
        if (scenario.policies().isEmpty()) {
            yaml.value(0, FileSaid.POLICIES, "[]", NOWHERE);
            return;
        }
        yaml.open(0, FileSaid.POLICIES, NOWHERE);
        int number = 0;
        for (Instrument instrument : scenario.policies()) {
            instrument(instrument, PolicySaid.path(number));
            number++;
        }
    }

    private void instrument(Instrument instrument, String path) {
        Section<?> section = ScenarioCatalogue.section(instrument);
        yaml.open(1, "- " + section.key(), scenario.origins().places().getOrDefault(path, NOWHERE));
        Plan plan = instrument.plan();
        money(plan.money(), path);
        yaml.value(3, "target", Choice.key(plan.target()), origin(path + ".target"));
        names("towns", plan.towns(), path);
        names("villages", plan.villages(), path);
        Map<String, Object> values = valuesOf(section, (Record) instrument);
        section.declarations().forEach(d -> yaml.value(3, d.key(), quoted(d, values), origin(path + "." + d.key())));
    }

    private void money(Timeline money, String path) {
        if (money.isEven()) {
            yaml.value(3, "amount", Decimal.text(money.total()) + " yuan", origin(path + ".amount"));
            yaml.value(3, "from", money.from().toString(), origin(path + ".from"));
            yaml.value(3, "until", money.until().toString(), origin(path + ".until"));
            return;
        }
        yaml.open(3, "amount", origin(path + ".amount"));
        for (YearMonth month = money.from(); !month.isAfter(money.until()); month = month.plusMonths(1)) {
            boolean isEnd = month.equals(money.from()) || month.equals(money.until());
            if (isEnd || money.in(month) > 0) {
                yaml.value(4, month.toString(), Decimal.text(money.in(month)) + " yuan", NOWHERE);
            }
        }
    }

    private void names(String key, Iterable<String> names, String path) {
        StringJoiner list = new StringJoiner(", ", "[ ", " ]").setEmptyValue("");
        names.forEach(name -> list.add(YamlText.quoted(name)));
        if (list.length() > 0) {
            yaml.value(3, key, list.toString(), origin(path + "." + key));
        }
    }

    private static String quoted(Declaration declaration, Map<String, Object> values) {
        String written = declaration.writeFrom(values);
        return declaration.isNumber() ? YamlText.quoted(written) : written;
    }

    private String origin(String path) {
        return scenario.origins().of(path);
    }

    private static <R extends Record> Map<String, Object> valuesOf(Section<R> section, Record record) {
        return section.values(section.type().cast(record));
    }
}
