package org.congress4j.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2020-04, 2020-04-01, 2020-04-30",
        "2021-03-07, 2021-03-07, 2021-03-07",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2000-02-29, 2000-02-29, 2000-02-29",
        // A placeholder, but a date; that it is out of place is not for the date to say.
        "0001-01-01, 0001-01-01, 0001-01-01",
        "0000, 0000-01-01, 0000-12-31",
        "9999-12, 9999-12-01, 9999-12-31",
    })
    void isAsPreciseAsItsSource(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.of(text);

        assertThat(date.earliest()).contains(earliest);
        assertThat(date.latest()).contains(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-13-45",
                "2021-13",
                "2021-00",
                "2021-02-30",
                "2021-03-00",
                "1900-02-29",
                "2023-02-29",
                "spring 2021",
                "2021-3-7",
                "21-03-07",
                "2021/03/07",
                "20210307",
                "2021-03-07T10:00",
                "2021-03-07Z",
                "2021-",
                "2021-03-",
                "-2021",
                "193X-04",
                "1985-XX-12",
                "1985-04-3X",
                "19X0",
                "2021-25",
                "1950~..spring",
                "../1950",
                "~1912",
                "+12021-03-07",
                "12021",
                " 2021",
                "2021\n",
                "\uFF12\uFF10\uFF12\uFF11"
            })
    void keepsATextThatIsNoDate(String text) {
        PartialDate date = PartialDate.of(text);

        assertThat(date).hasToString(text);
        assertThat(date.isWellFormed()).isFalse();
        assertThat(date.earliest()).isEmpty();
        assertThat(date.latest()).isEmpty();
        assertThat(date.day()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1912~, 1912-01-01, 1912-12-31",
        "1912-04?, 1912-04-01, 1912-04-30",
        "1912-04-15%, 1912-04-15, 1912-04-15",
        "193X, 1930-01-01, 1939-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "19XX?, 1900-01-01, 1999-12-31",
        "1985-XX, 1985-01-01, 1985-12-31",
        "1985-XX-XX, 1985-01-01, 1985-12-31",
        "1985-04-XX, 1985-04-01, 1985-04-30",
        "2021-21, 2021-01-01, 2021-12-31",
        "2021-22, 2021-01-01, 2022-02-28",
        "2023-24~, 2023-01-01, 2024-02-29",
    })
    void takesTheExtendedDateTimeFormat(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.of(text);

        assertThat(date).hasToString(text);
        assertThat(date.isWellFormed()).isTrue();
        assertThat(date.earliest()).contains(earliest);
        assertThat(date.latest()).contains(latest);
        assertThat(date.day()).isEmpty();
    }

    @Test
    void isOpenBeforeOrAfterADay() {
        assertThat(PartialDate.of("..1950").earliest()).isEmpty();
        assertThat(PartialDate.of("..1950").latest()).contains(LocalDate.of(1950, 12, 31));
        assertThat(PartialDate.of("1950-06..").earliest()).contains(LocalDate.of(1950, 6, 1));
        assertThat(PartialDate.of("1950-06..").latest()).isEmpty();
        assertThat(PartialDate.of("..").earliest()).isEmpty();
        assertThat(PartialDate.of("..").latest()).isEmpty();
        assertThat(PartialDate.of("..")).isSameAs(PartialDate.ONGOING);
        assertThat(Stream.of("..1950", "1950..", "..").map(PartialDate::of)).allMatch(PartialDate::isWellFormed);
    }

    @ParameterizedTest
    @CsvSource({
        "1912, true, false, false",
        "1912~, false, true, false",
        "1912?, false, false, true",
        "1912%, false, true, true",
        "193X, true, false, false",
        "spring ~2021, true, false, false",
        "19123?, true, false, false",
    })
    void saysHowExactItIs(String text, boolean exact, boolean approximate, boolean uncertain) {
        PartialDate date = PartialDate.of(text);

        assertThat(date.isExact()).isEqualTo(exact);
        assertThat(date.isApproximate()).isEqualTo(approximate);
        assertThat(date.isUncertain()).isEqualTo(uncertain);
    }

    @Test
    void isADayIfItHasYearMonthAndDay() {
        assertThat(PartialDate.of("2021-03-07").day()).contains(LocalDate.of(2021, 3, 7));
        assertThat(PartialDate.of("2021-03").day()).isEmpty();
        assertThat(PartialDate.of("2021").day()).isEmpty();
    }

    @Test
    void isMadeFromADay() {
        assertThat(PartialDate.of(LocalDate.of(1955, 8, 22))).isEqualTo(PartialDate.of("1955-08-22"));
        assertThat(PartialDate.of(LocalDate.of(1, 1, 1))).hasToString("0001-01-01");
    }

    @Test
    void isNotEqualToAMorePreciseDate() {
        assertThat(PartialDate.of("2021")).isNotEqualTo(PartialDate.of("2021-01-01"));
    }

    @Test
    void isMadeOfAYearAMonthOrADay() {
        assertThat(PartialDate.of(Year.of(2025))).isEqualTo(PartialDate.of("2025"));
        assertThat(PartialDate.of(Year.of(476))).isEqualTo(PartialDate.of("0476"));
        assertThat(PartialDate.of(YearMonth.of(2020, 4))).isEqualTo(PartialDate.of("2020-04"));
        assertThat(PartialDate.of(LocalDate.of(2021, 3, 7))).isEqualTo(PartialDate.of("2021-03-07"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(Year.of(12021)))
                .withMessage("year of date must be from 0 to 9999 but was 12021");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(YearMonth.of(-1, 4)))
                .withMessage("year of date must be from 0 to 9999 but was -0001-04");
    }

    @Test
    void isParsedOnlyIfItIsOne() {
        assertThat(PartialDate.parse("2020-04")).isEqualTo(PartialDate.of("2020-04"));
        assertThat(PartialDate.parse("1912~")).isEqualTo(PartialDate.of("1912~"));
        assertThat(PartialDate.parse("..")).isSameAs(PartialDate.ONGOING);
        for (String text : new String[] {"12 March 2021", "2021-3-7", "2021-02-30"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.parse(text))
                    .withMessage(
                            "expected a date such as 2025, 2020-04 or 2021-03-07 (ISO 8601) but found '" + text + "'");
        }
    }

    @Test
    void isOrderedByTheFirstDayThenTheLessPreciseFirst() {
        ImmutableList<PartialDate> dates = Stream.of(
                        "..1950",
                        "1912~",
                        "193X",
                        "2020",
                        "2021..",
                        "2021",
                        "2021-01",
                        "2021-01-01",
                        "2021-03",
                        "..",
                        "12 March 2021",
                        "spring 2021")
                .map(PartialDate::of)
                .collect(toImmutableList());

        assertThat(ImmutableSortedSet.copyOf(dates.reverse())).containsExactlyElementsOf(dates);
    }
}
