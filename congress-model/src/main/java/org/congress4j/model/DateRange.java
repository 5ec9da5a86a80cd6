package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A period of days, such as {@code 2021-03-07} to {@code 2021-03-12}, both included. Each end is as precise as its
 * source. At least one of {@code start} and {@code end} is required. A period that a source prints the wrong way round is kept; the
 * checks report it.
 */
@Value.Immutable
public abstract class DateRange implements Extensible {
    DateRange() {}

    /** {@return the first day; absent if not stated} */
    public abstract Optional<PartialDate> start();

    /**
     * {@return the last day, or {@code ..} if it is still going on; absent if not stated. That it ended on a day that nobody knows
     *     is stated in the member {@code absent} of the record: {@code "/period/end": "unknown"}}
     */
    public abstract Optional<PartialDate> end();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return a period with both ends, such as {@code of("2021-03-07", "2021-03-12")}}
     *
     * @param start the first day, month or year
     * @param end the last day, month or year, or {@code ..} if it is still going on
     */
    public static DateRange of(String start, String end) {
        return builder().start(PartialDate.of(start)).end(PartialDate.of(end)).build();
    }

    /**
     * {@return a period with both ends}
     *
     * @param start the first day, month or year
     * @param end the last day, month or year
     */
    public static DateRange of(PartialDate start, PartialDate end) {
        return builder().start(start).end(end).build();
    }

    /**
     * {@return a period with both ends}
     *
     * @param start the first day, of the years 0 to 9999
     * @param end the last day, of the years 0 to 9999
     */
    public static DateRange of(LocalDate start, LocalDate end) {
        return of(PartialDate.of(start), PartialDate.of(end));
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
     * {@return whether the day may lie in this period: false only if it is surely before the start or after the end. An end that is
     *     absent, malformed or inexact excludes no day}
     *
     * @param day the day
     */
    public final boolean mayContain(LocalDate day) {
        boolean before = start().filter(PartialDate::isExact)
                .flatMap(PartialDate::earliest)
                .filter(day::isBefore)
                .isPresent();
        boolean after = end().filter(PartialDate::isExact)
                .flatMap(PartialDate::latest)
                .filter(day::isAfter)
                .isPresent();
        return !before && !after;
    }

    /**
     * {@return whether the day surely lies in this period: not before the last day that may be its start, and not after the first
     *     that may be its end. An end that is absent, malformed or inexact includes no day}
     *
     * @param day the day
     */
    public final boolean surelyContains(LocalDate day) {
        boolean started = start().filter(PartialDate::isExact)
                .flatMap(PartialDate::latest)
                .filter(start -> !day.isBefore(start))
                .isPresent();
        boolean goesOn = isOngoing()
                || end().filter(PartialDate::isExact)
                        .flatMap(PartialDate::earliest)
                        .filter(end -> !day.isAfter(end))
                        .isPresent();
        return started && goesOn;
    }

    /** {@return whether it may be still going on: no end is stated, or it is {@code ..}} */
    public final boolean mayBeOngoing() {
        return end().isEmpty() || isOngoing();
    }

    /** {@return whether it is said to be still going on: the end is {@code ..}} */
    public final boolean isOngoing() {
        return end().filter(PartialDate.ONGOING::equals).isPresent();
    }

    /** {@return the number of days, both ends included; empty unless both ends are whole days, the last not before the first} */
    public final OptionalLong days() {
        Optional<LocalDate> first = start().flatMap(PartialDate::day);
        Optional<LocalDate> last = end().flatMap(PartialDate::day);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? OptionalLong.of(ChronoUnit.DAYS.between(first.get(), last.get()) + 1)
                : OptionalLong.empty();
    }

    @Value.Check
    final void check() {
        checkArgument(start().isPresent() || end().isPresent(), "period must have a start or an end");
    }

    /** {@return a builder with nothing set} */
    public static DateRangeBuilder builder() {
        return new DateRangeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract DateRangeBuilder toBuilder();
}
