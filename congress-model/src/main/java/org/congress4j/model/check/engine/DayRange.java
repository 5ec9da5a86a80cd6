package org.congress4j.model.check.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date may mean, such as the 31 days of {@code 2021-03}, as days since 1970-01-01. An open end is
 * {@code Long.MIN_VALUE} or {@code Long.MAX_VALUE}.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DayRange(long first, long last) {
    /** Any day. */
    public static final DayRange ANY = new DayRange(Long.MIN_VALUE, Long.MAX_VALUE);

    private static final long EARLIEST = LocalDate.of(1800, 1, 1).toEpochDay();
    private static final long LATEST = LocalDate.of(9998, 12, 31).toEpochDay();

    /**
     * {@return the days that a date may mean; any day if it is approximate or uncertain; null if it is malformed}
     *
     * @param date the date
     */
    @Nullable
    public static DayRange of(PartialDate date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        if (first.isEmpty() && last.isEmpty()) {
            return date.equals(PartialDate.ONGOING) ? ANY : null;
        } else if (!date.isExact()) {
            return ANY;
        }
        return new DayRange(
                first.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                last.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    /**
     * {@return whether a day lies before 1800 or after 9998, when no congress was or will be held, so that it is a
     *     placeholder, such as {@code 0001-01-01}}
     *
     * @param day the day, as days since 1970-01-01
     */
    public static boolean isPlaceholder(long day) {
        return day < EARLIEST || day > LATEST;
    }

    /** {@return whether the first or the last day is a placeholder} */
    public boolean isPlaceholder() {
        return (first != Long.MIN_VALUE && isPlaceholder(first)) || (last != Long.MAX_VALUE && isPlaceholder(last));
    }

    /** {@return the day, or the first and the last, such as {@code 2021-03-07 to 2021-03-12}} */
    @Override
    public String toString() {
        return LocalDate.ofEpochDay(first) + (first == last ? "" : " to " + LocalDate.ofEpochDay(last));
    }
}
