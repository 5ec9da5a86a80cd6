package org.congress4j.json.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdIndexTest {
    @TempDir
    private Path folder;

    @Test
    void idsAreFoundHoweverManyThereAre() throws IOException {
        try (IdIndex index = new IdIndex(folder, 4)) {
            for (int i = 0; i < 1000; i++) {
                assertThat(index.add("id" + i, i)).isTrue();
            }

            for (int i = 0; i < 1000; i++) {
                assertThat(index.find("id" + i)).isEqualTo(i);
            }
            assertThat(index.find("id1000")).isEqualTo(IdIndex.NONE);
        }
    }

    @Test
    void anIdIsOfWhatComesFirst() throws IOException {
        try (IdIndex index = new IdIndex(folder)) {
            assertThat(index.add("id", 2)).isTrue();
            assertThat(index.add("id", 1)).isFalse();
            assertThat(index.add("id", 3)).isFalse();

            assertThat(index.find("id")).isEqualTo(1);
        }
    }

    @Test
    void noTemporaryFileIsLeft() throws IOException {
        try (IdIndex index = new IdIndex(folder, 2)) {
            index.add("one", 1);
            index.add("two", 2);
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
