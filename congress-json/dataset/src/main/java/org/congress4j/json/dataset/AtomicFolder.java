package org.congress4j.json.dataset;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Writes a folder beside the place where it belongs, and moves it there when it is complete. */
final class AtomicFolder {
    static final String DESCRIPTOR = "datapackage.json";

    /** The folders that are being written. They are removed when the virtual machine is told to end. */
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> UNFINISHED.forEach(AtomicFolder::deleteQuietly), "congress-unfinished-data-sets"));
    }

    /** What a folder is to hold. */
    interface Content {
        void writeTo(Path folder) throws IOException;
    }

    private AtomicFolder() {}

    /**
     * Writes a folder; a data set that is there is replaced.
     *
     * @throws FileAlreadyExistsException if there is a folder with other files
     */
    static void write(Path folder, Content content) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path name = target.getFileName();
        Path parent = target.getParent();
        if (name == null || parent == null) {
            throw new FileAlreadyExistsException(folder.toString(), null, "expected a folder for the data set alone");
        }
        if (!Files.isDirectory(parent)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder");
        }
        Path old = parent.resolve("." + name + ".old");
        // A run that died between the two moves left the data set there.
        if (Files.exists(old) && !Files.exists(target)) {
            Files.move(old, target);
        }
        checkReplaceable(folder, target);
        Path part = Files.createDirectory(parent.resolve("." + name + "." + UUID.randomUUID() + ".part"));
        UNFINISHED.add(part);
        try {
            content.writeTo(part);
            if (Files.exists(target)) {
                delete(old);
                Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        } finally {
            delete(part);
            UNFINISHED.remove(part);
        }
    }

    private static void checkReplaceable(Path folder, Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        } else if (!Files.isDirectory(target)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (Stream<Path> files = Files.list(target)) {
            if (files.findAny().isPresent() && !Files.exists(target.resolve(DESCRIPTOR))) {
                throw new FileAlreadyExistsException(
                        folder.toString(), null, "has files that are no data set, which would be lost");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // Nobody could be told any more, and its name says that it is unfinished.
        }
    }
}
