package org.congress4j.json.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application on the module path needs to compile and run: the published jars, what they depend on, and no more. */
class ConsumerIT {
    private static final Path CONSUMER = Path.of("src", "test", "consumer");
    private static final Set<String> JARS = Set.of(
            "congress-model",
            "congress-json-format",
            "congress-json-jackson2",
            "guava",
            "failureaccess",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            // What Guava depends on at run time; its class files refer to them.
            "checker-qual",
            "error_prone_annotations",
            "j2objc-annotations",
            "jsr305",
            "jspecify");

    @TempDir
    private Path classes;

    @Test
    void compilesWithoutAWarningAndRuns() throws IOException, InterruptedException {
        String compiled = run(
                "javac",
                List.of(
                        "--release",
                        "17",
                        "-Xlint:all",
                        "-Werror",
                        "-d",
                        classes.toString(),
                        "--module-path",
                        jars(),
                        CONSUMER.resolve("module-info.java").toString(),
                        CONSUMER.resolve(Path.of("consumer", "Consumer.java")).toString()));
        String ran = run(
                "java",
                List.of(
                        "--module-path",
                        jars() + File.pathSeparator + classes,
                        "--module",
                        "consumer/consumer.Consumer"));

        assertThat(compiled).isEmpty();
        assertThat(ran)
                .isEqualTo(
                        "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"persons\":[{\"type\":\"person\","
                                + "\"id\":\"p-waly\",\"names\":[{\"text\":{\"en\":\"Ghada Waly\"},\"kind\":\"as-written\"}]}]}\ntrue\n");
    }

    private static String run(String tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", tool)
                .toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            String output = new String(out.readAllBytes(), UTF_8).replace("\r\n", "\n");
            assertThat(process.waitFor()).as(output).isZero();
            return output;
        }
    }

    /** The jars that this test itself runs with, less those that only tests need. */
    private static String jars() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry ->
                        JARS.contains(Path.of(entry).getFileName().toString().replaceFirst("-\\d.*", "")))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
