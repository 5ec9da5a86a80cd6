package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void replacesAFileThatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "before");

        AtomicFile.write(file, out -> out.write("after".getBytes(StandardCharsets.UTF_8)));

        assertThat(file).hasContent("after");
    }

    @Test
    void leavesEverythingAsItWasIfTheContentFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "before");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("no more");
                }))
                .withMessage("no more");

        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void letsTheContentCloseTheStream() throws IOException {
        Path file = folder.resolve("a.csv");

        AtomicFile.write(file, out -> {
            out.write("all".getBytes(StandardCharsets.UTF_8));
            out.close();
        });

        assertThat(file).hasContent("all");
    }
}
