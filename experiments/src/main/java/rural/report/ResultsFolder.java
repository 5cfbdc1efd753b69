package rural.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rural.experiment.Fingerprint;

/**
 * A results folder while it is being written: beside the place where it will stand, so that nobody ever sees half of
 * one. What was written there before is replaced only when all is ready.
 */
public final class ResultsFolder implements AutoCloseable {

    /** The file by which a folder is known as one of ours, which may be replaced. */
    public static final String MANIFEST = "manifest.yaml";

    private final Path place;
    private final Path draft;
    private final Map<String, String> hashes = new TreeMap<>();
    private final Thread cleaner = new Thread(this::discard, "discards a draft");

    /** Begins a folder that will stand at a place; its parents are made. */
    public ResultsFolder(Path place) throws IOException {
        this.place = place.toAbsolutePath().normalize();
        Path parent = this.place.resolveSibling(".");
        Files.createDirectories(parent);
        draft = Files.createTempDirectory(parent.normalize(), "." + this.place.getFileName() + ".draft-");
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    /** Where its files are written for the time being. */
    Path draft() {
        return draft;
    }

    /** Adds a text. */
    void add(String file, String text) throws IOException {
        add(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file. */
    void add(String file, byte[] bytes) throws IOException {
        Path path = draft.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.write(path, bytes);
        hashes.put(file, Fingerprint.of(bytes));
    }

    /** SHA-256 of every file so far, by name. */
    Map<String, String> hashes() {
        return Map.copyOf(hashes);
    }

    /** Puts the folder in its place. */
    public void publish() throws IOException {
        makeReadable(draft);
        Path before = draft.resolveSibling(draft.getFileName() + "-before");
        if (Files.exists(place)) {
            move(place, before);
        }
        move(draft, place);
        delete(before);
    }

    /** Drops what was not published. */
    @Override
    public void close() {
        discard();
        if (!Thread.currentThread().equals(cleaner)) {
            try {
                Runtime.getRuntime().removeShutdownHook(cleaner);
            } catch (IllegalStateException e) {
                return; // The program is ending, and the hook runs anyway.
            }
        }
    }

    private void discard() {
        delete(draft);
    }

    /** A temporary folder is closed to others; a results folder is as open as any new folder. */
    private static void makeReadable(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Path sample = Files.createDirectory(folder.resolve("permissions"));
            Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(sample));
            Files.delete(sample);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the draft " + folder, e);
        }
    }
}
