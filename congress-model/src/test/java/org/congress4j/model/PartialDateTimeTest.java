package org.congress4j.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2021-03-07T10:00, 2021-03-07T10:00",
        "2021-03-07T00:00, 2021-03-07T00:00",
        "2021-03-07T23:59:59, 2021-03-07T23:59:59",
        "2021-03-07T10:00:30.5, 2021-03-07T10:00:30.5",
        "2024-02-29T10:00, 2024-02-29T10:00",
    })
    void isOneMomentIfItHasDayAndTime(String text, LocalDateTime moment) {
        PartialDateTime time = PartialDateTime.of(text);

        assertThat(time.dateTime()).contains(moment);
        assertThat(time.earliest()).contains(moment);
        assertThat(time.latest()).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-07, 2021-03-07T00:00, 2021-03-07T23:59:59.999999999",
        "2021-03, 2021-03-01T00:00, 2021-03-31T23:59:59.999999999",
        "2021, 2021-01-01T00:00, 2021-12-31T23:59:59.999999999",
    })
    void isAnyMomentOfADateWithoutATime(String text, LocalDateTime earliest, LocalDateTime latest) {
        PartialDateTime time = PartialDateTime.of(text);

        assertThat(time.dateTime()).isEmpty();
        assertThat(time.earliest()).contains(earliest);
        assertThat(time.latest()).contains(latest);
        assertThat(time.date()).isEqualTo(PartialDate.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-03-07T25:00",
                "2021-03-07T24:00",
                "2021-03-07T23:59:60",
                "2021-03-07T10",
                "2021-03-07T",
                "2021-03-07t10:00",
                "2021-03-07 10:00",
                "2021-03-07T10:00Z",
                "2021-03-07T10:00+09:00",
                "2021-02-30T10:00",
                "2021-02-30",
                "2021-03T10:00",
                "2021T10:00",
                "T10:00",
                " T10:00",
                "TBA",
                "in the morning"
            })
    void keepsATextThatIsNoTime(String text) {
        PartialDateTime time = PartialDateTime.of(text);

        assertThat(time).hasToString(text);
        assertThat(time.dateTime()).isEmpty();
        assertThat(time.earliest()).isEmpty();
        assertThat(time.latest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "2021-03-07T10:00,2021-03-07",
                "2021-03-07T25:00,2021-03-07",
                "2021-03T10:00,2021-03",
                "2021-03-07,2021-03-07",
                "in the morning,in the morning",
                // What stands before the letter is no date, and a date cannot be blank.
                "T10:00,T10:00",
                " T10:00, T10:00",
            })
    void hasADateAsWritten(String text, String date) {
        assertThat(PartialDateTime.of(text).date()).isEqualTo(PartialDate.of(date));
    }

    @Test
    void isMadeFromATime() {
        assertThat(PartialDateTime.of(LocalDateTime.of(2021, 3, 7, 10, 0)))
                .isEqualTo(PartialDateTime.of("2021-03-07T10:00"));
        assertThat(PartialDateTime.of(LocalDateTime.of(2021, 3, 7, 10, 0, 30))).hasToString("2021-03-07T10:00:30");
    }

    @Test
    void isNotEqualToTheSameTimeWrittenOtherwise() {
        assertThat(PartialDateTime.of("2021-03-07T10:00")).isNotEqualTo(PartialDateTime.of("2021-03-07T10:00:00"));
    }

    @Test
    void isParsedOnlyIfItIsOne() {
        assertThat(PartialDateTime.parse("2021-03-07T10:00")).isEqualTo(PartialDateTime.of("2021-03-07T10:00"));
        assertThat(PartialDateTime.parse("2021-03-07")).isEqualTo(PartialDateTime.of("2021-03-07"));
        for (String text : new String[] {"10 a.m.", "2021-03-07T25:00", "T10:00"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDateTime.parse(text))
                    .withMessage(
                            "expected a local time such as 2021-03-07T10:00, or a date such as 2021-03-07 (ISO 8601)"
                                    + " but found '" + text + "'");
        }
    }

    @Test
    void isOrderedByTheFirstMomentThenTheLessPreciseFirst() {
        ImmutableList<PartialDateTime> times = Stream.of(
                        "2021-03-06T23:00",
                        "2021-03-07",
                        "2021-03-07T00:00",
                        "2021-03-07T10:00",
                        "2021-03-07T10:00:00",
                        "10 a.m.")
                .map(PartialDateTime::of)
                .collect(toImmutableList());

        assertThat(ImmutableSortedSet.copyOf(times.reverse())).containsExactlyElementsOf(times);
    }
}
