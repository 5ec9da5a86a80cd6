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
 * A stretch of local time, with how much of it is uncertain: the seconds in which it may start, and those in which it
 * may end. A date may mean any second of its days, and a time without seconds any second of its minute. A date that is
 * absent, malformed or a placeholder may mean any time. Unless it says otherwise, a comparison is true only if it
 * certainly holds.
 *
 * <p>Seconds are counted since 1970-01-01T00:00 in local time, without a time zone, so only times of one place can be
 * compared.
 *
 * @param startFirst the first second in which it may start; {@code Long.MIN_VALUE} if that is not known
 * @param startLast the last second in which it may start; {@code Long.MAX_VALUE} if that is not known
 * @param endFirst the first second in which it may end; {@code Long.MIN_VALUE} if that is not known
 * @param endLast the last second in which it may end; {@code Long.MAX_VALUE} if that is not known
 */
public record Span(long startFirst, long startLast, long endFirst, long endLast) {
    /** A span of which nothing is known. */
    public static final Span UNKNOWN = new Span(Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE);
    /** The seconds of a day. */
    public static final long SECONDS_OF_DAY = 86_400;

    private static final int WITHOUT_SECONDS = "2021-03-07T10:00".length();

    /**
     * {@return the span of a period, such as that of a congress; unknown if there is none}
     *
     * @param period the period, if there is one
     */
    public static Span ofPeriod(Optional<DateRange> period) {
        return period.isEmpty()
                ? UNKNOWN
                : of(dates(period.get().start()), dates(period.get().end()));
    }

    /**
     * {@return the span of a local time from start to end, such as that of a session; unknown if there is none}
     *
     * @param time the time, if there is one
     */
    public static Span ofTime(Optional<TimeRange> time) {
        return time.isEmpty()
                ? UNKNOWN
                : of(times(time.get().start()), times(time.get().end()));
    }

    /**
     * {@return the span of a date, which starts and ends at some second of it; unknown if there is none}
     *
     * @param date the date, if there is one
     */
    public static Span ofDate(Optional<PartialDate> date) {
        Span moment = dates(date);
        return of(moment, moment);
    }

    /**
     * {@return the span of a moment, such as 10:00; unknown if there is none}
     *
     * @param time the local time, if there is one
     */
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
        DayRange days = date.isEmpty() ? null : DayRange.of(date.get());
        if (days == null || days.isPlaceholder()) {
            return UNKNOWN;
        } else if (date.get().equals(PartialDate.ONGOING)) {
            return new Span(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
        }
        long from = days.first() == Long.MIN_VALUE ? Long.MIN_VALUE : days.first() * SECONDS_OF_DAY;
        long to = days.last() == Long.MAX_VALUE ? Long.MAX_VALUE : (days.last() + 1) * SECONDS_OF_DAY - 1;
        return new Span(from, to, from, to);
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

    /** {@return whether anything is known of its start} */
    public boolean startIsKnown() {
        return startFirst != Long.MIN_VALUE;
    }

    /** {@return whether anything is known of its end} */
    public boolean endIsKnown() {
        return endLast != Long.MAX_VALUE;
    }

    /**
     * {@return whether it starts before another starts}
     *
     * @param other the other span
     */
    public boolean startsBefore(Span other) {
        return startLast < other.startFirst;
    }

    /**
     * {@return whether it starts after another has ended}
     *
     * @param other the other span
     */
    public boolean startsAfterEndOf(Span other) {
        return startFirst > other.endLast;
    }

    /**
     * {@return whether it ends before another starts}
     *
     * @param other the other span
     */
    public boolean endsBeforeStartOf(Span other) {
        return endLast < other.startFirst;
    }

    /**
     * {@return whether it ends after another ends}
     *
     * @param other the other span
     */
    public boolean endsAfterEndOf(Span other) {
        return endFirst > other.endLast;
    }

    /**
     * {@return whether some of it lies outside another}
     *
     * @param other the other span
     */
    public boolean reachesOutOf(Span other) {
        return startsBefore(other) || startsAfterEndOf(other) || endsBeforeStartOf(other) || endsAfterEndOf(other);
    }

    /**
     * {@return whether all of it lies outside another}
     *
     * @param other the other span
     */
    public boolean isOutside(Span other) {
        return startsAfterEndOf(other) || endsBeforeStartOf(other);
    }

    /**
     * {@return whether the two have some time in common}
     *
     * @param other the other span
     */
    public boolean overlaps(Span other) {
        return startLast < other.endFirst && other.startLast < endFirst;
    }

    /**
     * {@return whether it includes all of the days; false if its start or its end is not known}
     *
     * @param days the days
     */
    public boolean covers(DayRange days) {
        return Math.floorDiv(startLast, SECONDS_OF_DAY) <= days.first()
                && Math.floorDiv(endFirst, SECONDS_OF_DAY) >= days.last();
    }

    /**
     * {@return whether it may have any of the days in common; a start or end that is not known is taken as open}
     *
     * @param days the days
     */
    public boolean mayTouch(DayRange days) {
        return (!startIsKnown() || startFirst <= (days.last() + 1) * SECONDS_OF_DAY - 1)
                && (!endIsKnown() || endLast >= days.first() * SECONDS_OF_DAY);
    }

    /**
     * {@return whether it starts or ends at another time than another; an end that is not known is not compared}
     *
     * @param other the other span
     */
    public boolean differsFrom(Span other) {
        return startsBefore(other)
                || other.startsBefore(this)
                || (endIsKnown() && other.endIsKnown() && (endLast < other.endFirst || other.endLast < endFirst));
    }

    /** {@return the days on which it may start; null if they are not known} */
    @Nullable
    public DayRange firstDays() {
        return startIsKnown()
                ? new DayRange(Math.floorDiv(startFirst, SECONDS_OF_DAY), Math.floorDiv(startLast, SECONDS_OF_DAY))
                : null;
    }

    /** {@return the days that it may touch; null unless both its start and its end are known} */
    @Nullable
    public DayRange days() {
        return startIsKnown() && endIsKnown()
                ? new DayRange(Math.floorDiv(startFirst, SECONDS_OF_DAY), Math.floorDiv(endLast, SECONDS_OF_DAY))
                : null;
    }
}
