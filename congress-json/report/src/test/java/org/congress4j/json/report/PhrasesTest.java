package org.congress4j.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.congress4j.model.DateRange;
import org.congress4j.model.JsonValue;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.TimeRange;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void namesPeriodsAsPeopleDo() {
        assertThat(Phrases.period(DateRange.from("2025"))).isEqualTo("from 2025");
        assertThat(Phrases.period(
                        DateRange.builder().end(PartialDate.of("2020-04")).build()))
                .isEqualTo("until April 2020");
        assertThat(Phrases.period(DateRange.of("2020-12-30", "2021-01-02")))
                .isEqualTo("30 December 2020 to 2 January 2021");
        assertThat(Phrases.period(DateRange.of("2020-04", "2020-05-02"))).isEqualTo("April 2020 to 2 May 2020");
        assertThat(Phrases.period(DateRange.of("spring", "spring"))).isEqualTo("spring");
        assertThat(Phrases.period(DateRange.of("1971", ".."))).isEqualTo("since 1971");
    }

    @Test
    void namesTimesAsPeopleDo() {
        assertThat(Phrases.times(TimeRange.from("2021-03-07"))).isEqualTo("7 March 2021");
        assertThat(Phrases.times(times("2021-03-07T10:00", "2021-03-07T13:00")))
                .isEqualTo("7 March 2021, 10:00 to 13:00");
        assertThat(Phrases.times(times("2021-03-07T22:00", "2021-03-08T01:30")))
                .isEqualTo("7 March 2021, 22:00 to 8 March 2021, 01:30");
        assertThat(Phrases.times(TimeRange.builder()
                        .end(PartialDateTime.of("2021-03-07T13:00"))
                        .build()))
                .isEqualTo("until 7 March 2021, 13:00");
        assertThat(Phrases.times(times("2021-03-07", "2021-03-07"))).isEqualTo("7 March 2021");
    }

    private static TimeRange times(String start, String end) {
        return TimeRange.builder()
                .start(PartialDateTime.of(start))
                .end(PartialDateTime.of(end))
                .build();
    }

    @Test
    void namesListsAndNumbersAsPeopleDo() {
        assertThat(Phrases.list(ImmutableList.of())).isEmpty();
        assertThat(Phrases.list(ImmutableList.of("Kyoto"))).isEqualTo("Kyoto");
        assertThat(Phrases.list(ImmutableList.of("Kyoto", "Vienna", "New York")))
                .isEqualTo("Kyoto, Vienna and New York");
        assertThat(Phrases.capitalized("")).isEmpty();
        assertThat(Names.ordinal(1)
                        + Names.ordinal(2)
                        + Names.ordinal(3)
                        + Names.ordinal(11)
                        + Names.ordinal(112)
                        + Names.ordinal(123))
                .isEqualTo("1st2nd3rd11th112th123rd");
    }

    @Test
    void countsInWordsThatItDoesNotKnow() {
        assertThat(Phrases.count(ReportedCount.builder()
                        .unit(CountUnit.of("interpreter"))
                        .qualifier(CountQualifier.of("scores-of"))
                        .mode(AttendanceMode.of("by-balloon"))
                        .build()))
                .isEqualTo("scores of interpreter by-balloon");
    }

    @Test
    void tellsOtherValuesInWords() {
        assertThat(Claims.plain(new JsonValue.JsonObject(ImmutableMap.of(
                        "start",
                        JsonValue.of("2015-04-12"),
                        "days",
                        new JsonValue.JsonArray(
                                ImmutableList.of(JsonValue.of(8), JsonValue.of(true), new JsonValue.JsonNull()))))))
                .isEqualTo("start 12 April 2015, days 8, true and nothing");
        assertThat(Claims.plain(new JsonValue.JsonObject(ImmutableMap.of("en", JsonValue.of("Tokyo")))))
                .isEqualTo("Tokyo");
        assertThat(Claims.plain(JsonValue.of(" "))).isEqualTo("an empty text");
    }

    @Test
    void quotesTheBeginningOfALongSpeech() {
        assertThat(Statements.excerpt("word ".repeat(100))).isEqualTo("word ".repeat(59) + "word …");
        assertThat(Statements.excerpt("x".repeat(400))).isEqualTo("x".repeat(300) + " …");
        assertThat(Statements.excerpt("short")).isEqualTo("short");
    }
}
