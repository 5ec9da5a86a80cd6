package org.congress4j.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Writes a file atomically, such as a document that is written record by record, so that it appears complete or not at all:
 * {@code AtomicFile.write(file, out -> …)}.
 */
public final class AtomicFile {
    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param out the stream into the file; it may be closed
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes a file beside the place where it belongs, and moves it there when it is complete; one that is there is replaced and
     * its permissions are kept. A link stays one, and a device or a pipe is written as it is.
     *
     * @param file the file, in a folder that exists
     * @param content writes what it is to hold
     * @throws IOException if it cannot be written, or the content throws it; the file is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = targetOf(file.toAbsolutePath());
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a pipe cannot be replaced.
            try (OutputStream out = Files.newOutputStream(target)) {
                content.writeTo(out);
            }
            return;
        }
        Path part = target.resolveSibling(UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.writeTo(out);
            }
            keepPermissions(target, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Where a link leads to, also if nothing is there yet; the file itself if it is no link. */
    private static Path targetOf(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        return Files.isSymbolicLink(file) ? file.resolveSibling(Files.readSymbolicLink(file)) : file;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
