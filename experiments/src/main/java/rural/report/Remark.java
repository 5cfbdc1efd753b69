package rural.report;

import rural.parameter.Language;

/** Something about a report that its reader should know. */
public record Remark(String english, String chinese) {

    /** The remark in a language. */
    public String in(Language language) {
        return language.of(english, chinese);
    }
}
