package rural.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rural.parameter.Suggestion;

/**
 * Reads the text of a file that may be rough: UTF-8, or else GB18030 (of which GBK and GB2312 are parts) as Chinese
 * spreadsheets save it, with any line ends. What is no text is refused.
 */
final class TextFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String CSV = ".csv";

    private TextFile() {}

    /** The text with line ends {@code \n} and no byte-order mark; nothing, and a problem found, when there is none. */
    static Optional<String> read(Path path, Findings findings) {
        if (Files.isDirectory(path)) {
            List<String> inside = csvFilesIn(path);
            String english = inside.isEmpty()
                    ? ""
                    : Suggestion.english(path.resolve(inside.get(0)).toString());
            String chinese = inside.isEmpty()
                    ? ""
                    : Suggestion.chinese(path.resolve(inside.get(0)).toString());
            findings.problem("is a folder, not a CSV file." + english, "是文件夹，不是 CSV 文件。" + chinese);
            return Optional.empty();
        }
        if (!Files.exists(path)) {
            findings.problem("does not exist." + maybe(path, true), "文件不存在。" + maybe(path, false));
            return Optional.empty();
        }
        try {
            return decoded(Files.readAllBytes(path), findings).map(text -> withPlainLineEnds(text, findings));
        } catch (IOException e) {
            findings.problem("cannot be read (" + e.getMessage() + ").", "无法读取（" + e.getMessage() + "）。");
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Findings findings) {
        for (byte b : bytes) {
            if (b == 0) {
                findings.problem(
                        "is not a text file. Maybe a spreadsheet that should be saved as \"CSV UTF-8\"?",
                        "不是文本文件。也许是电子表格，应另存为“CSV UTF-8”格式？");
                return Optional.empty();
            }
        }
        Optional<String> text = strictly(bytes, StandardCharsets.UTF_8);
        if (text.isPresent()) {
            return text;
        }
        Optional<String> chinese = strictly(bytes, Charset.forName("GB18030"));
        if (chinese.isPresent()) {
            findings.repair(
                    0, "is not UTF-8; read as GB18030 (which contains GBK)", "不是 UTF-8 编码；已按 GB18030（兼容 GBK）读取");
        } else {
            findings.problem(
                    "is neither UTF-8 nor GB18030 text. Maybe save it again as \"CSV UTF-8\"?",
                    "既不是 UTF-8 也不是 GB18030 文本。也许应另存为“CSV UTF-8”格式？");
        }
        return chinese;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withPlainLineEnds(String raw, Findings findings) {
        String text = raw;
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
            findings.tidied(Tidying.BYTE_ORDER_MARK, 1);
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
            findings.tidied(Tidying.LINE_ENDS, 1);
        }
        return text;
    }

    private static String maybe(Path path, boolean english) {
        Path folder = path.toAbsolutePath().getParent();
        Path name = path.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return "";
        }
        return Suggestion.nearest(name.toString(), csvFilesIn(folder))
                .map(nearest -> path.resolveSibling(nearest).toString())
                .map(nearest -> english ? Suggestion.english(nearest) : Suggestion.chinese(nearest))
                .orElse("");
    }

    private static List<String> csvFilesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(CSV))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
