package org.congress4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Proceedings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said of documents that do not fit, and where: the same as with Jackson 3. */
class BadDocumentsTest {
    private static final String START = "{\"type\": \"proceedings\", \"formatVersion\": \"0.9\"";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();

    /** What stands around a value is the business of the mapper. */
    private static final Set<String> OUTSIDE_OF_THE_VALUE = Set.of(
            "null for a document", "text after the document", "a bracket after the document", "an empty document");

    record BadDocument(String name, String document, List<Problem> problems) {}

    record Problem(
            String code,
            String pointer,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String message) {
        static Problem of(JsonProblem problem) {
            return new Problem(
                    problem.code().toString(),
                    problem.pointer(),
                    problem.line().isPresent() ? problem.line().getAsInt() : null,
                    problem.column().isPresent() ? problem.column().getAsInt() : null,
                    problem.code() == ProblemCode.MALFORMED_JSON ? null : problem.message());
        }
    }

    @TestFactory
    Stream<DynamicTest> isRefusedForTheProblemsOfTheCorpus() throws IOException {
        return corpus().map(bad -> DynamicTest.dynamicTest(bad.name(), () -> {
            try (JsonParser parser = MAPPER.createParser(bad.document())) {
                assertThatThrownBy(() -> ProceedingsFormat.read(new JacksonInput(parser), ReadOptions.defaults()))
                        .isInstanceOfSatisfying(
                                CongressJsonException.class,
                                e -> assertThat(e.problems()).map(Problem::of).isEqualTo(bad.problems()));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> isRefusedThroughTheMapperForTheSameProblems() throws IOException {
        return corpus().filter(bad -> !OUTSIDE_OF_THE_VALUE.contains(bad.name()))
                .map(bad -> DynamicTest.dynamicTest(
                        bad.name(),
                        () -> assertThatThrownBy(() -> MAPPER.readValue(bad.document(), Proceedings.class))
                                .isInstanceOf(JsonMappingException.class)
                                .cause()
                                .isInstanceOfSatisfying(
                                        CongressJsonException.class,
                                        e -> assertThat(e.problems())
                                                .map(Problem::of)
                                                .isEqualTo(bad.problems()))));
    }

    @Test
    void aDocumentThatIsNotJsonIsRefusedInTheWordsOfTheParser() {
        assertProblem(
                START + ", base: 1}",
                ProblemCode.MALFORMED_JSON,
                "not JSON: Unexpected character ('b' (code 98)): was expecting double-quote to start field name"
                        + " at the root, line 1, column 49");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        byte[] latin1 = (START + ",\n\"base\": \"Türkiye\"}").getBytes(StandardCharsets.ISO_8859_1);

        try (Reader reader =
                new InputStreamReader(new ByteArrayInputStream(latin1), StandardCharsets.UTF_8.newDecoder())) {
            assertThatThrownBy(() -> ProceedingsFormat.read(
                            new JacksonInput(MAPPER.createParser(reader)), ReadOptions.defaults()))
                    .isInstanceOfSatisfying(CongressJsonException.class, e -> {
                        assertThat(e)
                                .hasMessage("expected a document in UTF-8 but found bytes that are not at the root");
                        assertThat(e.problem().code()).isEqualTo(ProblemCode.NOT_UTF8);
                    });
        }
        assertThatThrownBy(() -> MAPPER.readValue(latin1, Proceedings.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("not JSON: Invalid UTF-8");
    }

    @Test
    void numbersBeyondTheLimitsOfTheMapperAreRefused() {
        assertThatThrownBy(() ->
                        MAPPER.readValue(START + ", \"org.example\": " + "9".repeat(2_000) + "}", Proceedings.class))
                .cause()
                .isInstanceOfSatisfying(CongressJsonException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(ProblemCode.TOO_LONG);
                    assertThat(e).hasMessageStartingWith("beyond the limits of the parser: Number value length (2000)");
                });
    }

    private static void assertProblem(String json, ProblemCode code, String message) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Proceedings.class))
                .cause()
                .isInstanceOfSatisfying(CongressJsonException.class, e -> {
                    assertThat(e).hasMessage(message);
                    assertThat(e.problem().code()).isEqualTo(code);
                });
    }

    private static Stream<BadDocument> corpus() throws IOException {
        try (InputStream in = BadDocumentsTest.class.getResourceAsStream("/corpus/bad-documents.json")) {
            return Stream.of(MAPPER.readValue(in, BadDocument[].class));
        }
    }
}
