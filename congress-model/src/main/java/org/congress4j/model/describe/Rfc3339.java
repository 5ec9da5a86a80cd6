package org.congress4j.model.describe;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The dates with times of RFC 3339, section 5.6, in capital letters. */
final class Rfc3339 {
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    private Rfc3339() {}

    /**
     * The moment that a text means.
     *
     * @throws IllegalArgumentException if it has another form
     * @throws java.time.DateTimeException if it is not in the calendar
     */
    static Instant parse(String text) {
        checkArgument(
                DATE_TIME.matcher(text).matches(),
                "time of UTC must be written like '2021-03-12T18:00:00Z' but was '%s'",
                text);
        return DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from);
    }
}
