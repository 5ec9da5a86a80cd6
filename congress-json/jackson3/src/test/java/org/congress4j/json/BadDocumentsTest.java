package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Action;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Participant;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.AttendanceMode;
import org.junit.jupiter.api.Test;

/** What is said of documents that do not fit, and where. */
class BadDocumentsTest {
    private static final String START = "{\"type\": \"proceedings\", \"formatVersion\": \"0.10\"";

    @Test
    void anUnknownMemberIsAWarningOrAnErrorIfStrict() {
        String json = START + ",\n\"weather\": \"fine\"}";

        ReadResult result = CongressJson.readString(json, ReadOptions.defaults());

        assertThat(result.warnings()).hasToString("['weather' is not a known member at /weather, line 2, column 12]");
        assertThat(CongressJson.writeString(result.proceedings())).contains("\"weather\": \"fine\"");
        assertThatThrownBy(() -> CongressJson.readString(
                        json, ReadOptions.builder().strict(true).build()))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("'weather' is not a known member at /weather, line 2, column 12");
    }

    /** Jackson once took names for those with which they start (FasterXML/jackson-core#1491), or stumbled over long ones (#1516). */
    @Test
    void aNameThatIsOnlyLikeOneThatIsKnownIsUnknown() {
        String uri = "https://example.org/" + "long/".repeat(30) + "name";
        String json = START
                + ", \"participants\": [{\"type\": \"participant\", \"id\": \"p-1\", \"writtenName\": \"Ghada Waly\","
                + " \"delegationIds\": \"d\", \"delegation\": \"d\", \"substituteForIdOf\": \"p\", \"i\": \"p\", \"\": \"p\","
                + " \"Id\": \"p\", \"" + uri + "\": \"u\", \"attendanceMode\": \"online\"}]}";

        ReadResult result = read(json);

        assertThat(result.warnings())
                .extracting(JsonProblem::message)
                .containsExactly(
                        "'delegationIds' is not a known member; did you mean 'delegationId'?",
                        "'delegation' is not a known member; did you mean 'delegationId'?",
                        "'substituteForIdOf' is not a known member; did you mean 'substituteForId'?",
                        "'i' is not a known member",
                        "'' is not a known member",
                        "'Id' is not a known member; did you mean 'id'?");
        assertThat(result.proceedings().participants().get(0))
                .isEqualTo(Participant.builder()
                        .id(Id.of("p-1"))
                        .writtenName("Ghada Waly")
                        .attendanceMode(AttendanceMode.ONLINE)
                        .putExtension("delegationIds", JsonValue.of("d"))
                        .putExtension("delegation", JsonValue.of("d"))
                        .putExtension("substituteForIdOf", JsonValue.of("p"))
                        .putExtension("i", JsonValue.of("p"))
                        .putExtension("", JsonValue.of("p"))
                        .putExtension("Id", JsonValue.of("p"))
                        .putExtension(uri, JsonValue.of("u"))
                        .build());
    }

    @Test
    void aNameMayBeEscaped() {
        String json = START + ", \"p\\u0065rsons\": [{\"type\": \"person\", \"\\u0069d\": \"p-1\", \"id\": \"p-2\"}]}";

        assertProblem(
                () -> CongressJson.read(json.getBytes(StandardCharsets.UTF_8)),
                ProblemCode.DUPLICATE_MEMBER,
                "member 'id' stands twice in its object at /persons/0/id, line 1, column 110");
    }

    @Test
    void anUnknownCodeIsKeptAndWarnedAbout() {
        ReadResult result = CongressJson.readString(session("\"formality\": \"festive\""), ReadOptions.defaults());

        assertThat(result.warnings())
                .hasToString("['festive' is not a known formality; known are formal, attached"
                        + " at /sessions/0/formality, line 2, column 58]");
        assertThat(CongressJson.writeString(result.proceedings())).contains("\"formality\": \"festive\"");
    }

    @Test
    void anElementIsCountedInItsOwnArray() {
        String json = START
                + ", \"agendas\": [{\"type\": \"agenda\", \"id\": \"a\", \"edition\": \"adopted\", \"items\": [{\"key\": \"1\"}, {\"key\": \"2\"},"
                + " {\"key\": \"3\", \"items\": [{\"key\": \"3a\"}, {\"key\": 3}]}]}]}";

        assertProblem(
                json,
                ProblemCode.WRONG_TYPE,
                "expected a key but found number 3 at /agendas/0/items/2/items/1/key, line 1, column 198");
    }

    @Test
    void whiteSpaceMayFollowTheDocument() {
        assertThat(CongressJson.readString(START + "} \n\t\r\n").records()).isEmpty();
    }

    @Test
    void aDocumentThatIsNotJsonIsRefused() {
        assertProblem(
                START + ", base: 1}",
                ProblemCode.MALFORMED_JSON,
                "not JSON: Unexpected character ('b' (code 98)): was expecting double-quote to start property name"
                        + " at the root, line 1, column 50");
    }

