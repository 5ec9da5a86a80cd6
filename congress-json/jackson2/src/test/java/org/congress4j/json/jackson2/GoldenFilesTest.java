package org.congress4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The files that Jackson 3 reads and writes byte for byte, with Jackson 2. */
class GoldenFilesTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    @TestFactory
    Stream<DynamicTest> isReadAndWrittenByteForByte() throws IOException {
        Map<String, String> files =
                MAPPER.readValue(text("records.json"), new TypeReference<LinkedHashMap<String, String>>() {});
        return files.entrySet().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.getValue(), () -> {
                    String document = document(golden.getKey(), text(golden.getValue()));

                    Proceedings read = MAPPER.readValue(document, Proceedings.class);

                    assertThat(read.records()).hasSize(1);
                    assertThat(MAPPER.writer(PRETTY).writeValueAsString(read)).isEqualTo(document);
                }));
    }

    private static String document(String rootMember, String text) {
        return "{\n  \"type\": \"proceedings\",\n  \"formatVersion\": \"0.9\",\n  \"" + rootMember + "\": [\n"
                + text.stripTrailing().indent(4).stripTrailing() + "\n  ]\n}";
    }

    private static String text(String file) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("/corpus/golden/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
