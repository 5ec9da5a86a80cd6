package org.congress4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whatever the settings of the mapper, it reads the golden files and writes the same values in the same order. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.jackson.property-naming-strategy=SNAKE_CASE",
            "spring.jackson.default-property-inclusion=always",
            "spring.jackson.deserialization.fail-on-unknown-properties=true",
            "spring.jackson.mapper.sort-properties-alphabetically=true",
            "spring.jackson.serialization.indent-output=true",
            "spring.jackson.serialization.order-map-entries-by-keys=true"
        })
class MapperSettingsTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    @Autowired
    private ObjectMapper mapper;

    record Visit(String guestName) {}

    @TestFactory
    Stream<DynamicTest> keepTheFormat() throws IOException {
        return Streams.stream(tree("manifest.json").get("cases"))
                .filter(test -> test.path("golden").asBoolean())
                .map(test -> test.get("file").asText())
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    JsonNode document = tree(file);

                    String written =
                            mapper.writeValueAsString(mapper.readValue(document.toString(), Proceedings.class));

                    // A tree keeps the order of members, so that its text tells everything but white space.
                    assertThat(PLAIN.readTree(written)).hasToString(document.toString());
                }));
    }

    @Test
    void holdForOtherTypes() throws IOException {
        assertThat(PLAIN.readTree(mapper.writeValueAsString(new Visit("Ghada Waly"))))
                .hasToString("{\"guest_name\":\"Ghada Waly\"}");
    }

    private static JsonNode tree(String file) throws IOException {
        try (InputStream in = ProceedingsFormat.class.getResourceAsStream("/META-INF/congress4j/corpus/" + file)) {
            return PLAIN.readTree(in);
        }
    }
}
