package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {
    @ParameterizedTest
    @CsvSource({
        "2021-03-07T10:00, 2021-03-07T13:00",
        "2021-03-07T10:00, 2021-03-07T10:00",
        // Sources print times the wrong way round, as those of a sitting past midnight.
        "2021-03-12T22:00, 2021-03-12T01:30",
        // Some time of that day.
        "2021-03-07T10:00, 2021-03-07",
        "2021-03-07, 2021-03-07T10:00",
        // What is no time is in no order.
        "2021-03-07T10:00, in the evening",
        "2021-03-07T10:00, 2021-03-06T25:00",
        "TBA, TBA",
    })
    void keepsItsEndsAsTheyAreWritten(String start, String end) {
        TimeRange range = range(start, end);

        assertThat(range.start()).contains(PartialDateTime.of(start));
        assertThat(range.end()).contains(PartialDateTime.of(end));
    }

    @Test
    void refusesToHaveNeitherStartNorEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(TimeRange.builder()::build)
                .withMessage("time range must have a start or an end");
    }

    @Test
    void mayHaveAStartOrAnEndOnly() {
        assertThat(TimeRange.from("2021-03-07T10:00").end()).isEmpty();
        assertThat(TimeRange.builder()
                        .end(PartialDateTime.of("2021-03-07T13:00"))
                        .build()
                        .start())
                .isEmpty();
    }

    private static TimeRange range(String start, String end) {
        return TimeRange.builder()
                .start(PartialDateTime.of(start))
                .end(PartialDateTime.of(end))
                .build();
    }

    @Test
    void isMadeOfBothEnds() {
        TimeRange morning = TimeRange.of("2021-03-07T10:00", "2021-03-07T13:00");

        assertThat(morning.start()).contains(PartialDateTime.of("2021-03-07T10:00"));
        assertThat(morning.end()).contains(PartialDateTime.of("2021-03-07T13:00"));
        assertThat(TimeRange.of(LocalDateTime.of(2021, 3, 7, 10, 0), LocalDateTime.of(2021, 3, 7, 13, 0)))
                .isEqualTo(morning);
    }
}
