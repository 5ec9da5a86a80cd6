package org.congress4j.json;

import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files that are being written beside those that they will replace. They are removed when the virtual machine is told to end. */
final class UnfinishedFiles {
    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> FILES.stream().map(Path::toFile).forEach(File::delete), "congress-unfinished-files"));
    }

    private UnfinishedFiles() {}

    static void add(Path file) {
        FILES.add(file);
    }

    static void remove(Path file) {
        FILES.remove(file);
    }
}
