package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.Proceedings;

/** Whatever happens while a file is written, it is the old one or the new one, and nothing else is left. */
class AtomicFileProperties {
    private static final String OLD = "the old file";

    /** Writes a file that never ends, for a process that is to be killed. */
    static final class Endless {
        private Endless() {}

        /** Writes to the file that the argument names. */
        public static void main(String[] args) throws IOException {
            AtomicFile.write(Path.of(args[0]), out -> {
                while (true) {
                    out.write(new byte[1000]);
                    System.out.println("writing");
                }
            });
        }
    }

    private static Proceedings proceedings(int records) {
        return Proceedings.builder()
                .addAllCongresses(IntStream.range(0, records)
                        .mapToObj(i -> Congress.builder()
                                .id(Id.of("c" + i))
                                .addName(Name.builder()
                                        .text(LocalizedText.of("en", "Congress " + i))
                                        .build())
                                .build())
                        .toList())
                .build();
    }

    @Property(tries = 100)
    void aFailureAtAnyByteLeavesTheOldFile(@ForAll @IntRange(max = 3_000) int room) throws IOException {
        Path folder = Files.createTempDirectory("faults");
        Path file = Files.writeString(folder.resolve("a.congress.json"), OLD);
        Proceedings proceedings = proceedings(20);
        byte[] whole = CongressJson.writeString(proceedings).getBytes(StandardCharsets.UTF_8);

        Throwable failure = catchThrowable(() -> AtomicFile.write(file, out -> {
            out.write(whole, 0, Math.min(room, whole.length));
            if (room < whole.length) {
                throw new IOException("no more");
            }
        }));

        if (room < whole.length) {
            assertThat(failure).hasMessage("no more");
            assertThat(file).hasContent(OLD);
        } else {
            assertThat(failure).isNull();
            assertThat(CongressJson.read(file)).isEqualTo(proceedings);
        }
        assertThat(folder)
                .isDirectoryContaining(path -> path.equals(file))
                .isDirectoryNotContaining(path -> !path.equals(file));
        Files.delete(file);
        Files.delete(folder);
    }

    @Example
    void twoWritersLeaveTheFileOfOne() throws Exception {
        Path folder = Files.createTempDirectory("faults");
        Path file = folder.resolve("a.congress.json");
        List<Proceedings> both = List.of(proceedings(10), proceedings(500));
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> written = both.stream()
                    .<Future<?>>map(proceedings -> writers.submit(() -> {
                        for (int i = 0; i < 20; i++) {
                            CongressJson.write(proceedings, file);
                            assertThat(CongressJson.read(file)).isIn(both);
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> writer : written) {
                writer.get(1, TimeUnit.MINUTES);
            }
        } finally {
            writers.shutdown();
        }

        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Example
    void aProcessThatIsToldToEndLeavesTheOldFile() throws Exception {
        Path folder = Files.createTempDirectory("faults");
        Path file = Files.writeString(folder.resolve("a.congress.json"), OLD);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, "target/classes", "target/test-classes"),
                        Endless.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("writing");

        process.destroy();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(file).hasContent(OLD);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
