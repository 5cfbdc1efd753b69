package rural.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import rural.arithmetic.Decimal;
import rural.government.Instrument;
import rural.parameter.Declaration;
import rural.parameter.Section;

/**
 * The text from which a run is named: all that can influence a run but its seed and the model's version, and nothing
 * else, so that no title, folder or comment makes another run of the same.
 */
public final class ScenarioIdentity {

    private static final String DIGEST = "SHA-256";

    private ScenarioIdentity() {}

    /** One line for each value, in the order of the declarations. */
    public static String text(Scenario scenario) {
        StringBuilder text = new StringBuilder();
        text.append("county ").append(county(scenario.county())).append('\n');
        text.append("start ").append(scenario.start()).append('\n');
        Section<Scenario> settings = Section.of(Scenario.class, "");
        values(settings, scenario, text);
        for (Instrument instrument : scenario.policies()) {
            instrument(instrument, text);
        }
        return text.toString();
    }

    private static String county(CountySource county) {
        if (county instanceof CountySource.Read read) {
            return "units " + digest(read.units()) + " roads "
                    + read.roads().map(ScenarioIdentity::digest).orElse("none");
        }
        CountySource.Generated generated = (CountySource.Generated) county;
        return "archetype " + generated.archetype().name() + " geography_seed " + generated.geographySeed();
    }

    private static void instrument(Instrument instrument, StringBuilder text) {
        String key = ScenarioCatalogue.key(instrument);
        text.append(key).append(" from ").append(instrument.plan().from());
        instrument.plan().money().amounts().forEach(a -> text.append(' ').append(Decimal.text(a)));
        text.append(" target ").append(instrument.plan().target().name());
        instrument.plan().towns().forEach(t -> text.append(" town ").append(YamlText.quoted(t)));
        instrument.plan().villages().forEach(v -> text.append(" village ").append(YamlText.quoted(v)));
        text.append('\n');
        values(Section.of(((Record) instrument).getClass(), key), (Record) instrument, text);
    }

    private static <R extends Record> void values(Section<R> section, Record record, StringBuilder text) {
        Map<String, Object> values = section.values(section.type().cast(record));
        for (Declaration declaration : section.all()) {
            text.append(declaration.path())
                    .append(' ')
                    .append(declaration.writeFrom(values))
                    .append('\n');
        }
    }

    private static String digest(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance(DIGEST).digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException("the county's file has vanished since it was checked: " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + DIGEST, e);
        }
    }
}
