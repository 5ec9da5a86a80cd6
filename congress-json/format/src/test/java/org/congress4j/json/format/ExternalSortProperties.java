package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class ExternalSortProperties {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void createFolder() throws IOException {
        folder = Files.createTempDirectory("external-sort");
    }

    /** Texts of ASCII, of two and three bytes, and beyond the basic plane, which UTF-8 and UTF-16 order in different ways. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("", "a", "A", "é", "あ", "\uFFEE", "😀", "\0")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 100)
    void textsComeInTheOrderOfTheirCodeUnitsHoweverLittleMemoryThereIs(
            @ForAll("texts") List<String> texts,
            @ForAll @IntRange(min = 1, max = 100) int limit,
            @ForAll @IntRange(min = 1, max = 4) int mostRuns)
            throws IOException {
        try (ExternalSort sort = new ExternalSort(folder, limit, mostRuns)) {
            for (String text : texts) {
                sort.add(text);
            }

            assertThat(ImmutableList.copyOf(sort.sorted()))
                    .isEqualTo(Ordering.natural().sortedCopy(texts));
        }
    }

    @Example
    void noTemporaryFileIsLeft() throws IOException {
        try (ExternalSort sort = new ExternalSort(folder, 1, 2)) {
            for (String text : List.of("d", "b", "a", "c", "e")) {
                sort.add(text);
            }

            assertThat(folder).isNotEmptyDirectory();
            assertThat(sort.sorted().next()).isEqualTo("a");
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Example
    void longTextsAreMergedBeforeTheyFillTheMemory() throws IOException {
        int limit = 20;
        try (ExternalSort sort = new ExternalSort(folder, limit, 1_000)) {
            for (int i = 30; i > 10; i--) {
                sort.add(i + " is as long");

                try (Stream<Path> runs = Files.list(folder)) {
                    assertThat(runs.count() * "30 is as long".length()).isLessThanOrEqualTo(2L * limit);
                }
            }

            assertThat(ImmutableList.copyOf(sort.sorted()))
                    .hasSize(20)
                    .isSorted()
                    .startsWith("11 is as long")
                    .endsWith("30 is as long");
        }
    }

    @Example
    void nothingIsWrittenIfAllFits() throws IOException {
        try (ExternalSort sort = new ExternalSort(folder, 2, 2)) {
            sort.add("b");
            sort.add("a");

            assertThat(ImmutableList.copyOf(sort.sorted())).containsExactly("a", "b");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        Files.delete(folder);
    }
}
