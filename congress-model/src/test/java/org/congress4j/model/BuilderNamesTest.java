package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuilderNamesTest {
    @Test
    void noBuilderIsWrittenByHand() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith("Builder.java")))
                    .as("name it otherwise: what is named Builder does not count for the coverage, as it is generated")
                    .isEmpty();
        }
    }
}
