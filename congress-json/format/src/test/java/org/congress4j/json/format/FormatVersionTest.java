package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionTest {
    /** What a version 0.11 may look like: a member, a list and a type that 0.10 does not know. */
    private static final String[] NEWER = {
        "{",
        "type:",
        "proceedings",
        "formatVersion:",
        "0.11",
        "sessions:",
        "[",
        "{",
        "type:",
        "session",
        "id:",
        "s1",
        "mood:",
        "calm",
        "}",
        "]",
        "booths:",
        "[",
        "{",
        "type:",
        "booth",
        "id:",
        "b1",
        "}",
        "]",
        "otherRecords:",
        "[",
        "{",
        "type:",
        "channel",
        "id:",
        "c1",
        "language:",
        "fr",
        "}",
        "]",
        "}"
    };

    @Test
    void aLaterMinorVersionIsReadAndWhatItAddsIsKept() {
        ReadResult result = ProceedingsFormat.read(TokenInput.of(NEWER), ReadOptions.defaults());

        assertThat(result.proceedings().sessions())
                .containsExactly(Session.builder()
                        .id(Id.of("s1"))
                        .putExtension("mood", JsonValue.of("calm"))
                        .build());
        assertThat(result.proceedings().otherRecords())
                .containsExactly(OtherRecord.builder()
                        .type("channel")
                        .id(Id.of("c1"))
                        .putExtension("language", JsonValue.of("fr"))
                        .build());
        assertThat(result.proceedings().extensions()).containsOnlyKeys("booths");
        assertThat(result.warnings())
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "format version '0.11' is newer than 0.10; what it adds is kept but not understood at /formatVersion",
                        "'mood' is not a known member at /sessions/0/mood",
                        "'booths' is not a known member at /booths",
                        "'channel' is not a known type of records at /otherRecords/0/type");
    }

    @Test
    void aLaterMinorVersionIsRefusedIfReadingStrictly() {
        assertThatThrownBy(() -> ProceedingsFormat.read(
                        TokenInput.of(NEWER), ReadOptions.builder().strict(true).build()))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage(
                        "format version '0.11' is newer than 0.10; what it adds is kept but not understood at /formatVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.8", "1.0", "1.9", "2.0", "10.9"})
    void anyOtherVersionIsRefused(String version) {
        assertThatThrownBy(() -> read(version))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("format version '" + version
                        + "' is not supported; this reader reads 0.9, 0.10 and what later versions"
                        + " 0.x add to it at /formatVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.09", "00.9", "v0.9", "0.9.0", "0.9 ", "0.9999999999"})
    void whatIsNoVersionIsRefused(String version) {
        assertThatThrownBy(() -> read(version))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("expected a format version such as '0.10' but found '" + version + "' at /formatVersion");
    }

    @Test
    void aRecordOfAKnownTypeAmongTheOthersIsPutInItsList() {
        ReadResult result = ProceedingsFormat.read(
                TokenInput.of(
                        "{",
                        "type:",
                        "proceedings",
                        "formatVersion:",
                        "0.10",
                        "otherRecords:",
                        "[",
                        "{",
                        "type:",
                        "session",
                        "id:",
                        "s1",
                        "}",
                        "{",
                        "id:",
                        "s2",
                        "number:",
                        "#2",
                        "type:",
                        "session",
                        "}",
                        "]",
                        "}"),
                ReadOptions.builder().strict(true).build());

        assertThat(result.proceedings().sessions())
                .containsExactly(
                        Session.builder().id(Id.of("s1")).build(),
                        Session.builder().id(Id.of("s2")).number(2).build());
        assertThat(result.proceedings().otherRecords()).isEmpty();
    }

    @Test
    void aRecordOfAKnownTypeIsNotWrittenAmongTheOthers() {
        OtherRecord session =
                OtherRecord.builder().type("session").id(Id.of("s1")).build();

        assertThatThrownBy(() -> ProceedingsFormat.writeValue(OtherRecord.class, session, new TreeOutput()))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("'session' must not stand among the records of other types at /type");
    }

    @Test
    void aRecordIsReadByItsTypeWhereverThatStands() {
        assertThat(readRecord("{", "type:", "session", "id:", "s1", "}"))
                .isEqualTo(Session.builder().id(Id.of("s1")).build());
        assertThat(readRecord("{", "org.example.note:", "[", "#1.50", "]", "id:", "s1", "type:", "session", "}"))
                .isEqualTo(Session.builder()
                        .id(Id.of("s1"))
                        .putExtension(
                                "org.example.note",
                                new JsonValue.JsonArray(ImmutableList.of(new JsonValue.JsonNumber("1.50"))))
                        .build());
    }

    @Test
    void aRecordWithoutATypeIsRefused() {
        assertThatThrownBy(() -> readRecord("{", "}")).hasMessage("required members are missing: type, id at the root");
        assertThatThrownBy(() -> readRecord("{", "id:", "s1", "}"))
                .hasMessage("required member is missing: type at the root");
        assertThatThrownBy(() -> readRecord("{", "type:", "proceedings", "formatVersion:", "0.10", "}"))
                .hasMessage("'proceedings' must not stand among the records of other types at /type");
        assertThatThrownBy(() -> readRecord("{", "type:", "#1", "id:", "s1", "}"))
                .hasMessage("expected the type of a record but found number 1 at /type");
        assertThatThrownBy(() -> readRecord("{", "id:", "s1", "id:", "s1", "type:", "session", "}"))
                .hasMessage("member 'id' stands twice in its object at /id");
        assertThatThrownBy(() -> readRecord("[", "]")).hasMessage("expected a record but found an array at the root");
    }

    private static Object readRecord(String... tokens) {
        return new RecordReader(ReadOptions.defaults()).read(TokenInput.of(tokens), warning -> {}, refused -> {});
    }

    private static ReadResult read(String version) {
        return ProceedingsFormat.read(
                TokenInput.of("{", "formatVersion:", version, "type:", "proceedings", "}"), ReadOptions.defaults());
    }
}
