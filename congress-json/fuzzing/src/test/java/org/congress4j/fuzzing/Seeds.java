package org.congress4j.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of the corpus, from which fuzzing starts. */
final class Seeds {
    private static final Path CORPUS = Path.of("../format/src/main/resources/META-INF/congress4j/corpus");
    /** A longer seed is cut by the fuzzer. */
    private static final long LONGEST = 4_000;

    private Seeds() {}

    /** The documents. */
    static Stream<byte[]> documents() throws IOException {
        return files(".json");
    }

    /** The files of lines. */
    static Stream<byte[]> lines() throws IOException {
        return files(".ndjson");
    }

    private static Stream<byte[]> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files
                    .filter(file -> file.toString().endsWith(ending) && size(file) <= LONGEST)
                    .sorted()
                    .toList()
                    .stream()
                    .map(Seeds::read);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
