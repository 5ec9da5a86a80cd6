package org.congress4j.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as precise as its source: {@code 2025}, {@code 2020-04} or {@code 2021-03-07}, in the calendar of ISO 8601.
 *
 * <p>Any nonblank string loads and is kept as written, because sources print dates that do not exist. Dates are equal if they are
 * written alike: {@code 2021} is not {@code 2021-01-01}.
 *
 * <p>{@link #earliest} and {@link #latest} are empty if it is not a date.
 */
public final class PartialDate extends TextScalar {
    static final int DAY_LENGTH = "2021-03-07".length();

    private PartialDate(String text) {
        super("date", text);
    }

    /**
     * {@return the date written like that}
     *
     * @param text the text, such as {@code 2020-04}
     * @throws IllegalArgumentException if the text is blank
     */
    public static PartialDate of(String text) {
        return new PartialDate(text);
    }

    /**
     * {@return the date of a day}
     *
     * @param day the day, of the years 0 to 9999
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** {@return the first day that it may mean: 2020-04-01 for {@code 2020-04}; empty if it is no date} */
    public Optional<LocalDate> earliest() {
        return resolve(true);
    }

    /** {@return the last day that it may mean: 2020-04-30 for {@code 2020-04}; empty if it is no date} */
    public Optional<LocalDate> latest() {
        return resolve(false);
    }

    /** {@return the day, if it is a date with year, month and day} */
    public Optional<LocalDate> day() {
        return toString().length() == DAY_LENGTH ? earliest() : Optional.empty();
    }

    private Optional<LocalDate> resolve(boolean first) {
        return resolve(toString(), toString().length(), first);
    }

    // Read by hand: a check or an index reads each date of a document, and a regular expression takes ten times as
    // long.
    static Optional<LocalDate> resolve(String text, int length, boolean first) {
        if (length != 4 && length != 7 && length != DAY_LENGTH) {
            return Optional.empty();
        }
        int year = Digits.number(text, 0, 4);
        int month = length < 7 ? (first ? 1 : 12) : Digits.numberAfter('-', text, 4);
        if (year < 0 || month < 1 || month > 12) {
            return Optional.empty();
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        int day = length < DAY_LENGTH ? (first ? 1 : last) : Digits.numberAfter('-', text, 7);
        return day < 1 || day > last ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }
}
