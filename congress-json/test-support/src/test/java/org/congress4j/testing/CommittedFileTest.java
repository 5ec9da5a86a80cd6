package org.congress4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedFileTest {
    @TempDir
    private Path folder;

    @Test
    void acceptsAFileThatIsCurrent() throws IOException {
        CommittedFile.assertCurrent(Files.writeString(folder.resolve("page.md"), "a\nb\n"), "a\nb\n", false);
    }

    @Test
    void tellsOnlyTheLinesThatDifferAndHowToWriteThem() throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "a\nb\nc\nd\ne\nf\n");

        assertThatThrownBy(() -> CommittedFile.assertCurrent(file, "a\nc\nd\nx\ne\ng\n", false))
                .isInstanceOf(AssertionError.class)
                .hasMessage(file.toString().replace('\\', '/') + """
                         is not what is generated (- committed, + generated):
                        - b
                        + x
                        - f
                        + g
                        If it should be, write it anew: mvn test -pl congress-json/test-support -am -Dcongress.update=true""");
        assertThat(file).hasContent("a\nb\nc\nd\ne\nf\n");
    }

    @Test
    void tellsLineEndsThatDiffer() throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "a\r\nb");

        assertThatThrownBy(() -> CommittedFile.assertCurrent(file, "a\nb\n", false))
                .hasMessageContaining("generated):\n- a\\r\n+ a\n+ \nIf");
    }

    @Test
    void tellsTheFirstOfManyLines() {
        assertThatThrownBy(() -> CommittedFile.assertCurrent(folder.resolve("none"), numbers(100), false))
                .hasMessageContaining("generated):\n+ 0\n+ 1\n")
                .hasMessageContaining("\n+ 39\nand 60 more lines\nIf");
    }

    @Test
    void namesNoLineOfAFileThatDiffersThroughout() {
        assertThatThrownBy(() -> CommittedFile.assertCurrent(folder.resolve("none"), numbers(2_001), false))
                .hasMessageContaining("generated):\nmore than 2000 lines\nIf");
    }

    @Test
    void writesTheFileIfToldTo() {
        Path file = folder.resolve("new/page.md");

        CommittedFile.assertCurrent(file, "a\n", true);

        assertThat(file).hasContent("a\n");
    }

    @Test
    void findsAResourceBesideAClass() {
        assertThat(CommittedFile.resource(CommittedFile.class, "page.md"))
                .isEqualTo(Path.of("src/main/resources/org/congress4j/testing/page.md"));
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }
}
