package org.congress4j.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
     * @throws IOException if it cannot be written, a {@link FileSystemException} that names the file, or the content throws it; the
     *     file is then as it was. A virtual machine that is told to end removes what it has written beside the file
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
        UnfinishedFiles.add(part);
        try {
            try (OutputStream out = new PartStream(file, open(file, part))) {
                content.writeTo(out);
            }
            move(file, part, target);
        } finally {
            Files.deleteIfExists(part);
            UnfinishedFiles.remove(part);
        }
    }

    private static OutputStream open(Path file, Path part) throws IOException {
        try {
            return Files.newOutputStream(part);
        } catch (IOException e) {
            throw about(file, e);
        }
    }

    private static void move(Path file, Path part, Path target) throws IOException {
        try {
            keepPermissions(target, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw about(file, e);
        }
    }

    /** The same failure about the file that was asked for, and not about the one beside it, which nobody knows. */
    private static IOException about(Path file, IOException e) {
        String name = file.toString();
        FileSystemException named;
        if (e instanceof NoSuchFileException) {
            named = new NoSuchFileException(name, null, "no such folder");
        } else if (e instanceof AccessDeniedException) {
            named = new AccessDeniedException(name);
        } else {
            named = new FileSystemException(
                    name, null, e instanceof FileSystemException failure ? failure.getReason() : e.getMessage());
        }
        named.initCause(e);
        return named;
    }

    /** Names the file where it cannot be written, which tells such a failure from one of its content. */
    private static final class PartStream extends FilterOutputStream {
        private final Path file;

        PartStream(Path file, OutputStream out) {
            super(out);
            this.file = file;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw about(file, e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                out.close();
            } catch (IOException e) {
                throw about(file, e);
            }
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