    @Test
    void aByteOrderMarkIsPassedOverWithAWarning() throws IOException {
        byte[] bytes = ("\uFEFF" + START + ", \"base\": \"x\", \"y\": 1}").getBytes(StandardCharsets.UTF_8);

        assertThat(CongressJson.read(new ByteArrayInputStream(bytes)).base()).hasValue("x");
        assertThat(CongressJson.readString(new String(bytes, StandardCharsets.UTF_8), ReadOptions.defaults())
                        .warnings())
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "expected a document without a byte order mark but found one at the root, line 1, column 1",
                        "'y' is not a known member at /y, line 1, column 68");
        assertThatThrownBy(() -> CongressJson.read(
                        bytes, ReadOptions.builder().strict(true).build()))
                .hasMessage(
                        "expected a document without a byte order mark but found one at the root, line 1, column 1");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertProblem(
                () -> CongressJson.read(new ByteArrayInputStream(
                        (START + ",\n\"base\": \"Türkiye\"}").getBytes(StandardCharsets.ISO_8859_1))),
                ProblemCode.NOT_UTF8,
                "expected a document in UTF-8 but found bytes that are not at /base, line 2, column 11");
        assertProblem(
                () -> CongressJson.read(new ByteArrayInputStream((START + "}").getBytes(StandardCharsets.UTF_16))),
                ProblemCode.NOT_UTF8,
                "expected a document in UTF-8 but found bytes that are not at the root, line 1, column 1");
        assertProblem(
                () -> CongressJson.read((START + "}\n\u00fc").getBytes(StandardCharsets.ISO_8859_1)),
                ProblemCode.NOT_UTF8,
                "expected a document in UTF-8 but found bytes that are not at the root, line 2, column 1");
        byte[] late = (START + ",\n\"base\": \"" + "x".repeat(40_000) + "ü\"}").getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(
                () -> CongressJson.read(new ByteArrayInputStream(late)),
                ProblemCode.NOT_UTF8,
                "expected a document in UTF-8 but found bytes that are not at /base, line 2, column 40010");
    }

    @Test
    void aDocumentMayHaveAsManyBytesAsTheOptionsAllow() throws IOException {
        byte[] json = (START + ", \"base\": \"京都\"}").getBytes(StandardCharsets.UTF_8);
        ReadOptions enough =
                ReadOptions.builder().maxDocumentLength(json.length).build();
        ReadOptions tooFew =
                ReadOptions.builder().maxDocumentLength(json.length - 1).build();

        assertThat(CongressJson.read(new ByteArrayInputStream(json), enough)
                        .proceedings()
                        .base())
                .hasValue("京都");
        assertThat(CongressJson.read(json, enough).proceedings().base()).hasValue("京都");
        assertProblem(
                () -> CongressJson.read(new ByteArrayInputStream(json), tooFew),
                ProblemCode.TOO_LONG,
                "document must not be longer than 65 bytes at the root");
        assertProblem(
                () -> CongressJson.read(json, tooFew),
                ProblemCode.TOO_LONG,
                "document must not be longer than 65 bytes at the root");
    }

    @Test
    void columnsAreCountedInCharacters() {
        String json = START + ",\n\"title\": {\"ja\": \"京都\"}, \"weather\": 1, \"\uD83D\uDE00\": 2, \"season\": 3}";
        String warnings = "['weather' is not a known member at /weather, line 2, column 35,"
                + " '\uD83D\uDE00' is not a known member at /\uD83D\uDE00, line 2, column 44,"
                + " 'season' is not a known member at /season, line 2, column 57]";

        assertThat(CongressJson.readString(json, ReadOptions.defaults()).warnings())
                .hasToString(warnings);
        assertThat(read(json).warnings()).hasToString(warnings);
    }

    @Test
    void whatRecursIsMadeOnce() {
        Proceedings proceedings = read(START
                        + ", \"actions\": ["
                        + "{\"type\": \"action\", \"id\": \"a1\", \"verb\": \"adopted\", \"bodyId\": \"general-assembly\", \"date\": \"2021-03-07\"},"
                        + "{\"type\": \"action\", \"id\": \"a2\", \"verb\": \"adopted\", \"bodyId\": \"general-assembly\", \"date\": \"2021-03-07\"}]}")
                .proceedings();
        Action first = proceedings.actions().get(0);
        Action second = proceedings.actions().get(1);

        assertThat(second.bodyId().orElseThrow()).isSameAs(first.bodyId().orElseThrow());
        assertThat(second.date().orElseThrow()).isSameAs(first.date().orElseThrow());
    }

    private static ReadResult read(String json) {
        return CongressJson.read(json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    @Test
    void nestingBeyondTheLimitIsRefused() {
        assertProblem(
                START + ",\n\"org.example\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                ProblemCode.TOO_DEEP,
                "objects and arrays must not be nested more than 64 deep at /org.example" + "/0".repeat(63)
                        + ", line 2, column 79");
    }

    @Test
    void namesAndNumbersBeyondTheLimitsAreRefused() {
        assertThatThrownBy(() -> CongressJson.readString(START + ", \"" + "n".repeat(60_000) + "\": 1}"))
                .isInstanceOfSatisfying(CongressJsonException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(ProblemCode.TOO_LONG);
                    assertThat(e)
                            .hasMessageStartingWith("longer than the options of reading allow: Name length (")
                            .hasMessageContaining(") exceeds the maximum allowed (50000) at");
                });
        assertThatThrownBy(() -> CongressJson.readString(START + ", \"org.example\": " + "9".repeat(2_000) + "}"))
                .isInstanceOfSatisfying(CongressJsonException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(ProblemCode.TOO_LONG);
                    assertThat(e)
                            .hasMessageStartingWith(
                                    "longer than the options of reading allow: Number value length (2000) exceeds the maximum allowed (1000) at");
                });
    }

    private static String session(String member) {
        return START + ",\n\"sessions\": [{\"type\": \"session\", \"id\": \"s\", " + member + "}]}";
    }

    private static void assertProblem(String json, ProblemCode code, String message) {
        assertProblem(() -> CongressJson.readString(json), code, message);
    }

    private static void assertProblem(ThrowingCallable reading, ProblemCode code, String message) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(CongressJsonException.class, e -> {
            assertThat(e).hasMessage(message);
            assertThat(e.problem().code()).isEqualTo(code);
        });
    }
}
