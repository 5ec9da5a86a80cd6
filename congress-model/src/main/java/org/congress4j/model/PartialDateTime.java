package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Comparators;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * A local time as precise as its source: a day with a time, such as {@code 2021-03-07T10:00}, or a
 * {@link PartialDate date} where no time is known. It has no offset; the zone is that of the session or the congress.
 *
 * <p>Any nonblank string loads and is kept as written. Times are equal if they are written alike: {@code 2021-03-07T10:00} is not
 * {@code 2021-03-07T10:00:00}.
 *
 * <p>{@link #earliest} and {@link #latest} are empty if it is not a time, and {@link #parse} refuses that.
 *
 * <p>They are in the order of the first moment that they may mean, then the less precise first: {@code 2021-03-07} comes before
 * {@code 2021-03-07T10:00}. Last comes what is no time, in the order of the characters. The order is consistent with {@link #equals}.
 */
public final class PartialDateTime extends TextScalar implements Comparable<PartialDateTime> {
    private static final Comparator<PartialDateTime> ORDER = Comparator.comparing(
                    (PartialDateTime time) -> !time.isWellFormed())
            .thenComparing(
                    PartialDateTime::earliest, Comparators.emptiesFirst(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(
                    PartialDateTime::latest,
                    Comparators.emptiesLast(Comparator.<LocalDateTime>naturalOrder())
                            .reversed())
            .thenComparing(PartialDateTime::toString);

    private PartialDateTime(String text) {
        super("time", text);
    }

    /**
     * {@return the time written like that}
     *
     * @param text the text, such as {@code 2021-03-07T10:00}
     * @throws IllegalArgumentException if the text is blank
     */
    public static PartialDateTime of(String text) {
        return new PartialDateTime(text);
    }

    /**
     * {@return the time, without seconds where they are zero}
     *
     * @param time the time, of the years 0 to 9999
     */
    public static PartialDateTime of(LocalDateTime time) {
        checkNotNull(time, "time must not be null");
        return new PartialDateTime(time.toString());
    }

    /**
     * {@return the time written like that, which is one}
     *
     * @param text the text, such as {@code 2021-03-07T10:00}
     * @throws IllegalArgumentException if it is no time, such as {@code 2021-03-07T25:00} or {@code 10 a.m.}
     */
    public static PartialDateTime parse(String text) {
        PartialDateTime time = of(text);
        checkArgument(
                time.isWellFormed(),
                "expected a local time such as 2021-03-07T10:00, or a date such as 2021-03-07 (ISO 8601) but found '%s'",
                text);
        return time;
    }

    /** {@return whether it is a day with a time, or a date: {@code 2021-03-07T25:00} and {@code 10 a.m.} are not} */
    public boolean isWellFormed() {
        return isDate() ? date().isWellFormed() : dateTime().isPresent();
    }

    @Override
    public int compareTo(PartialDateTime other) {
        return ORDER.compare(this, other);
    }

    /** {@return the day with its time; empty if it has no time or is malformed} */
    public Optional<LocalDateTime> dateTime() {
        int t = toString().indexOf('T');
        return t == PartialDate.DAY_LENGTH
                ? PartialDate.resolve(toString(), t, true)
                        .flatMap(day -> time(toString(), t + 1).map(day::atTime))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(String text, int start) {
        int hour = text.length() == start + 5 ? Digits.number(text, start, start + 2) : -1;
        int minute = hour >= 0 ? Digits.numberAfter(':', text, start + 2) : -1;
        if (hour <= 23 && minute >= 0 && minute <= 59) {
            // By hand, since nearly all times are hours and minutes, and a parser takes ten times as long.
            return Optional.of(LocalTime.of(hour, minute));
        }
        try {
            return Optional.of(LocalTime.parse(text.substring(start)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return the date, without the time; the whole text if nothing stands before the time} */
    public PartialDate date() {
        String date = isDate() ? toString() : toString().substring(0, toString().indexOf('T'));
        return PartialDate.of(date.isBlank() ? toString() : date);
    }

    /** {@return the first moment that it may mean: 2021-03-07T00:00 for {@code 2021-03-07}; empty if it is no time} */
    public Optional<LocalDateTime> earliest() {
        return isDate() ? date().earliest().map(day -> day.atTime(LocalTime.MIN)) : dateTime();
    }

    /**
     * {@return the last moment that it may mean: 2021-03-07T23:59:59.999999999 for {@code 2021-03-07}; empty if it is no
     *     time}
     */
    public Optional<LocalDateTime> latest() {
        return isDate() ? date().latest().map(day -> day.atTime(LocalTime.MAX)) : dateTime();
    }

    private boolean isDate() {
        return toString().indexOf('T') < 0;
    }
}
