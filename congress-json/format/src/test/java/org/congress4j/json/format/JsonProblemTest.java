package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonProblemTest {
    private static JsonProblem problem(String message) {
        return JsonProblem.builder()
                .code(ProblemCode.WRONG_TYPE)
                .pointer("")
                .message(message)
                .build();
    }

    @Test
    void saysWhereItIs() {
        assertThat(problem("expected a date")).hasToString("expected a date at the root");
        assertThat(problem("expected a date").toBuilder()
                        .pointer("/actions/0/date")
                        .line(3)
                        .column(7)
                        .build())
                .hasToString("expected a date at /actions/0/date, line 3, column 7");
    }

    @Test
    void doesNotBreakLines() {
        assertThat(problem("found 'a\nb'")).hasToString("found 'a\uFFFDb' at the root");
    }

    @Test
    void cutsLongTextsBetweenCharacters() {
        String emblems = "\uD83C\uDDFA".repeat(1_000);

        for (String text : new String[] {emblems, "x" + emblems, emblems + "x"}) {
            JsonProblem cut = problem("short").toBuilder()
                    .expected(text)
                    .found(text)
                    .message(text)
                    .build();

            assertThat(cut.message())
                    .hasSizeLessThan(1_100)
                    .contains("… (" + text.length() + " characters) …")
                    .matches(message ->
                            message.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE));
            assertThat(cut.expected()).hasValue(cut.message());
            assertThat(cut.found()).hasValue(cut.message());
        }
        assertThat(problem("short").toBuilder().found(emblems).build().message())
                .isEqualTo("short");
        assertThat(problem("short").toBuilder().expected(emblems).build().found())
                .isEmpty();
    }
}
