package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.junit.jupiter.api.Test;

/** What is said of documents that do not fit, and where. */
class BadDocumentsTest {
    private static final String START = "{\"type\": \"proceedings\", \"formatVersion\": \"0.9\"";

    @Test
    void missingMembersAreNamedAtOnce() {
        assertProblem(
                "{\"type\": \"proceedings\"}",
                ProblemCode.MISSING_MEMBER,
                "required member is missing: formatVersion at the root, line 1, column 23");
        assertProblem(
                START + ",\n\"memberships\": [{\"type\": \"membership\", \"id\": \"m\"}]}",
                ProblemCode.MISSING_MEMBER,
                "required members are missing: partyId, organizationId, role at /memberships/0, line 2, column 49");
    }

    @Test
    void aMissingNameIsRefusedByTheModel() {
        assertProblem(
                START + ",\n\"congresses\": [{\"type\": \"congress\", \"id\": \"kyoto-2021\"}]}",
                ProblemCode.INVALID_VALUE,
                "congress 'kyoto-2021' must have a name at /congresses/0, line 2, column 55");
    }

    @Test
    void nullIsRefused() {
        assertProblem(
                START + ",\n\"base\": null}",
                ProblemCode.NULL_VALUE,
                "expected a text but found null; leave out what is not known at /base, line 2, column 9");
        assertProblem(
                START + ",\n\"requiredExtensions\": [null]}",
                ProblemCode.NULL_VALUE,
                "expected the name of an extension but found null; leave out what is not known"
                        + " at /requiredExtensions/0, line 2, column 24");
        assertProblem(
                "null",
                ProblemCode.NULL_VALUE,
                "expected an object of type 'proceedings' but found null; leave out what is not known"
                        + " at the root, line 1, column 1");
    }

    @Test
    void anotherTypeIsRefused() {
        assertProblem(
                START + ",\n\"base\": true}",
                ProblemCode.WRONG_TYPE,
                "expected a text but found true at /base, line 2, column 9");
        assertProblem(
                START + ",\n\"persons\": {}}",
                ProblemCode.WRONG_TYPE,
                "expected an array but found an object at /persons, line 2, column 12");
        assertProblem(
                START + ",\n\"persons\": [\"Ghada Waly\"]}",
                ProblemCode.WRONG_TYPE,
                "expected an object of type 'person' but found text 'Ghada Waly' at /persons/0, line 2, column 13");
        assertProblem(
                START + ",\n\"title\": \"Kyoto\"}",
                ProblemCode.WRONG_TYPE,
                "expected an object from language to text but found text 'Kyoto' at /title, line 2, column 10");
    }

    @Test
    void aFractionOrATextIsNoWholeNumber() {
        assertProblem(
                session("\"number\": 5.7"),
                ProblemCode.WRONG_TYPE,
                "expected a whole number but found number 5.7 at /sessions/0/number, line 2, column 55");
        assertProblem(
                session("\"number\": \"57\""),
                ProblemCode.WRONG_TYPE,
                "expected a whole number but found text '57' at /sessions/0/number, line 2, column 55");
        assertProblem(
                session("\"number\": 0"),
                ProblemCode.WRONG_TYPE,
                "expected a whole number from 1 to 2147483647 but found number 0"
                        + " at /sessions/0/number, line 2, column 55");
    }

    @Test
    void aWholeNumberMayBeWrittenWithAnExponent() {
        assertThat(CongressJson.readText(session("\"number\": 1e2"), ReadOptions.defaults())
                        .proceedings()
                        .sessions()
                        .get(0)
                        .number())
                .hasValue(100);
    }

    @Test
    void aMemberThatStandsTwiceIsRefused() {
        assertProblem(
                START + ",\n\"base\": \"a\", \"base\": \"b\"}",
                ProblemCode.DUPLICATE_MEMBER,
                "member 'base' stands twice in its object at /base, line 2, column 22");
        assertProblem(
                START + ",\n\"org.example\": {\"a\": 1, \"a\": 1}}",
                ProblemCode.DUPLICATE_MEMBER,
                "member 'a' stands twice in its object at /org.example/a, line 2, column 30");
    }

    @Test
    void anUnknownMemberIsAWarningOrAnErrorIfStrict() {
        String json = START + ",\n\"weather\": \"fine\"}";

        ReadResult result = CongressJson.readText(json, ReadOptions.defaults());

        assertThat(result.warnings()).hasToString("['weather' is not a known member at /weather, line 2, column 12]");
        assertThat(CongressJson.writeText(result.proceedings())).contains("\"weather\": \"fine\"");
        assertThatThrownBy(() -> CongressJson.readText(
                        json, ReadOptions.builder().strict(true).build()))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("'weather' is not a known member at /weather, line 2, column 12");
    }

