package org.congress4j.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first and the last day that a date in the Extended Date/Time Format may mean: those of levels 0 and 1 of ISO 8601-2 that are
 * no intervals, of the years 0 to 9999, and the open ones of level 2, such as {@code ..1950}.
 *
 * @param first the first day; empty if any day up to the last
 * @param last the last day; empty if any day from the first on
 */
record DateBounds(Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final Pattern DATE =
            Pattern.compile("(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(-(?<month>\\d{2}|XX)(-(?<day>\\d{2}|XX))?)?[?~%]?");
    private static final String OPEN = "..";
    private static final String UNSPECIFIED = "XX";
    private static final int SPRING = 21;
    private static final int SUMMER = 22;
    private static final int WINTER = 24;

    /** The bounds of a date; empty if it is malformed. */
    static Optional<DateBounds> of(String text) {
        if (text.equals(OPEN)) {
            return Optional.of(new DateBounds(Optional.empty(), Optional.empty()));
        } else if (text.startsWith(OPEN)) {
            return ofDate(text.substring(OPEN.length())).map(date -> new DateBounds(Optional.empty(), date.last));
        } else if (text.endsWith(OPEN)) {
            return ofDate(text.substring(0, text.length() - OPEN.length()))
                    .map(date -> new DateBounds(date.first, Optional.empty()));
        }
        return ofDate(text);
    }

    private static Optional<DateBounds> ofDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        String year = date.group("year");
        String month = date.group("month");
        String day = date.group("day");
        // Level 1 leaves digits open from the right only.
        boolean openYear = year.endsWith("X");
        if ((openYear && month != null) || (UNSPECIFIED.equals(month) && day != null && !UNSPECIFIED.equals(day))) {
            return Optional.empty();
        }
        try {
            return Optional.of(bounds(year(year, '0'), year(year, '9'), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String text, char digit) {
        return Integer.parseInt(text.replace('X', digit));
    }

    private static DateBounds bounds(int firstYear, int lastYear, String month, String day) {
        if (month == null || month.equals(UNSPECIFIED)) {
            return of(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
        }
        int number = Integer.parseInt(month);
        if (number >= SPRING && number <= WINTER && day == null) {
            return season(firstYear, number);
        }
        YearMonth of = YearMonth.of(firstYear, number);
        return day == null || day.equals(UNSPECIFIED)
                ? of(of.atDay(1), of.atEndOfMonth())
                : of(of.atDay(Integer.parseInt(day)), of.atDay(Integer.parseInt(day)));
    }

    /** Any day of the year, since the hemisphere is not said; a season that starts in December goes on to February. */
    private static DateBounds season(int year, int season) {
        LocalDate last = season == SUMMER || season == WINTER
                ? YearMonth.of(year + 1, 2).atEndOfMonth()
                : LocalDate.of(year, 12, 31);
        return of(LocalDate.of(year, 1, 1), last);
    }

    private static DateBounds of(LocalDate first, LocalDate last) {
        return new DateBounds(Optional.of(first), Optional.of(last));
    }
}
