package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuilderNamesTest {
    @Test
    void noBuilderIsWrittenByHandBesideGeneratedOnes() throws IOException {
        Set<Path> generated = packagesWithBuilders(Path.of("target/generated-sources/annotations"));

        assertThat(generated).contains(Path.of("org/congress4j/model"));
        assertThat(packagesWithBuilders(Path.of("src/main/java")))
                .as(
                        "name it otherwise: what is named Builder there does not count for the coverage, as it is generated")
                .doesNotContainAnyElementsOf(generated);
    }

    private static Set<Path> packagesWithBuilders(Path root) throws IOException {
        try (Stream<Path> sources = Files.walk(root)) {
            return sources.filter(source -> source.toString().endsWith("Builder.java"))
                    .map(source -> root.relativize(source).getParent())
                    .collect(Collectors.toSet());
        }
    }
}
