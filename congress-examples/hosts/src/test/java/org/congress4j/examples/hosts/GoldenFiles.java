package org.congress4j.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.congress4j.json.format.ProceedingsFormat;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden files, as documents that a mapper must read, and write again with the same values in the same order. */
final class GoldenFiles {
    private static final JsonMapper PLAIN = new JsonMapper();

    private GoldenFiles() {}

    /** Reads a document into proceedings and writes these with a mapper under test. */
    interface RoundTrip {
        String apply(String document) throws Exception;
    }

    static Stream<DynamicTest> survive(RoundTrip roundTrip) {
        return tree("manifest.json")
                .get("cases")
                .valueStream()
                .filter(test -> test.path("golden").asBoolean())
                .map(test -> test.get("file").asString())
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    String document = tree(file).toString();

                    String written = roundTrip.apply(document);

                    // A tree keeps the order of members, so that its text tells everything but white space.
                    assertThat(PLAIN.readTree(written)).hasToString(document);
                }));
    }

    private static JsonNode tree(String file) {
        try (InputStream in = ProceedingsFormat.class.getResourceAsStream("/META-INF/congress4j/corpus/" + file)) {
            return PLAIN.readTree(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
