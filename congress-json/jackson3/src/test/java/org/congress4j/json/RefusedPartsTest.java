package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.json.format.RefusedPart;
import org.congress4j.model.Session;
import org.junit.jupiter.api.Test;

class RefusedPartsTest {
    private static final String START = "{\"type\": \"proceedings\", \"formatVersion\": \"0.10\"";
    private static final ReadOptions KEEPING =
            ReadOptions.builder().onProblem(OnProblem.KEEP_WHAT_FITS).build();

    @Test
    void whatIsLeftOutIsKeptAsItStands() {
        String record = "{ \"type\" : \"session\",\n  \"number\": [\"on\\u0065 😀\" ] , \"id\":\"s1\" }";
        String json = START + ", \"title\": \"Kyoto \\u00e9\" , \"base\":  42,\n\"sessions\": [ " + record
                + " ,{\"type\":\"session\",\"id\":\"s2\"}, 17 ,\t\"text\"]}";

        ReadResult result = CongressJson.readString(json, KEEPING);

        assertThat(result.proceedings().sessions()).extracting(Session::id).hasToString("[s1, s2]");
        assertThat(result.refused())
                .extracting(RefusedPart::pointer, RefusedPart::text, RefusedPart::line)
                .containsExactly(
                        tuple("/title", "\"Kyoto \\u00e9\"", 1),
                        tuple("/base", "42", 1),
                        tuple("/sessions/0/number", "[\"on\\u0065 😀\" ]", 3),
                        tuple("/sessions/2", "17", 3),
                        tuple("/sessions/3", "\"text\"", 3));
    }

    @Test
    void theTextIsRightWhereverTheBufferEnds() {
        String records = IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"type\":\"session\",\"id\":\"s" + i + "\",\"number\":"
                        + (i % 2 == 0 ? i + 1 : "[\"" + i + "\"]") + "}")
                .collect(Collectors.joining(","));

        ReadResult result = CongressJson.readString(
                START + ",\"sessions\":[" + records + "]}",
                KEEPING.toBuilder().maxProblems(10_000).build());

        assertThat(result.proceedings().sessions()).hasSize(3_000);
        assertThat(result.refused()).hasSize(1_500).allSatisfy(part -> {
            String index = part.pointer().replaceAll("\\D", "");
            assertThat(part.text()).isEqualTo("[\"" + index + "\"]");
        });
    }

    @Test
    void aDocumentThatIsNoJsonFurtherOnGivesWhatStandsBefore() {
        ReadResult result = CongressJson.readString(
                START + ", \"sessions\": [{\"type\":\"session\",\"id\":\"s1\"}, {\"type\":\"session\" oops", KEEPING);

        assertThat(result.proceedings().sessions()).hasSize(1);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_JSON))
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/sessions/1"));
    }

    @Test
    void limitsAreThoseOfTheOptions() {
        assertTooLong(
                ReadOptions.builder().maxNameLength(20).build(),
                ", \"org.example.a-name-that-is-long\": 1}",
                "Name length (31) exceeds the maximum allowed (20)");
        assertTooLong(
                ReadOptions.builder().maxTextLength(20).build(),
                ", \"base\": \"" + "x".repeat(21) + "\"}",
                "String value length (21) exceeds the maximum allowed (20)");
        assertTooLong(
                ReadOptions.builder().maxNumberLength(20).build(),
                ", \"org.example\": " + "1".repeat(21) + "}",
                "Number value length (21) exceeds the maximum allowed (20)");
    }

    @Test
    void aDocumentMayHaveAsManyCharactersAsTheOptionsAllow() {
        String json = START + ", \"base\": \"あ\"}";
        ReadOptions enough =
                ReadOptions.builder().maxDocumentLength(json.length()).build();
        ReadOptions tooFew = ReadOptions.builder()
                .maxDocumentLength(json.length() - 1)
                .onProblem(OnProblem.KEEP_WHAT_FITS)
                .build();

        assertThat(CongressJson.readString(json, enough).proceedings().base()).hasValue("あ");
        assertThatThrownBy(() -> CongressJson.readString(json, tooFew))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("document must not be longer than 60 characters at the root");
    }

    @Test
    void aStreamOfMoreThanTheOptionsAllowIsRefusedBeforeItIsHeld() {
        InputStream in = new InputStream() {
            @Override
            public int available() {
                return Integer.MAX_VALUE;
            }

            @Override
            public int read() {
                throw new AssertionError("read");
            }
        };

        assertThatThrownBy(() -> CongressJson.read(
                        in, ReadOptions.builder().maxDocumentLength(60).build()))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("document must not be longer than 60 bytes at the root");
    }

    @Test
    void aLongVersionIsCutInTheMessage() {
        assertThatThrownBy(() -> CongressJson.readString(
                        "{\"type\": \"proceedings\", \"formatVersion\": \"" + "9".repeat(2_000) + "\"}"))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("expected a format version such as '0.10' but found '" + "9".repeat(200)
                        + "… (2000 characters) …" + "9".repeat(200) + "' at /formatVersion, line 1, column 42");
    }

    private static void assertTooLong(ReadOptions options, String rest, String message) {
        assertThatThrownBy(() -> CongressJson.readString(START + rest, options))
                .isInstanceOfSatisfying(CongressJsonException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(ProblemCode.TOO_LONG);
                    assertThat(e.problem().message()).isEqualTo("longer than the options of reading allow: " + message);
                });
    }
}
