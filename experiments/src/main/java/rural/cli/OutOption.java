package rural.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rural.report.ResultsFolder;

/** Where results are put. */
final class OutOption {

    @Option(names = "--out", paramLabel = "FOLDER")
    private @Nullable String out;

    /** The folder that is asked for, if one is; complains if results cannot be put there. */
    Optional<Path> folder(Path here, Asked asked) {
        if (out == null) {
            return Optional.empty();
        }
        try {
            Path folder = here.resolve(out);
            if (isFit(folder, asked)) {
                return Optional.of(folder);
            }
        } catch (InvalidPathException e) {
            asked.complain(
                    "--out is \"" + out + "\", which is not the name of a folder.",
                    "--out 写的是“" + out + "”，不是合法的文件夹名。");
        }
        return Optional.empty();
    }

    /** Where results are put if nobody says where. */
    static Path standard(Path here, String name) {
        return here.resolve("results").resolve(name);
    }

    /** Whether results can be put into a folder: it does not exist yet, is empty, or holds older results. */
    static boolean isFit(Path folder, Asked asked) {
        Path standing = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(standing)
                && !isEmpty(standing)
                && !Files.exists(standing.resolve(ResultsFolder.MANIFEST))) {
            String within = folder.resolve("results").toString();
            asked.complain(
                    "--out is \"" + folder + "\", which holds other things than results. Maybe " + within + "?",
                    "--out 写的是“" + folder + "”，其中有不属于结果的文件。也许是 " + within + "？");
            return false;
        }
        if (Files.exists(standing) && !Files.isDirectory(standing)) {
            asked.complain(
                    "--out is \"" + folder + "\", which is a file, not a folder.",
                    "--out 写的是“" + folder + "”，它是文件，不是文件夹。");
            return false;
        }
        Path parent = standing;
        while (!Files.exists(parent)) {
            parent = parent.resolve("..").normalize();
        }
        if (!Files.isDirectory(parent) || !Files.isWritable(parent)) {
            asked.complain(
                    "Nothing can be written into \"" + parent + "\", where the results would go.",
                    "无法写入“" + parent + "”，结果无处存放。");
            return false;
        }
        return true;
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
