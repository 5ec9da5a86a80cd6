package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
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
