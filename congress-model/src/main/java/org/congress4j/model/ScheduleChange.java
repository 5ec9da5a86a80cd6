package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.ScheduleChangeKind;
import org.immutables.value.Value;

/**
 * A change of the dates or the place of a congress, or of the time or the room of a sitting: what was planned before, why and
 * by whom it was changed, and by which instrument. A congress has periods, a sitting has times.
 */
@Value.Immutable
public abstract class ScheduleChange implements Extensible {
    ScheduleChange() {}

    /** {@return the key that a claim names this element by, unique in its list, such as {@code postponement};
     *     absent if not stated} */
    public abstract Optional<String> key();

    /** {@return how the schedule was changed} */
    public abstract ScheduleChangeKind kind();

    /** {@return what was planned before; absent if not stated} */
    public abstract Optional<DateRange> previousPeriod();

    /** {@return the time of a sitting planned before, in local time; absent if not stated} */
    public abstract Optional<TimeRange> previousTime();

    /** {@return where it was planned before; empty if the place did not change} */
    public abstract ImmutableList<Venue> previousVenues();

    /** {@return the venue of the congress where a sitting was planned before, as {@code congressId#key}, such as
     *     {@code kyoto-2021#room-a}; absent if not stated} */
    public abstract Optional<KeyReference> previousVenueRef();

    /** {@return the new dates; absent where none were set} */
    public abstract Optional<DateRange> newPeriod();

    /** {@return the new time of a sitting, in local time; absent where none was set} */
    public abstract Optional<TimeRange> newTime();

    /** {@return why, such as <em>COVID-19 pandemic</em>; absent if not stated} */
    public abstract Optional<LocalizedText> reason();

    /** {@return the body that decided, such as {@code un-ga}; absent if not stated} */
    public abstract Optional<Id<Organization>> decidedById();

    /** {@return when it decided; absent if not stated} */
    public abstract Optional<PartialDate> decidedOn();

    /** {@return when it was made public, such as {@code 2020-08-13}; absent if not stated} */
    public abstract Optional<PartialDate> announcedOn();

    /** {@return the decisions or resolutions that changed it, such as {@code ga-74-550-b}; empty if unknown} */
    public abstract ImmutableList<Id<? extends FormalText<?>>> instrumentIds();

    /** {@return the sources of this element, in the order given; empty if none is stated} */
    public abstract ImmutableList<Id<Source>> sourceIds();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.key(key());
    }

    /** {@return a builder with nothing set} */
    public static ScheduleChangeBuilder builder() {
        return new ScheduleChangeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ScheduleChangeBuilder toBuilder();
}
