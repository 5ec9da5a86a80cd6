package org.congress4j.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: {@code 2025}, {@code 2020-04} or {@code 2021-03-07}, in the calendar of ISO 8601.
 *
 * <p>Any nonblank text loads and is kept as written, since sources print dates that do not exist. Dates are equal if they are
 * written alike: {@code 2021} is not {@code 2021-01-01}.
 *
 * <p>{@link #earliest} and {@link #latest} are empty if the text is no date.
 */
public final class PartialDate extends TextScalar {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

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
        Optional<LocalDate> earliest = earliest();
        return earliest.equals(latest()) ? earliest : Optional.empty();
    }

    private Optional<LocalDate> resolve(boolean first) {
        Matcher matcher = FORM.matcher(toString());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return Optional.of(first ? month.atDay(1) : month.atEndOfMonth());
            }
            return Optional.of(month.atDay(Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
