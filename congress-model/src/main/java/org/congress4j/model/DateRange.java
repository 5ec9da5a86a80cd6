package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A period of days, such as {@code 2021-03-07} to {@code 2021-03-12}, both included. Each end is as precise as its
 * source. At least one of {@code start} and {@code end} is required, and the end is not before the start.
 */
@Value.Immutable
public abstract class DateRange implements Extensible {
    DateRange() {}

    /** {@return the first day; absent if unknown or open} */
    public abstract Optional<PartialDate> start();

    /** {@return the last day; absent if unknown or open} */
    public abstract Optional<PartialDate> end();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return a period with both ends, such as {@code of("2021-03-07", "2021-03-12")}}
     *
     * @param start the first day, month or year
     * @param end the last day, month or year
     * @throws IllegalArgumentException if the end is before the start
     */
    public static DateRange of(String start, String end) {
        return builder().start(PartialDate.of(start)).end(PartialDate.of(end)).build();
    }

    /**
     * {@return a period of which only the start is known}
     *
     * @param start the first day, month or year
     */
    public static DateRange from(String start) {
        return builder().start(PartialDate.of(start)).build();
    }

    /**
     * {@return whether the day may lie in this period: false only if it is surely before the start or after the end}
     *
     * @param day the day
     */
    public final boolean mayContain(LocalDate day) {
        boolean before =
                start().flatMap(PartialDate::earliest).filter(day::isBefore).isPresent();
        boolean after = end().flatMap(PartialDate::latest).filter(day::isAfter).isPresent();
        return !before && !after;
    }

    /** {@return the number of days, both ends included; empty unless both ends are whole days} */
    public final OptionalLong days() {
        Optional<LocalDate> first = start().flatMap(PartialDate::day);
        Optional<LocalDate> last = end().flatMap(PartialDate::day);
        return first.isPresent() && last.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(first.get(), last.get()) + 1)
                : OptionalLong.empty();
    }

    @Value.Check
    final void check() {
        Checks.period(start(), end());
    }

    /** {@return a builder with nothing set} */
    public static DateRangeBuilder builder() {
        return new DateRangeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract DateRangeBuilder toBuilder();
}
