package org.congress4j.model.check.engine;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of local time with what is not known of it: the seconds in which it may start and may end. A time without seconds may
 * mean any second of its minute. What is absent, is no date, or stands for none, may mean any time; every comparison here is about what is sure.
 *
 * @param startFirst the first second in which it may start
 * @param startLast the last second in which it may start
 * @param endFirst the first second in which it may end
 * @param endLast the last second in which it may end
 */
public record Span(long startFirst, long startLast, long endFirst, long endLast) {
    public static final Span UNKNOWN = new Span(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE);
    public static final long SECONDS_OF_DAY = 86_400;
    private static final int WITHOUT_SECONDS = "2021-03-07T10:00".length();

    public static Span ofPeriod(Optional<DateRange> period) {
        return period.isEmpty()
                ? UNKNOWN
                : of(dates(period.get().start()), dates(period.get().end()));
    }

    public static Span ofTime(Optional<TimeRange> time) {
        return time.isEmpty()
                ? UNKNOWN
                : of(times(time.get().start()), times(time.get().end()));
    }

    public static Span ofDate(Optional<PartialDate> date) {
        Span moment = dates(date);
        return of(moment, moment);
    }

    public static Span ofMoment(Optional<PartialDateTime> time) {
        Span moment = times(time);
        return of(moment, moment);
    }

    private static Span of(Span start, Span end) {
        return start.equals(UNKNOWN) && end.equals(UNKNOWN)
                ? UNKNOWN
                : new Span(start.startFirst, start.startLast, end.endFirst, end.endLast);
    }

    private static Span dates(Optional<PartialDate> date) {
        return date.flatMap(PartialDate::earliest)
                .filter(first -> !DayRange.isPlaceholder(first.toEpochDay()))
                .map(first -> {
                    long from = seconds(first.atStartOfDay());
                    long to = seconds(date.get()
                                    .latest()
                                    .orElseThrow()
                                    .plusDays(1)
                                    .atStartOfDay())
                            - 1;
                    return new Span(from, to, from, to);
                })
                .orElse(UNKNOWN);
    }

    private static Span times(Optional<PartialDateTime> time) {
        if (time.isEmpty()) {
            return UNKNOWN;
        }
        if (time.get().toString().indexOf('T') < 0) {
            return dates(Optional.of(time.get().date()));
        }
        Optional<LocalDateTime> moment = time.get().dateTime();
        if (moment.isEmpty()
                || DayRange.isPlaceholder(moment.get().toLocalDate().toEpochDay())) {
            return UNKNOWN;
        }
        long from = seconds(moment.get());
        long to = time.get().toString().length() == WITHOUT_SECONDS ? from + 59 : from;
        return new Span(from, to, from, to);
    }

    private static long seconds(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }

    public boolean startIsKnown() {
        return startFirst != Long.MIN_VALUE;
    }

    public boolean endIsKnown() {
        return endLast != Long.MAX_VALUE;
    }

    public boolean startsBefore(Span other) {
        return startLast < other.startFirst;
    }

    public boolean startsAfterEndOf(Span other) {
        return startFirst > other.endLast;
    }

    public boolean endsBeforeStartOf(Span other) {
        return endLast < other.startFirst;
    }

    public boolean endsAfterEndOf(Span other) {
        return endFirst > other.endLast;
    }

    /** Whether a part of it is surely outside the other. */
    public boolean reachesOutOf(Span other) {
        return startsBefore(other) || startsAfterEndOf(other) || endsBeforeStartOf(other) || endsAfterEndOf(other);
    }

    /** Whether no part of it can be inside the other. */
    public boolean isOutside(Span other) {
        return startsAfterEndOf(other) || endsBeforeStartOf(other);
    }

    /** Whether both have surely some time in common. */
    public boolean overlaps(Span other) {
        return startLast < other.endFirst && other.startLast < endFirst;
    }

    /** Whether all of the days are surely in it, an end that is not stated being open. */
    public boolean covers(DayRange days) {
        return (!startIsKnown() || Math.floorDiv(startLast, SECONDS_OF_DAY) <= days.first())
                && (!endIsKnown() || Math.floorDiv(endFirst, SECONDS_OF_DAY) >= days.last());
    }

    /** Whether it may have something in common with the days. */
    public boolean mayTouch(DayRange days) {
        return (!startIsKnown() || startFirst <= (days.last() + 1) * SECONDS_OF_DAY - 1)
                && (!endIsKnown() || endLast >= days.first() * SECONDS_OF_DAY);
    }

    /** Whether it surely starts or ends at another time than the other. */
    public boolean differsFrom(Span other) {
        return startsBefore(other)
                || other.startsBefore(this)
                || (endIsKnown() && other.endIsKnown() && (endLast < other.endFirst || other.endLast < endFirst));
    }

    /** The same span, where it goes on if its end is not stated. */
    public Span openEnded() {
        return endIsKnown() || !startIsKnown() ? this : new Span(startFirst, startLast, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** The days on which it may start; null if that is not known. */
    @Nullable
    public DayRange firstDays() {
        return startIsKnown()
                ? new DayRange(Math.floorDiv(startFirst, SECONDS_OF_DAY), Math.floorDiv(startLast, SECONDS_OF_DAY))
                : null;
    }

    /** The days that it may touch; null unless both ends are known. */
    @Nullable
    public DayRange days() {
        return startIsKnown() && endIsKnown()
                ? new DayRange(Math.floorDiv(startFirst, SECONDS_OF_DAY), Math.floorDiv(endLast, SECONDS_OF_DAY))
                : null;
    }
}
