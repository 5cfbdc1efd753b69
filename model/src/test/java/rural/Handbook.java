package rural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of documentation of which parts, or all, are made from the code. A test compares; with the property
 * {@code regenerate} it writes what the code says.
 */
record Handbook(Path file) {

    private static final String HOW =
            "%s says something else than the code; make it anew by: mvn test -pl model -Dtest=OddTest -Dregenerate";

    /** The page of this name, beside the POM. */
    static Handbook page(String name) {
        return new Handbook(Path.of(name));
    }

    String text() throws IOException {
        return Files.readString(file);
    }

    /** The whole page is made from the code. */
    void says(String made) throws IOException {
        if (System.getProperty("regenerate") != null) {
            Files.writeString(file, made);
        }
        assertThat(Files.exists(file) ? text() : "").as(HOW, file).isEqualTo(made);
    }

    /** The part between the marks of this name is made from the code. */
    void saysIn(String part, String made) throws IOException {
        String before = text();
        String begin = "<!-- generated: " + part + " -->\n";
        String end = "<!-- end: " + part + " -->";
        assertThat(before).as("marks of %s in %s", part, file).contains(begin, end);
        int from = before.indexOf(begin) + begin.length();
        says(before.substring(0, from) + "\n" + made + "\n" + before.substring(before.indexOf(end)));
    }
}
