package org.congress4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Participant;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.AttendanceMode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said of documents that do not fit, and where: the same as with Jackson 3. */
class BadDocumentsTest {
    private static final String START = "{\"type\": \"proceedings\", \"formatVersion\": \"0.10\"";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();

    @TestFactory
    Stream<DynamicTest> theCorpusIsReadAndRefusedAsWithJackson3() throws IOException {
        return corpus(
                test -> MAPPER.createParser(new InputStreamReader(
                        new ByteArrayInputStream(test.bytes()), StandardCharsets.UTF_8.newDecoder())),
                test -> true);
    }

    /** Of bytes that are not UTF-8 Jackson lets some pass. */
    @TestFactory
    Stream<DynamicTest> theCorpusIsReadAndRefusedAsWithJackson3FromBytes() throws IOException {
        return corpus(
                test -> MAPPER.createParser(test.bytes()), test -> !test.codes().contains("not_utf8"));
    }

    private static Stream<DynamicTest> corpus(ParserOf parserOf, Predicate<CorpusCase> fits) throws IOException {
        // A byte order mark is the business of whoever opens a document.
        return CorpusCase.all().stream()
                .filter(test -> test.isDocument() && !test.codes().contains("byte_order_mark"))
                .filter(fits)
                .map(test -> DynamicTest.dynamicTest(test.file(), () -> {
                    try (JsonParser parser = parserOf.parser(test)) {
                        JacksonInput input = new JacksonInput(parser);
                        if (test.codes().isEmpty()) {
                            Proceedings read = ProceedingsFormat.read(input, test.options())
                                    .proceedings();
                            if (test.digest() != null) {
                                assertThat(ProceedingsFormat.digest(read)).isEqualTo(test.digest());
                            }
                        } else {
                            assertThatThrownBy(() -> ProceedingsFormat.read(input, test.options()))
                                    .isInstanceOfSatisfying(
                                            CongressJsonException.class,
                                            e -> assertThat(e.problems().stream()
                                                            .map(problem -> problem.code()
                                                                    .toString()))
                                                    .containsExactlyElementsOf(test.codes()));
                        }
                    }
                }));
    }

    @FunctionalInterface
    private interface ParserOf {
        JsonParser parser(CorpusCase test) throws IOException;
    }

    @Test
    void theProblemsOfAValueAreInTheCauseOfTheExceptionOfTheMapper() {
        assertThatThrownBy(() -> MAPPER.readValue(
                        START + ", \"base\": 1,\n\"sessions\": [{\"type\": \"session\"}]}", Proceedings.class))
                .isInstanceOf(JsonMappingException.class)
                .cause()
                .hasMessage("expected a string but found number 1 at /base, line 1, column 58\n"
                        + "required member is missing: id at /sessions/0, line 2, column 32");
    }

    @Test
    void aNameMayBeEscapedAndStandAnywhere() throws IOException {
        String start = "{\"type\": \"participant\", \"id\": \"p\", ";
        Participant participant = Participant.builder()
                .id(Id.of("p"))
                .writtenName("Ghada Waly")
                .attendanceMode(AttendanceMode.ONLINE)
                .build();

        for (String json : List.of(
                start + "\"writtenName\": \"Ghada Waly\", \"attendanceMode\": \"online\"}",
                start + "\"written\\u004eame\": \"Ghada Waly\",\n\t\"attendanceMode\" : \"online\"}",
                start + "\"attendanceMode\": \"online\", \"writtenName\":\"Ghada Waly\" }",
                start + "\"writtenName\": \"Ghada Waly\", \"attendance\\u004dode\": \"online\"}")) {
            assertThat(MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), Participant.class))
                    .isEqualTo(participant);
        }
    }

    @Test
    void aNameThatIsOnlyLikeOneThatIsKnownIsUnknown() throws IOException {
        String start =
                "{\"type\": \"person\", \"id\": \"p\", \"names\": [{\"kind\": \"official\", \"text\": {\"en\": \"W\"}}], ";

        for (String name : List.of("name", "namesOf", "i", "", "Id", "https://example.org/" + "long/".repeat(30))) {
            byte[] json = (start + "\"" + name + "\": \"x\"}").getBytes(StandardCharsets.UTF_8);

            assertThat(MAPPER.readValue(json, Person.class).extensions())
                    .containsExactly(Map.entry(name, JsonValue.of("x")));
        }
    }

    @Test
    void aDocumentThatIsNotJsonIsRefusedInTheWordsOfTheParser() {
        assertProblem(
                START + ", base: 1}",
                ProblemCode.MALFORMED_JSON,
                "not JSON: Unexpected character ('b' (code 98)): was expecting double-quote to start field name"
                        + " at the root, line 1, column 50");
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
                    assertThat(e)
                            .hasMessageStartingWith(
                                    "longer than the options of reading allow: Number value length (2000)");
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
}
