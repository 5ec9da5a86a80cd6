package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What stands in the specification as an example is an example. */
class SpecificationExamplesTest {
    private static final Path SPECIFICATION =
            Path.of("../format/src/main/resources/org/congress4j/json/format/specification.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```(nd)?json\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final ReadOptions STRICT = ReadOptions.builder().strict(true).build();

    @Test
    void theCompleteDocumentIsReadWithoutWarningAndWrittenAlike() throws IOException {
        List<String> documents = examples()
                .filter(example -> example.contains("\"base\"") && example.contains("\n  "))
                .toList();

        assertThat(documents).hasSize(1);
        ReadResult result = CongressJson.readString(documents.get(0), STRICT);
        assertThat(result.warnings()).isEmpty();
        assertThat(result.proceedings().records()).hasSize(4);
        assertThat(CongressJson.writeString(result.proceedings())).isEqualTo(documents.get(0));
    }

    @TestFactory
    Stream<DynamicTest> isJson() throws IOException {
        return examples()
                .map(example -> DynamicTest.dynamicTest(
                        example.lines().limit(3).reduce("", String::concat),
                        () -> assertThat(CongressJson.readString(
                                                "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"org.example.x\":"
                                                        + example + "}",
                                                STRICT)
                                        .proceedings()
                                        .extensions())
                                .containsOnlyKeys("org.example.x")));
    }

    /** Each block of JSON, and each line of a block of lines. */
    private static Stream<String> examples() throws IOException {
        return BLOCK.matcher(Files.readString(SPECIFICATION))
                .results()
                .flatMap(block -> block.group(1) == null
                        ? Stream.of(block.group(2))
                        : block.group(2).lines());
    }
}
