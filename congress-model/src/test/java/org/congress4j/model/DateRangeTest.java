package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
    private static final DateRange KYOTO = DateRange.of("2021-03-07", "2021-03-12");

    @ParameterizedTest
    @CsvSource({
        // Sources print periods the wrong way round.
        "2021-03-12, 2021-03-07",
        "2021-03-07, 2021-03-07",
        // The ends are only known to lie in the same month or year, so they may be in order.
        "2021-03-12, 2021-03",
        "2021-12, 2021",
        "2021, 2021-01-01",
        // What is no date is in no order.
        "2021-03-12, 2021-02-30",
        "spring 2021, 1955",
    })
    void keepsItsEndsAsTheyAreWritten(String start, String end) {
        DateRange period = DateRange.of(start, end);

        assertThat(period.start()).contains(PartialDate.of(start));
        assertThat(period.end()).contains(PartialDate.of(end));
    }

    @Test
    void refusesToHaveNeitherStartNorEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(DateRange.builder()::build)
                .withMessage("period must have a start or an end");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, .., 2026-11-28, true",
        "2020, .., 2020-12-31, true",
        "2020, .., 2020-06-01, false",
        "2004-07, 2006, 2006-01-01, true",
        "2004-07, 2006, 2006-05-01, false",
        "1912~, .., 2020-01-01, false",
        "1912, 1920?, 1915-01-01, false",
        "1950.., .., 2020-01-01, false",
        "..1950, .., 2020-01-01, true",
    })
    void surelyContainsWhatItsVagueEndsCannotExclude(String start, String end, LocalDate day, boolean surely) {
        assertThat(DateRange.of(start, end).surelyContains(day)).isEqualTo(surely);
        assertThat(DateRange.of(start, end).mayContain(day)).isTrue();
    }

    @Test
    void surelyContainsNothingIfItsEndIsNotStated() {
        assertThat(DateRange.from("1973").surelyContains(LocalDate.of(2020, 1, 1)))
                .isFalse();
        assertThat(DateRange.from("1973").isOngoing()).isFalse();
        assertThat(DateRange.from("1973").mayBeOngoing()).isTrue();
        assertThat(DateRange.of("1973", "..").isOngoing()).isTrue();
        assertThat(DateRange.of("1973", "1980").mayBeOngoing()).isFalse();
    }

    @Test
    void hasNoDaysIfItEndsBeforeItStarts() {
        assertThat(DateRange.of("2021-03-12", "2021-03-07").days()).isEmpty();
    }

    @Test
    void mayBeOpenAtEitherEnd() {
        assertThat(DateRange.from("1955").end()).isEmpty();
        assertThat(DateRange.builder().end(PartialDate.of("1955")).build().start())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-03-07", "2021-03-09", "2021-03-12"})
    void mayContainTheDaysBetweenItsEndsAndTheEndsThemselves(LocalDate day) {
        assertThat(KYOTO.mayContain(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-03-06", "2021-03-13", "1955-03-09"})
    void containsNoDayOutside(LocalDate day) {
        assertThat(KYOTO.mayContain(day)).isFalse();
    }

    @Test
    void mayContainWhatItsVagueEndsMayMean() {
        DateRange vague = DateRange.of("2021-03", "2021");

        assertThat(vague.mayContain(LocalDate.of(2021, 2, 28))).isFalse();
        assertThat(vague.mayContain(LocalDate.of(2021, 3, 1))).isTrue();
        assertThat(vague.mayContain(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(vague.mayContain(LocalDate.of(2022, 1, 1))).isFalse();
    }

    @Test
    void mayContainAnyDayBeyondAnOpenOrUnreadableEnd() {
        DateRange from = DateRange.from("1955-08-22");
        DateRange until = DateRange.builder().end(PartialDate.of("1955-09-03")).build();

        assertThat(from.mayContain(LocalDate.of(1955, 8, 21))).isFalse();
        assertThat(from.mayContain(LocalDate.MAX)).isTrue();
        assertThat(until.mayContain(LocalDate.MIN)).isTrue();
        assertThat(until.mayContain(LocalDate.of(1955, 9, 4))).isFalse();
        assertThat(DateRange.of("spring 1955", "autumn 1955").mayContain(LocalDate.of(2021, 3, 7)))
                .isTrue();
    }

    @Test
    void countsItsDaysWithBothEnds() {
        assertThat(KYOTO.days()).hasValue(6);
        assertThat(DateRange.of("2021-03-07", "2021-03-07").days()).hasValue(1);
        assertThat(DateRange.of("2020-02-28", "2020-03-01").days()).hasValue(3);
    }

    @Test
    void doesNotCountDaysUnlessBothEndsAreWholeDays() {
        assertThat(DateRange.of("2021-03-07", "2021-03").days()).isEmpty();
        assertThat(DateRange.of("2021", "2021-03-12").days()).isEmpty();
        assertThat(DateRange.of("2021-02-30", "2021-03-12").days()).isEmpty();
        assertThat(DateRange.from("2021-03-07").days()).isEmpty();
        assertThat(DateRange.builder().end(PartialDate.of("2021-03-12")).build().days())
                .isEmpty();
    }

    @Test
    void isMadeOfDays() {
        assertThat(DateRange.of(LocalDate.of(2021, 3, 7), LocalDate.of(2021, 3, 12)))
                .isEqualTo(DateRange.of("2021-03-07", "2021-03-12"));
    }
}
