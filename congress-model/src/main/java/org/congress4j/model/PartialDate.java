package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as precise as its source: {@code 2025}, {@code 2020-04} or {@code 2021-03-07}, in the calendar of ISO 8601.
 *
 * <pre>{@code
 * PartialDate month = PartialDate.of("2020-04");
 * Optional<LocalDate> earliest = month.earliest(); // 2020-04-01
 * Optional<LocalDate> latest = month.latest(); // 2020-04-30
 * }</pre>
 *
 * <p>Dates that a source gives less exactly are written in the Extended Date/Time Format (ISO 8601-2): {@code 1912~} for about
 * 1912, {@code 1912?} if the source doubts it, {@code 1912%} for both; {@code 193X} for some year of the 1930s, {@code 1985-04-XX}
 * for some day of April; {@code 2021-22} for the summer of 2021; {@code ..1950} for 1950 or before, {@code 1950..} for 1950 or
 * after. The end of a range is {@code ..} if it is still going on.
 *
 * <p>Any nonblank string loads and is kept as written, because sources print dates that do not exist. Dates are equal if they are written alike: {@code 2021} is not {@code 2021-01-01}.
 *
 * <p>{@link #parse} refuses what is no date. {@linkplain #compareTo They are} in the order of the first day that they may mean, then the less precise first: {@code ..1950}, {@code 2021},
 * {@code 2021-03}, {@code 2021-03-01}, {@code 2021-04}; after them comes {@code ..}, and last what is no date, in the order of the
 * characters. The order is consistent with {@link #equals}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format, levels 0 and 1</a>
 */
public final class PartialDate extends TextScalar implements Comparable<PartialDate> {
    /** The end of a range that is still going on, {@code ..}. */
    public static final PartialDate ONGOING = new PartialDate("..");

    static final int DAY_LENGTH = "2021-03-07".length();

    private static final int GREATEST_YEAR = 9999;

    private static final Comparator<PartialDate> ORDER = Comparator.comparing(
                    (PartialDate date) -> !date.isWellFormed())
            .thenComparing(ONGOING::equals)
            .thenComparing(PartialDate::earliest, Comparators.emptiesFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(
                    PartialDate::latest,
                    Comparators.emptiesLast(Comparator.<LocalDate>naturalOrder())
                            .reversed())
            .thenComparing(PartialDate::toString);

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
        return ONGOING.toString().equals(text) ? ONGOING : new PartialDate(text);
    }

    /**
     * {@return the date of a day, such as {@code 2021-03-07}}
     *
     * @param day the day
     * @throws IllegalArgumentException if its year is not one from 0 to 9999
     */
    public static PartialDate of(LocalDate day) {
        checkNotNull(day, "day must not be null");
        return new PartialDate(inRange(day.getYear(), day).toString());
    }

    /**
     * {@return the date of a month, such as {@code 2020-04}}
     *
     * @param month the month
     * @throws IllegalArgumentException if its year is not one from 0 to 9999
     */
    public static PartialDate of(YearMonth month) {
        checkNotNull(month, "month must not be null");
        return new PartialDate(inRange(month.getYear(), month).toString());
    }

    /**
     * {@return the date of a year, such as {@code 2025}}
     *
     * @param year the year
     * @throws IllegalArgumentException if it is not one from 0 to 9999
     */
    public static PartialDate of(Year year) {
        checkNotNull(year, "year must not be null");
        return new PartialDate(String.format(
                Locale.ROOT, "%04d", inRange(year.getValue(), year).getValue()));
    }

    private static <T> T inRange(int year, T date) {
        checkArgument(year >= 0 && year <= GREATEST_YEAR, "year of date must be from 0 to 9999 but was %s", date);
        return date;
    }

    /**
     * {@return the date written like that, which is one}
     *
     * @param text the text, such as {@code 2020-04}
     * @throws IllegalArgumentException if it is no date, such as {@code 2021-02-30} or {@code spring 2021}
     */
    public static PartialDate parse(String text) {
        PartialDate date = of(text);
        checkArgument(
                date.isWellFormed(),
                "expected a date such as 2025, 2020-04 or 2021-03-07 (ISO 8601) but found '%s'",
                text);
        return date;
    }

    /**
     * {@return the first day that it may mean: 2020-04-01 for {@code 2020-04}; empty if that is open, as in {@code ..1950}, or it is
     *     malformed}
     *
     * <p>That of an {@linkplain #isExact inexact} date is the first day of what is written: 1912-01-01 for {@code 1912~}.
     */
    public Optional<LocalDate> earliest() {
        return isPlain() ? resolve(true) : DateBounds.of(toString()).flatMap(DateBounds::first);
    }

    /**
     * {@return the last day that it may mean: 2020-04-30 for {@code 2020-04}; empty if that is open, as in {@code 1950..}, or it is
     *     malformed}
     *
     * <p>That of an {@linkplain #isExact inexact} date is the last day of what is written: 1912-12-31 for {@code 1912~}.
     */
    public Optional<LocalDate> latest() {
        return isPlain() ? resolve(false) : DateBounds.of(toString()).flatMap(DateBounds::last);
    }

    /** {@return the day, if it is a date with year, month and day, and {@linkplain #isExact exact}} */
    public Optional<LocalDate> day() {
        return isPlain() && toString().length() == DAY_LENGTH ? earliest() : Optional.empty();
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** {@return whether it is a date: {@code 2021-02-30} and {@code spring 2021} are not} */
    public boolean isWellFormed() {
        return isPlain() ? resolve(true).isPresent() : DateBounds.of(toString()).isPresent();
    }

    /** {@return whether it is neither {@linkplain #isApproximate approximate} nor {@linkplain #isUncertain uncertain}} */
    public boolean isExact() {
        return !isApproximate() && !isUncertain();
    }

    /** {@return whether the date is near the truth only, such as {@code 1912~} or {@code 1912%}} */
    public boolean isApproximate() {
        return isQualifiedWith('~');
    }

    /** {@return whether the source doubts the date, such as {@code 1912?} or {@code 1912%}} */
    public boolean isUncertain() {
        return isQualifiedWith('?');
    }

    private boolean isQualifiedWith(char qualifier) {
        String text = toString();
        return !isPlain()
                && (text.indexOf(qualifier) > 0 || text.indexOf('%') > 0)
                && DateBounds.of(text).isPresent();
    }

    /** Whether it looks like a date of level 0, as nearly all do. */
    private boolean isPlain() {
        String text = toString();
        char last = text.charAt(text.length() - 1);
        return text.charAt(0) >= '0' && text.charAt(0) <= '9' && last >= '0' && last <= '9' && !isSeason();
    }

    private boolean isSeason() {
        return toString().length() == 7 && toString().charAt(5) == '2';
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
