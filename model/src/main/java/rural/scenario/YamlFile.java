package rural.scenario;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** The tree of one YAML document, or complaints about its form. */
final class YamlFile {

    /** Scenarios are flat; a file that nests deeper is broken, or made to do harm. */
    private static final int DEEPEST = 40;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setParseComments(false).build();

    private YamlFile() {}

    /** The root of the only document of a text. */
    static Optional<Node> root(String text, Complaints complaints) {
        try {
            if (!isOneFlatDocument(text, complaints)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                complaints.add("is empty.", "文件是空的。");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            malformed(e, complaints);
        } catch (ReaderException e) {
            unprintable(text, e, complaints);
        } catch (YamlEngineException e) {
            YamlMistake mistake = YamlMistake.of(String.valueOf(e.getMessage()));
            complaints.add(mistake.english(), mistake.chinese());
        }
        return Optional.empty();
    }

    private static boolean isOneFlatDocument(String text, Complaints complaints) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case DocumentStart -> documents++;
                default -> {
                    continue;
                }
            }
            if (depth > DEEPEST) {
                complain(event, "This is nested too deeply.", "嵌套层次过深。", complaints);
                return false;
            }
            if (documents > 1) {
                complain(
                        event,
                        "A second document begins (\"---\"); a scenario is one document.",
                        "此处开始了第二个文档（“---”）；一个情景只能是一个文档。",
                        complaints);
                return false;
            }
        }
        return true;
    }

    private static void complain(Event event, String english, String chinese, Complaints complaints) {
        Mark mark = event.getStartMark().orElseThrow(() -> new IllegalStateException("the parser keeps marks"));
        complaints.add(mark.getLine() + 1, mark.getColumn() + 1, english, chinese);
    }

    private static void malformed(MarkedYamlEngineException e, Complaints complaints) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        YamlMistake mistake = YamlMistake.of(e.getProblem());
        complaints.add(
                mark.map(m -> m.getLine() + 1).orElse(0),
                mark.map(m -> m.getColumn() + 1).orElse(0),
                mistake.english(),
                mistake.chinese());
    }

    private static void unprintable(String text, ReaderException e, Complaints complaints) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length() && text.codePointAt(i) != e.getCodePoint(); ) {
            boolean endsLine = text.charAt(i) == '\n';
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + 1;
            i += Character.charCount(text.codePointAt(i));
        }
        String code = String.format("U+%04X", e.getCodePoint());
        complaints.add(
                line, column, "The character " + code + " cannot stand in a text file.", "文本文件中不能出现字符 " + code + "。");
    }
}
