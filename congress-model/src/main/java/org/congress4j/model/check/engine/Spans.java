package org.congress4j.model.check.engine;

import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.PartialDate;
import org.congress4j.model.TimeRange;

/** Puts periods and times into the words of messages. */
public final class Spans {
    private Spans() {}

    /**
     * {@return a period in words, such as {@code from 2021-03-07 to 2021-03-12}, {@code from 2021-03-07} if no end is stated,
     *     {@code from 2021-03-07 on} if it is still going on, or {@code until 2021-03-12}}
     *
     * @param period the period
     */
    public static String words(DateRange period) {
        return words(period.start(), period.end());
    }

    /**
     * {@return a local time in words, such as {@code from 2021-03-07T10:00 to 2021-03-07T13:00}}
     *
     * @param time the time
     */
    public static String words(TimeRange time) {
        return words(time.start(), time.end());
    }

    private static String words(Optional<?> start, Optional<?> end) {
        if (end.isEmpty()) {
            return "from " + start.orElseThrow();
        } else if (end.get().equals(PartialDate.ONGOING)) {
            return start.map(from -> "from " + from + " on").orElse("still going on");
        }
        return start.isEmpty() ? "until " + end.get() : "from " + start.get() + " to " + end.get();
    }
}
