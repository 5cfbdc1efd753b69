package rural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that have a name in the code of a rule, with what is said of them there: a table for the description. */
final class NamedNumbers {

    private static final Path CODE = Path.of("src", "main", "java", "rural");

    /** Packages whose numbers are the model's; those of the others are about files and arithmetic. */
    private static final Set<String> OF_THE_MODEL = Set.of(
            "place",
            "household",
            "logistics",
            "market",
            "firm",
            "social",
            "talent",
            "tourism",
            "coordination",
            "government",
            "outcome");

    private static final Pattern NUMBER =
            Pattern.compile("(?:/\\*\\*([^/]*?)\\*/\\s*)?(?:public |private )?static final"
                    + " (?:double|int)((?:\\[\\])*) ([A-Z][A-Z0-9_]*) =\\s*([^;]*);");

    private static final String HEAD = """
            # Numbers that have a name in the code

            Beside the parameters, which a scenario can set ([parameters.md](parameters.md)), the code has numbers that it cannot.
            Most translate units or bound memory; those that shape behaviour say so, and are assumptions where no source is named.
            This file is made from the code by `OddTest`.

            | Class | Name | Value | What is said of it |
            | --- | --- | --- | --- |
            """;

    private NamedNumbers() {}

    static String markdown() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        List<Path> files;
        try (Stream<Path> all = Files.walk(CODE)) {
            files = all.filter(NamedNumbers::isOfTheModel).sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            Matcher number = NUMBER.matcher(text);
            while (number.find()) {
                page.append("| ")
                        .append(nameOf(file))
                        .append(" | `")
                        .append(number.group(3))
                        .append("` | ")
                        .append(plain(number.group(4)))
                        .append(" | ")
                        .append(number.group(1) == null ? "" : plain(number.group(1)))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static boolean isOfTheModel(Path file) {
        return file.toString().endsWith(".java") && OF_THE_MODEL.contains(packageOf(file));
    }

    private static String packageOf(Path file) {
        return CODE.relativize(file).getName(0).toString();
    }

    private static String nameOf(Path file) {
        return "`" + packageOf(file) + "." + file.getFileName().toString().replace(".java", "") + "`";
    }

    private static String plain(String text) {
        return text.replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                .replaceAll("\\{@(?:link|code|linkplain) #?([^}]*)\\}", "$1")
                .replaceAll("</?p>", "")
                .replace("|", "\\|")
                .strip();
    }
}
