package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

class PreparedPrettyPrinterTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();
    private static final DefaultPrettyPrinter OF_JACKSON = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    /** So deep that not all indents are prepared, and so long that some reach the end of a buffer. */
    @TestFactory
    Stream<DynamicTest> writesWhatThePrinterOfJacksonWrites() {
        return Stream.of(1, 2, 10, 40)
                .map(depth -> DynamicTest.dynamicTest(depth + " deep", () -> {
                    Proceedings proceedings = Proceedings.builder()
                            .putExtension("org.example.lists", lists(depth))
                            .putExtension("org.example.objects", objects(depth))
                            .build();

                    String text = CongressJson.writeString(proceedings);

                    assertThat(text).isEqualTo(MAPPER.writer().with(OF_JACKSON).writeValueAsString(proceedings) + "\n");
                    assertThat(CongressJson.readString(text)).isEqualTo(proceedings);
                }));
    }

    @Test
    void writesTheSameToBytesAsToText() throws IOException {
        Proceedings proceedings = Proceedings.builder()
                .putExtension("org.example.lists", lists(40))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        CongressJson.write(proceedings, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(CongressJson.writeString(proceedings))
                .hasSizeGreaterThan(3 * 8_000);
    }

    private static JsonValue lists(int depth) {
        JsonValue value = new JsonValue.JsonArray(ImmutableList.of());
        for (int i = 0; i < depth; i++) {
            value = new JsonValue.JsonArray(
                    ImmutableList.of(JsonValue.of("é".repeat(i)), value, JsonValue.of("x".repeat(600))));
        }
        return value;
    }

    private static JsonValue objects(int depth) {
        JsonValue value = new JsonValue.JsonObject(ImmutableMap.of());
        for (int i = 0; i < depth; i++) {
            value = new JsonValue.JsonObject(
                    ImmutableMap.of("a", JsonValue.of(i), "b", value, "c", JsonValue.of("x".repeat(i))));
        }
        return value;
    }
}