    @Test
    void anUnknownCodeIsKeptAndWarnedAbout() {
        ReadResult result = CongressJson.readText(session("\"formality\": \"festive\""), ReadOptions.defaults());

        assertThat(result.warnings())
                .hasToString("['festive' is not a known formality; known are formal, attached"
                        + " at /sessions/0/formality, line 2, column 58]");
        assertThat(CongressJson.writeText(result.proceedings())).contains("\"formality\": \"festive\"");
    }

    @Test
    void textAfterTheDocumentIsRefused() {
        assertProblem(
                START + "} {}",
                ProblemCode.TRAILING_TEXT,
                "expected the end of the document but found more text at the root, line 1, column 49");
        assertProblem(
                START + "}}",
                ProblemCode.TRAILING_TEXT,
                "expected the end of the document but found more text at the root, line 1, column 48");
        assertThat(CongressJson.readText(START + "} \n\t\r\n").records()).isEmpty();
    }

    @Test
    void aDocumentThatEndsEarlyIsRefused() {
        assertProblem(
                START + ",\n\"base\": \"urn:ex",
                ProblemCode.TRUNCATED,
                "the document ends before it is complete at /base, line 2, column 16");
        assertProblem(
                START, ProblemCode.TRUNCATED, "the document ends before it is complete at the root, line 1, column 47");
        assertProblem("", ProblemCode.TRUNCATED, "the document ends before it is complete at the root, line 1");
    }

    @Test
    void aDocumentThatIsNotJsonIsRefused() {
        assertProblem(
                START + ", base: 1}",
                ProblemCode.MALFORMED_JSON,
                "not JSON: Unexpected character ('b' (code 98)): was expecting double-quote to start property name"
                        + " at the root, line 1, column 49");
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertProblem(
                () -> CongressJson.read(
                        new ByteArrayInputStream(("\uFEFF" + START + "}").getBytes(StandardCharsets.UTF_8))),
                ProblemCode.BYTE_ORDER_MARK,
                "expected a document without a byte order mark but found one at the root, line 1, column 1");
        assertProblem(
                "\uFEFF" + START + "}",
                ProblemCode.BYTE_ORDER_MARK,
                "expected a document without a byte order mark but found one at the root, line 1, column 1");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertProblem(
                () -> CongressJson.read(new ByteArrayInputStream(
                        (START + ",\n\"base\": \"Türkiye\"}").getBytes(StandardCharsets.ISO_8859_1))),
                ProblemCode.NOT_UTF8,
                "expected a document in UTF-8 but found bytes that are not at the root");
        assertProblem(
                () -> CongressJson.read(new ByteArrayInputStream((START + "}").getBytes(StandardCharsets.UTF_16))),
                ProblemCode.NOT_UTF8,
                "expected a document in UTF-8 but found bytes that are not at the root");
        byte[] late = (START + ",\n\"base\": \"" + "x".repeat(40_000) + "ü\"}").getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(
                () -> CongressJson.read(new ByteArrayInputStream(late)),
                ProblemCode.NOT_UTF8,
                "expected a document in UTF-8 but found bytes that are not at /base");
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
        assertThatThrownBy(() -> CongressJson.readText(START + ", \"" + "n".repeat(60_000) + "\": 1}"))
                .isInstanceOfSatisfying(CongressJsonException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(ProblemCode.TOO_LONG);
                    assertThat(e).hasMessageStartingWith("beyond the limits of the parser: Name length (60000)");
                });
        assertThatThrownBy(() -> CongressJson.readText(START + ", \"org.example\": " + "9".repeat(2_000) + "}"))
                .isInstanceOfSatisfying(CongressJsonException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(ProblemCode.TOO_LONG);
                    assertThat(e).hasMessageStartingWith("beyond the limits of the parser: Number value length (2000)");
                });
    }

    @Test
    void halvesOfCharactersAreRefused() {
        assertProblem(
                START + ",\n\"base\": \"\\ud83d\"}",
                ProblemCode.LONE_SURROGATE,
                "text holds the lone surrogate \\ud83d, half of a character at /base, line 2, column 9");
    }

    private static String session(String member) {
        return START + ",\n\"sessions\": [{\"type\": \"session\", \"id\": \"s\", " + member + "}]}";
    }

    private static void assertProblem(String json, ProblemCode code, String message) {
        assertProblem(() -> CongressJson.readText(json), code, message);
    }

    private static void assertProblem(ThrowingCallable reading, ProblemCode code, String message) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(CongressJsonException.class, e -> {
            assertThat(e).hasMessage(message);
            assertThat(e.problem().code()).isEqualTo(code);
        });
    }
}
