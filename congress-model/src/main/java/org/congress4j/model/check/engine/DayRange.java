package org.congress4j.model.check.engine;

import java.time.LocalDate;

/**
 * The days that a date may mean, as days since 1970-01-01.
 *
 * @param first the first day
 * @param last the last day
 */
public record DayRange(long first, long last) {
    private static final long EARLIEST = LocalDate.of(1800, 1, 1).toEpochDay();
    private static final long LATEST = LocalDate.of(9998, 12, 31).toEpochDay();

    /** Whether the day lies out of the years in which there were congresses, so that it stands for no day. */
    public static boolean isPlaceholder(long day) {
        return day < EARLIEST || day > LATEST;
    }

    public boolean isPlaceholder() {
        return isPlaceholder(first) || isPlaceholder(last);
    }

    /** The day, or the first and the last one. */
    @Override
    public String toString() {
        return LocalDate.ofEpochDay(first) + (first == last ? "" : " to " + LocalDate.ofEpochDay(last));
    }
}
