package org.congress4j.json;

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

/** What an application needs to compile and run with the published jars: these and what they depend on, and no more. */
class ConsumerIT {
    private static final Path CONSUMERS = Path.of("src", "test", "consumers");
    private static final Path SOURCE = CONSUMERS.resolve(Path.of("classic", "consumer", "Consumer.java"));
    private static final Path MODULE = CONSUMERS.resolve(Path.of("modular", "module-info.java"));
    private static final Set<String> JARS = Set.of(
            "congress-model",
            "congress-json-format",
            "congress-json",
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
    private static final String OUTPUT =
            "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"base\":\"urn:example\",\"persons\":[{\"type\":\"person\","
                    + "\"id\":\"p-waly\",\"names\":[{\"text\":{\"en\":\"Ghada Waly\"},\"kind\":\"as-written\"}]}]}\ntrue\n";

    @TempDir
    private Path classes;

    @Test
    void compilesWithoutAWarningAndRunsOnTheClassPath() throws IOException, InterruptedException {
        compile("--class-path", SOURCE);

        assertThat(run("java", List.of("--class-path", jars() + File.pathSeparator + classes, "consumer.Consumer")))
                .isEqualTo(OUTPUT);
    }

    @Test
    void compilesWithoutAWarningAndRunsOnTheModulePath() throws IOException, InterruptedException {
        compile("--module-path", SOURCE, MODULE);

        assertThat(run(
                        "java",
                        List.of(
                                "--module-path",
                                jars() + File.pathSeparator + classes,
                                "--module",
                                "consumer/consumer.Consumer")))
                .isEqualTo(OUTPUT);
    }

    private void compile(String path, Path... sources) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-Xlint:all", "-Werror", "-d", classes.toString(), path, jars()));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        assertThat(run("javac", arguments)).isEmpty();
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
        List<String> jars = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry ->
                        JARS.contains(Path.of(entry).getFileName().toString().replaceFirst("-\\d.*", "")))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
        assertThat(jars.stream().filter(jar -> jar.contains("congress-")).collect(Collectors.toSet()))
                .hasSize(3);
        return String.join(File.pathSeparator, jars);
    }
}
