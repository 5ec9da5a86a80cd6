package org.congress4j.model.check.engine;

import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.TimeRange;

/** Periods and times in the words of messages. */
public final class Spans {
    private Spans() {}

    /** Such as {@code from 2021-03-07 to 2021-03-12}. */
    public static String words(DateRange period) {
        return words(period.start(), period.end());
    }

    /** Such as {@code from 2021-03-07T10:00 to 2021-03-07T13:00}. */
    public static String words(TimeRange time) {
        return words(time.start(), time.end());
    }

    private static String words(Optional<?> start, Optional<?> end) {
        if (end.isEmpty()) {
            return "from " + start.orElseThrow() + " on";
        }
        return start.isEmpty() ? "until " + end.get() : "from " + start.get() + " to " + end.get();
    }
}
