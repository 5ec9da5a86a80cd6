package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period of local time, such as {@code 2021-03-07T10:00} to {@code 2021-03-07T13:00}; its zone is that of the session
 * or the congress. Either end may be a day without a time. At least one of {@code start} and {@code end} is required. A time that a
 * source prints the wrong way round is kept; the checks report it.
 */
@Value.Immutable
public abstract class TimeRange implements Extensible {
    TimeRange() {}

    /** {@return the start; absent if unknown} */
    public abstract Optional<PartialDateTime> start();

    /** {@return the end; absent if unknown} */
    public abstract Optional<PartialDateTime> end();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return a range with both ends, such as {@code of("2021-03-07T10:00", "2021-03-07T13:00")}}
     *
     * @param start the start, a day or a day with a time
     * @param end the end, a day or a day with a time
     */
    public static TimeRange of(String start, String end) {
        return of(PartialDateTime.of(start), PartialDateTime.of(end));
    }

    /**
     * {@return a range with both ends}
     *
     * @param start the start
     * @param end the end
     */
    public static TimeRange of(PartialDateTime start, PartialDateTime end) {
        return builder().start(start).end(end).build();
    }

    /**
     * {@return a range with both ends, without seconds where they are zero}
     *
     * @param start the start, of the years 0 to 9999
     * @param end the end, of the years 0 to 9999
     */
    public static TimeRange of(LocalDateTime start, LocalDateTime end) {
        return of(PartialDateTime.of(start), PartialDateTime.of(end));
    }

    /**
     * {@return a range of which only the start is known, such as {@code from("2021-03-07T10:00")}}
     *
     * @param start the start, a day or a day with a time
     */
    public static TimeRange from(String start) {
        return builder().start(PartialDateTime.of(start)).build();
    }

    @Value.Check
    final void check() {
        checkArgument(start().isPresent() || end().isPresent(), "time range must have a start or an end");
    }

    /** {@return a builder with nothing set} */
    public static TimeRangeBuilder builder() {
        return new TimeRangeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract TimeRangeBuilder toBuilder();
}
