package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.Proceedings;

/** Whatever happens while a file is written, it is the old one or the new one, and nothing else is left. */
class AtomicFileProperties {
    private static final String OLD = "the old file";
    private static final Proceedings SMALL = proceedings(10);
    private static final Proceedings LARGE = proceedings(150);

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

    /** Replaces a file by one document and then by the other until it is killed. */
    static final class Replacing {
        private Replacing() {}

        /** Writes to the file that the argument names. */
        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            for (int i = 0; ; i++) {
                CongressJson.write(i % 2 == 0 ? LARGE : SMALL, file);
                System.out.println("written");
            }
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

    /** How a file is written. */
    private enum Form {
        DOCUMENT(CongressJson::write),
        LINES(CongressJson::writeLines),
        CLOSED_LINES((proceedings, out) -> {
            try (LineWriter lines = CongressJson.lineWriter(out, proceedings)) {
                lines.writeEnd();
            }
        }),
        CANONICAL((proceedings, out) -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            ProceedingsFormat.writeCanonical(proceedings, ImmutableList.of(), writer);
            writer.flush();
        });

        private interface Writing {
            void write(Proceedings proceedings, OutputStream out) throws IOException;
        }

        private final Writing writing;

        Form(Writing writing) {
            this.writing = writing;
        }

        void write(Proceedings proceedings, OutputStream out) throws IOException {
            writing.write(proceedings, out);
        }

        byte[] bytes(Proceedings proceedings) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(proceedings, out);
            return out.toByteArray();
        }
    }

    /** A stream onto a disk that has room for some bytes. */
    private static final class FullDisk extends FilterOutputStream {
        private int room;

        FullDisk(OutputStream out, int room) {
            super(out);
            this.room = room;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int written = Math.min(room, length);
            out.write(bytes, offset, written);
            room -= written;
            if (written < length) {
                throw new IOException("no more");
            }
        }
    }

    @Example
    void aFailureAtAnyByteLeavesTheOldFile() throws IOException {
        Proceedings proceedings = proceedings(1);
        Path file = Files.createTempDirectory("faults").resolve("a.congress.json");
        for (Form form : Form.values()) {
            byte[] whole = form.bytes(proceedings);
            for (int room = 0; room <= whole.length; room++) {
                isTheOldFileOrTheNewOne(file, form, proceedings, whole, room);
            }
        }
    }

    /** The buffers are smaller than what is written. */
    @Property(tries = 40)
    void aFailureInALargeFileLeavesTheOldFile(@ForAll Form form, @ForAll @IntRange(max = 20_000) int room)
            throws IOException {
        Path file = Files.createTempDirectory("faults").resolve("a.congress.json");

        isTheOldFileOrTheNewOne(file, form, LARGE, form.bytes(LARGE), room);
    }

    private static void isTheOldFileOrTheNewOne(Path file, Form form, Proceedings proceedings, byte[] whole, int room)
            throws IOException {
        Files.writeString(file, OLD);

        Throwable failure =
                catchThrowable(() -> AtomicFile.write(file, out -> form.write(proceedings, new FullDisk(out, room))));

        if (room < whole.length) {
            assertThat(failure).isInstanceOf(IOException.class).hasMessage("no more");
            assertThat(file).hasContent(OLD);
        } else {
            assertThat(failure).isNull();
            assertThat(file).hasBinaryContent(whole);
        }
        assertThat(names(file.getParent())).containsExactly("a.congress.json");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Example
    void twoWritersLeaveTheFileOfOne() throws Exception {
        Path folder = Files.createTempDirectory("faults");
        Path file = folder.resolve("a.congress.json");
        List<Proceedings> both = List.of(SMALL, LARGE);
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

        assertThat(names(folder)).containsExactly("a.congress.json");
    }

    @Example
    void aProcessThatIsToldToEndLeavesTheOldFile() throws Exception {
        Path folder = Files.createTempDirectory("faults");
        Path file = Files.writeString(folder.resolve("a.congress.json"), OLD);
        Process process = start(Endless.class, file);
        assertThat(process.inputReader().readLine()).isEqualTo("writing");

        process.destroy();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(file).hasContent(OLD);
        assertThat(names(folder)).containsExactly("a.congress.json");
    }

    @Property(tries = 3)
    void aProcessThatIsKilledLeavesAWholeFile(@ForAll @IntRange(max = 100) int millis) throws Exception {
        Path folder = Files.createTempDirectory("faults");
        Path file = folder.resolve("a.congress.json");
        CongressJson.write(SMALL, file);
        Process process = start(Replacing.class, file);
        assertThat(process.inputReader().readLine()).isEqualTo("written");
        Thread.sleep(millis);

        process.destroyForcibly();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(CongressJson.read(file)).isIn(SMALL, LARGE);
        assertThat(names(folder)).allMatch(name -> name.equals("a.congress.json") || name.endsWith(".part"));
    }

    private static Process start(Class<?> main, Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        main.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(path -> !Strings.isNullOrEmpty(path))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
