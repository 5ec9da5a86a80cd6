package org.congress4j.model.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.TimeRange;
import org.congress4j.model.check.Records;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final Span MORNING = Span.ofTime(Optional.of(Records.range("2021-03-07T10:00", "2021-03-07T13:00")));
    private static final Span FIFTIES = Span.ofPeriod(Optional.of(DateRange.of("1955-08-22", "1955-09-03")));

    @Test
    void givesATimeWithoutSecondsItsMinute() {
        assertThat(at("2021-03-07T13:00:59").reachesOutOf(MORNING)).isFalse();
        assertThat(at("2021-03-07T13:01").reachesOutOf(MORNING)).isTrue();
        assertThat(at("2021-03-07T09:59").reachesOutOf(MORNING)).isTrue();
    }

    @Test
    void isSureOfNothingThatIsNotKnown() {
        for (Span unknown : new Span[] {
            Span.ofTime(Optional.empty()),
            Span.ofPeriod(Optional.empty()),
            at("2021-03-07T25:00"),
            Span.ofDate(Optional.of(PartialDate.of("soon")))
        }) {
            assertThat(unknown.reachesOutOf(MORNING)).isFalse();
            assertThat(MORNING.reachesOutOf(unknown)).isFalse();
            assertThat(unknown.overlaps(MORNING)).isFalse();
            assertThat(unknown.differsFrom(MORNING)).isFalse();
            assertThat(unknown.days()).isNull();
            assertThat(unknown.firstDays()).isNull();
        }
    }

    @Test
    void knowsDaysBefore1970() {
        assertThat(FIFTIES.days()).hasToString("1955-08-22 to 1955-09-03");
        assertThat(FIFTIES.covers(day("1955-08-22"))).isTrue();
        assertThat(FIFTIES.covers(day("1955-09-03"))).isTrue();
        assertThat(FIFTIES.covers(day("1955-08-21"))).isFalse();
        assertThat(FIFTIES.covers(day("1955-09-04"))).isFalse();
        assertThat(FIFTIES.mayTouch(day("1955-09-04"))).isFalse();
        assertThat(FIFTIES.mayTouch(day("1955-08-21"))).isFalse();
        assertThat(FIFTIES.mayTouch(day("1955-09-03"))).isTrue();
    }

    @Test
    void goesOnOnlyIfThatIsSaid() {
        Span later = Span.ofPeriod(Optional.of(DateRange.of("2020", "2021")));
        Span ongoing = Span.ofPeriod(Optional.of(DateRange.of("2011-01-01", "..")));
        Span notStated = Span.ofPeriod(Optional.of(DateRange.from("2011-01-01")));

        assertThat(ongoing.overlaps(later)).isTrue();
        assertThat(ongoing.covers(day("2020-06-01"))).isTrue();
        assertThat(ongoing.endsAfterEndOf(later)).isTrue();
        assertThat(notStated.overlaps(later)).isFalse();
        assertThat(notStated.covers(day("2020-06-01"))).isFalse();
        assertThat(notStated.endsAfterEndOf(later)).isFalse();
        assertThat(Span.ofTime(Optional.of(TimeRange.from("2021-03-07"))).firstDays())
                .hasToString("2021-03-07");
    }

    @Test
    void knowsOneSideOfADateThatIsOpen() {
        Span before1950 = Span.ofDate(Optional.of(PartialDate.of("..1950")));
        Span after1950 = Span.ofDate(Optional.of(PartialDate.of("1950..")));

        assertThat(before1950.endsBeforeStartOf(FIFTIES)).isTrue();
        assertThat(before1950.startsBefore(FIFTIES)).isTrue();
        assertThat(after1950.startsBefore(FIFTIES)).isFalse();
        assertThat(after1950.startsAfterEndOf(Span.ofDate(Optional.of(PartialDate.of("1949")))))
                .isTrue();
    }

    @Test
    void knowsNothingOfADateThatIsInexact() {
        assertThat(Span.ofDate(Optional.of(PartialDate.of("1912~"))).isOutside(FIFTIES))
                .isFalse();
    }

    private static Span at(String time) {
        return Span.ofMoment(Optional.of(PartialDateTime.of(time)));
    }

    private static DayRange day(String day) {
        long number = LocalDate.parse(day).toEpochDay();
        return new DayRange(number, number);
    }
}
