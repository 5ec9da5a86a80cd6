package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.Formality;
import org.congress4j.model.code.SegmentKind;
import org.immutables.value.Value;

/**
 * A part of the programme of a congress with what is known of it as a whole, such as the high-level segment, or <em>dozens</em>
 * of special events and ancillary meetings on several topics. A topic is not a session.
 */
@Value.Immutable
public abstract non-sealed class Segment implements ProceedingsRecord<Segment> {
    Segment() {}

    /** {@return the id, unique in a document, such as {@code kyoto-2021-high-level}} */
    @Override
    public abstract Id<Segment> id();

    /** {@return the congress} */
    public abstract Id<Congress> congressId();

    /** {@return what part it is; absent if not stated} */
    public abstract Optional<SegmentKind> kind();

    /** {@return its title; absent if not stated} */
    public abstract Optional<LocalizedText> title();

    /** {@return what it was, in our own words; absent if not stated} */
    public abstract Optional<LocalizedText> description();

    /** {@return whether it is part of the formal proceedings; absent if not stated} */
    public abstract Optional<Formality> formality();

    /** {@return its dates; absent if not stated} */
    public abstract Optional<DateRange> period();

    /** {@return how people attended; absent if not stated} */
    public abstract Optional<AttendanceMode> attendanceMode();

    /** {@return the venues of the congress that it used; empty if none is stated} */
    public abstract ImmutableList<KeyReference> venueRefs();

    /** {@return the topics, in the order given; empty if none is stated} */
    public abstract ImmutableList<LocalizedText> topics();

    /** {@return what was counted; empty if nothing is stated} */
    public abstract ImmutableList<ReportedCount> counts();

    /** {@return a builder with nothing set} */
    public static SegmentBuilder builder() {
        return new SegmentBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SegmentBuilder toBuilder();
}
