package rural.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rural.parameter.Suggestion;

/** The text of a file that a user names, or complaints why there is none. */
final class TextFile {

    /** A scenario of more bytes than this is none. */
    private static final long LARGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /** The text, without a byte-order mark. */
    static Optional<String> text(Path file, Complaints complaints) {
        try {
            if (!isReadable(file, complaints)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<String> text = decoded(bytes, StandardCharsets.UTF_8);
            if (text.isEmpty()) {
                notUtf8(bytes, complaints);
            } else if (text.get().isBlank()) {
                complaints.add("is empty.", "文件是空的。");
                return Optional.empty();
            }
            return text.map(t -> t.charAt(0) == BYTE_ORDER_MARK ? t.substring(1) : t);
        } catch (IOException e) {
            complaints.add("cannot be read: " + e.getMessage() + ".", "无法读取：" + e.getMessage() + "。");
            return Optional.empty();
        }
    }

    /** The names of the files beside a file; none if there is no such folder. */
    static List<String> beside(Path file) {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The folder of a file, also of one that is named without any. */
    static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    private static boolean isReadable(Path file, Complaints complaints) throws IOException {
        if (Files.isDirectory(file)) {
            complaints.add("is a folder, not a file.", "是文件夹，不是文件。");
            return false;
        }
        if (!Files.exists(file)) {
            String name = String.valueOf(file.getFileName());
            List<String> others = beside(file);
            complaints.add(
                    "does not exist." + Suggestion.english(name, others), "文件不存在。" + Suggestion.chinese(name, others));
            return false;
        }
        if (Files.size(file) > LARGEST) {
            complaints.add(
                    "has " + Files.size(file) + " bytes, more than a scenario may have, " + LARGEST + ".",
                    "大小为 " + Files.size(file) + " 字节，超过情景文件上限 " + LARGEST + " 字节。");
            return false;
        }
        return true;
    }

    private static void notUtf8(byte[] bytes, Complaints complaints) {
        int line = 1;
        int column = 1;
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer good = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(rest, good, true);
        for (int codePoint : good.flip().toString().codePoints().toArray()) {
            line += codePoint == '\n' ? 1 : 0;
            column = codePoint == '\n' ? 1 : column + 1;
        }
        boolean isChinese = decoded(bytes, Charset.forName("GB18030")).isPresent();
        complaints.add(
                line,
                column,
                "The text is not UTF-8" + (isChinese ? ", maybe GBK." : ".") + " Save the file as UTF-8.",
                "文本不是 UTF-8 编码" + (isChinese ? "，可能是 GBK 编码" : "") + "。请将文件另存为 UTF-8。");
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
