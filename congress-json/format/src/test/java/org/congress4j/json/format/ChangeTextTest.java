package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.edit.ProceedingsDiff;
import org.congress4j.model.edit.ProceedingsEditor;
import org.congress4j.model.edit.ProceedingsMerge;
import org.junit.jupiter.api.Test;

class ChangeTextTest {
    private static final Proceedings OURS = JsonTexts.read("""
            {"type": "proceedings", "formatVersion": "0.10", "base": "https://example.org/", "sessions": [
              {"type": "session", "id": "s1", "number": 1, "modified": "2021-03-01T00:00:00Z"},
              {"type": "session", "id": "s2"}, {"type": "session", "id": "s3"}], "statements": [
              {"type": "statement", "id": "speech", "sessionId": "s3"}]}
            """);
    private static final Proceedings THEIRS = JsonTexts.read("""
            {"type": "proceedings", "formatVersion": "0.10", "base": "https://example.org/", "sessions": [
              {"type": "session", "id": "s1", "number": 2, "modified": "2021-03-02T00:00:00Z"},
              {"type": "session", "id": "s2", "number": 2}, {"type": "session", "id": "s4"}], "statements": [
              {"type": "statement", "id": "speech", "sessionId": "s3"}]}
            """);

    @Test
    void tellsADifference() {
        assertThat(ChangeText.of(ProceedingsDiff.between(OURS, THEIRS))).isEqualTo("""
                changed session s1
                    /number: 1 -> 2
                    /modified: "2021-03-01T00:00:00Z" -> "2021-03-02T00:00:00Z"
                changed session s2
                    /number: 2 added
                removed session s3
                added session s4
                1 record added, 1 removed, 2 changed
                """);
    }

    @Test
    void tellsAnEdit() {
        assertThat(ChangeText.of(ProceedingsEditor.of(OURS)
                        .rename(Id.of("s1"), Id.of("s9"))
                        .remove(Id.of("s3"))
                        .put(Session.builder().id(Id.of("s5")).build())
                        .apply()))
                .contains("changed session s9, before: s1\n")
                .contains("removed session s3\n")
                .contains("added session s5\n")
                .contains("dangling-reference in statement speech /sessionId: \"s3\"\n");
    }

    @Test
    void tellsAMergeAndItsClashes() {
        assertThat(ChangeText.of(ProceedingsMerge.of(OURS, THEIRS).base(OURS).merge()))
                .contains("session 's1' was changed on one side only; taken: theirs\n")
                .contains("    /number: ours absent, theirs 2\n")
                .endsWith("1 record added, 1 removed, 2 replaced, 0 clashes\n");
        assertThat(ChangeText.of(ProceedingsMerge.of(OURS, THEIRS).merge()))
                .contains("clash: session 's2' has two versions, of which neither says that it was modified later\n");
    }

    @Test
    void cutsLongValuesAndTellsTheBaseOfAClash() {
        String session = "{\"type\": \"proceedings\", \"formatVersion\": \"0.10\", \"sessions\": ["
                + "{\"type\": \"session\", \"id\": \"s\", \"title\": {\"en\": \"%s\"}%s}]}";
        Proceedings base = JsonTexts.read(session.formatted("A", ", \"number\": 3"));
        Proceedings ours = JsonTexts.read(session.formatted("long ".repeat(60).strip(), ""));
        Proceedings theirs = JsonTexts.read(session.formatted("B", ", \"number\": 4"));

        assertThat(ChangeText.of(ProceedingsDiff.between(base, ours)))
                .contains("    /number: 3 removed\n")
                .contains(" -> \"long long ")
                .contains("long…\n");
        assertThat(ChangeText.of(ProceedingsMerge.of(ours, theirs).base(base).merge()))
                .contains("    /number: ours absent, theirs 4, base 3\n");
        assertThat(ChangeText.of(ProceedingsDiff.between(
                        Proceedings.builder().build(),
                        Proceedings.builder()
                                .addSessions(
                                        Session.builder().id(Id.of("a")).build(),
                                        Session.builder().id(Id.of("b")).build())
                                .build())))
                .endsWith("2 records added, 0 removed, 0 changed\n");
    }
}
