package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {
    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range("2021-03-07T13:00", "2021-03-07T10:00"))
                .withMessage("time range must not end before it starts but was 2021-03-07T13:00 to 2021-03-07T10:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range("2021-03-08T00:00", "2021-03-07"))
                .withMessage("time range must not end before it starts but was 2021-03-08T00:00 to 2021-03-07");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-07T10:00, 2021-03-07T13:00",
        "2021-03-07T10:00, 2021-03-07T10:00",
        // Some time of that day.
        "2021-03-07T10:00, 2021-03-07",
        "2021-03-07, 2021-03-07T10:00",
        // What is no time is in no order.
        "2021-03-07T10:00, in the evening",
        "2021-03-07T10:00, 2021-03-06T25:00",
        "TBA, TBA",
    })
    void takesEndsThatMayBeInOrder(String start, String end) {
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
}
