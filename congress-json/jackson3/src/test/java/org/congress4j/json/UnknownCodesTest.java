package org.congress4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ReadOptions;
import org.junit.jupiter.api.Test;

/** What reading says of codes that are not on their lists. */
class UnknownCodesTest {
    private static final String HEADER = "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\"";
    private static final String KINDS =
            "Known are opening, plenary, committee, workshop, closing, consultation, special-event,"
                    + " ancillary-meeting, briefing";
    private static final String DECLARED = "\"declaredCodes\":[{\"list\":\"sessionKind\",\"code\":\"forum\"}]";

    private static String sessions(String... kinds) {
        StringBuilder sessions = new StringBuilder(",\"sessions\":[");
        for (int i = 0; i < kinds.length; i++) {
            sessions.append(i == 0 ? "" : ",").append(session(i, kinds[i]));
        }
        return sessions.append(']').toString();
    }

    private static String session(int number, String kind) {
        return "{\"type\":\"session\",\"id\":\"s%d\",\"kind\":\"%s\"}".formatted(number, kind);
    }

    private static List<String> warnings(ImmutableList<JsonProblem> warnings) {
        return warnings.stream().map(JsonProblem::message).toList();
    }

    @Test
    void eachIsToldOnceWithTheNumberOfTimesAndWhatMayBeMeant() {
        String document = HEADER + sessions("plennary", "plenary", "plennary", "plennary", "gala") + "}";

        assertThat(warnings(CongressJson.readString(document, ReadOptions.defaults())
                        .warnings()))
                .containsExactly(
                        "'plennary' is not a known session kind; did you mean 'plenary'? " + KINDS + " (3 times)",
                        "'gala' is not a known session kind; known are" + KINDS.substring("Known are".length()));
    }

    @Test
    void isAWarningInStrictReadingToo() {
        ReadOptions strict = ReadOptions.builder().strict(true).build();

        assertThat(warnings(CongressJson.readString(HEADER + sessions("plennary") + "}", strict)
                        .warnings()))
                .containsExactly("'plennary' is not a known session kind; did you mean 'plenary'? " + KINDS);
    }

    @Test
    void whatIsDeclaredOrNamedAsOnesOwnIsNotTold() {
        assertThat(CongressJson.readString(
                                HEADER + "," + DECLARED + sessions("forum", "org.iucn.forum") + "}",
                                ReadOptions.defaults())
                        .warnings())
                .isEmpty();
        assertThat(CongressJson.readString(
                                HEADER + sessions("forum", "forum") + "," + DECLARED + "}", ReadOptions.defaults())
                        .warnings())
                .isEmpty();
    }

    @Test
    void linesTellEachOnceAndKnowWhatTheHeaderDeclares() throws IOException {
        String lines = HEADER + "," + DECLARED + "}\n" + session(1, "forum") + "\n" + session(2, "gala") + "\n"
                + session(3, "gala") + "\n";

        try (ProceedingsLines read =
                CongressJson.lines(new ByteArrayInputStream(lines.getBytes(UTF_8)), ReadOptions.defaults())) {
            assertThat(warnings(read.readAll().warnings()))
                    .containsExactly(
                            "'gala' is not a known session kind; known are" + KINDS.substring("Known are".length()));
        }
    }

    @Test
    void membersListsAndTypesThatAreMisspelledHaveASuggestion() {
        assertThat(warnings(CongressJson.readString(
                                HEADER + ",\"sesions\":[],\"otherRecords\":[{\"type\":\"sesion\",\"id\":\"o\"}]}",
                                ReadOptions.defaults())
                        .warnings()))
                .containsExactly(
                        "'sesions' is not a known member; did you mean 'sessions'?",
                        "'sesion' is not a known type of records; did you mean 'session'?");
    }
}
