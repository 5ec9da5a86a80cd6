package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command reads in a small heap. */
class CommandMemoryTest {
    private static final String HEADER = "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\"}\n";
    private static final int LINES = 250;
    private static final int LINE_LENGTH = 100_000;
    private static final int BLOCK = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void linesOfAnyNumberAreDigestedAndConverted() throws Exception {
        Path file = folder.resolve("a.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int i = 0; i < LINES; i++) {
                out.write("{\"type\":\"statement\",\"id\":\"s" + i + "\",\"texts\":[{\"language\":\"en\",\"text\":\""
                        + ("Word " + i + " ").repeat(LINE_LENGTH / 8) + "\"}]}\n");
            }
        }
        Path lines = folder.resolve("b.ndjson");

        assertThat(run("digest", file.toString())).startsWith("0\nc4j1-sha-256:");
        assertThat(run("convert", file.toString(), "--to", "ndjson", "--out", lines.toString()))
                .isEqualTo("0\n");

        assertThat(lines).exists();
        assertThat(Files.size(lines)).isGreaterThan((long) LINES * LINE_LENGTH);
    }

    @Test
    void aLineThatDoesNotFitIsRefusedOrLeftOut() throws Exception {
        Path file = folder.resolve("a.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "{\"type\":\"session\",\"id\":\"");
            for (int i = 0; i < 30; i++) {
                out.write("x".repeat(BLOCK));
            }
            out.write("\"}\n{\"type\":\"session\",\"id\":\"s\",\"kind\":\"plenary\"}\n");
        }
        String message = ": line must not be longer than 1000000 bytes at the root, line 2\n";

        assertThat(run("check", file.toString())).isEqualTo("3\n" + file + message);
        assertThat(run("convert", file.toString(), "--to", "canonical", "--skip"))
                .startsWith("1\n")
                .contains(file + ": left out" + message, "\"id\":\"s\"");
    }

    @Test
    void memoryThatIsNotEnoughIsToldInASentence() throws Exception {
        Path file = folder.resolve("a.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"sessions\":[");
            for (int i = 0; i < 20; i++) {
                out.write("{\"kind\":\"plenary\"},".repeat(BLOCK / 19));
            }
            out.write("{\"kind\":\"plenary\"}]}");
        }
        String path = file.toString();
        Path target = folder.resolve("b");

        for (List<String> command : List.of(
                List.of("check", path),
                List.of("show", path),
                List.of("digest", path),
                List.of("convert", path, "--to", "ndjson", "--out", target.toString()),
                List.of("export", "un-votes", path, "--out", target.toString()))) {
            assertThat(run("-Xmx12m", command))
                    .as("%s", command)
                    .isEqualTo(
                            "5\ncongress: not enough memory; give Java more, such as with java -Xmx4g, or convert the file to "
                                    + "NDJSON, which is read record by record\n");
        }
        assertThat(target).doesNotExist();
    }

    /** The exit code, a line feed, and what was printed. */
    private String run(String... args) throws IOException, InterruptedException {
        return run("-Xmx24m", List.of(args));
    }

    private String run(String heap, List<String> args) throws IOException, InterruptedException {
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(value -> !Strings.isNullOrEmpty(value))
                .collect(Collectors.joining(File.pathSeparator));
        Path output = folder.resolve("output");
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                heap,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                path,
                                CongressCommand.class.getName()),
                        args.stream())
                .collect(Collectors.toList());
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return exitCode + "\n" + Files.readString(output);
    }
}
