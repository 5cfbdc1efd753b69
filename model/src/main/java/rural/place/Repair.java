package rural.place;

import java.io.Serializable;
import rural.parameter.Language;

/**
 * Something in a rough file that the reader mended or filled in, and how.
 *
 * @param file the file as the user named it
 * @param line line number from 1, or 0 when it concerns the whole file
 * @param english what was found and what was done, in English
 * @param chinese the same in Chinese
 */
public record Repair(String file, int line, String english, String chinese) implements Serializable {

    /** One line, such as {@code mycounty.csv:12  village Tasha has no coordinates; put 2.1 km from …}. */
    public String in(Language language) {
        return (line == 0 ? file : file + ":" + line) + "  " + language.of(english, chinese);
    }
}
