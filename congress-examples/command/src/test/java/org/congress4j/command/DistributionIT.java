package org.congress4j.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution works where it is unpacked, whatever the name of the folder. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
    private static final String NAME = "congress-" + System.getProperty("congress.version");

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void unpack() throws IOException, InterruptedException {
        Path into = Files.createDirectory(folder.resolve("a folder"));
        Path archive = Path.of("target", NAME + ".tar.gz").toAbsolutePath();
        assertThat(run(ImmutableList.of("tar", "-xzf", archive.toString(), "-C", into.toString()))
                        .code())
                .isZero();
        home = into.resolve(NAME);
    }

    @Test
    void holdsLicenceAndNotice() {
        assertThat(home.resolve("LICENSE")).isNotEmptyFile();
        assertThat(home.resolve("NOTICE")).isNotEmptyFile();
        assertThat(Path.of("target", NAME + ".zip")).isNotEmptyFile();
    }

    @Test
    void startsAgainWithTheArchiveOfItsClassesThatItsFirstStartWrote() throws IOException, InterruptedException {
        String version = "congress " + System.getProperty("congress.version") + "\n";

        assertThat(congress("version")).isEqualTo(new Result(0, version));
        assertThat(archives()).hasSize(1).allSatisfy(name -> assertThat(name).endsWith(".jsa"));
        assertThat(congress("version")).isEqualTo(new Result(0, version));
        assertThat(archives()).hasSize(1);
    }

    @Test
    void passesArgumentsAndExitCodesOn() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("congress"), home.resolve("bin/congress"));

        assertThat(run(ImmutableList.of(link.toString(), "show", "a file.json")))
                .isEqualTo(new Result(3, ""));
        assertThat(run(ImmutableList.of(link.toString(), "dance")).code()).isEqualTo(2);
    }

    private ImmutableList<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.map(file -> file.getFileName().toString()).collect(ImmutableList.toImmutableList());
        }
    }

    private Result congress(String... arguments) throws IOException, InterruptedException {
        return run(ImmutableList.<String>builder()
                .add(home.resolve("bin/congress").toString())
                .add(arguments)
                .build());
    }

    private record Result(int code, String out) {}

    private Result run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CONGRESS_CACHE", folder.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), out);
    }
}
