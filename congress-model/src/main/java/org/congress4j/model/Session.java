package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.code.Access;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.Formality;
import org.congress4j.model.code.SessionKind;
import org.immutables.value.Value;

/**
 * One sitting or event, such as the closing session of a congress. The United Nations calls a numbered sitting a meeting, the
 * press a session. The congress is optional: the Security Council sits all year.
 *
 * <pre>{@code
 * Session closing = Session.builder()
 *         .id(Id.of("kyoto-2021-closing"))
 *         .congressId(Id.of("kyoto-2021"))
 *         .kind(SessionKind.CLOSING)
 *         .actual(TimeRange.from("2021-03-12"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Session implements ProceedingsRecord<Session> {
    Session() {}

    /** {@return the id, unique in a document, such as {@code kyoto-2021-closing}} */
    @Override
    public abstract Id<Session> id();

    /** {@return the congress; absent if not stated} */
    public abstract Optional<Id<Congress>> congressId();

    /** {@return the segment; absent if not stated} */
    public abstract Optional<Id<Segment>> segmentId();

    /** {@return the body that sat; absent if not stated} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return what it was; absent if not stated} */
    public abstract Optional<SessionKind> kind();

    /** {@return its number among the sittings of the body, at least 1, such as 12; absent if not stated} */
    public abstract OptionalInt number();

    /**
     * {@return the other bodies whose sitting it was too, each with its own number for it; empty if it was that of one
     *     body}
     */
    public abstract ImmutableList<JointSitting> jointWith();

    /**
     * {@return its number as printed, where that is more than {@code number}, such as <em>21 bis</em> or <em>9299 (Resumption
     *     1)</em>; absent if not stated}
     */
    public abstract Optional<String> printedNumber();

    /** {@return its title, such as <em>Closing of the Congress</em>; absent if not stated} */
    public abstract Optional<LocalizedText> title();

    /** {@return what it is, in our own words; absent if not stated} */
    public abstract Optional<LocalizedText> description();

    /** {@return whether it is part of the formal proceedings; absent if not stated} */
    public abstract Optional<Formality> formality();

    /** {@return who could follow it, such as {@code closed}; absent if not stated} */
    public abstract Optional<Access> access();

    /** {@return when it was to be, in local time; absent if not stated} */
    public abstract Optional<TimeRange> planned();

    /** {@return when it was, in local time; absent if not stated} */
    public abstract Optional<TimeRange> actual();

    /** {@return its time zone, such as {@code Asia/Tokyo}; that of the congress if absent} */
    public abstract Optional<TimeZoneName> timeZone();

    /** {@return the venue of the congress where it was held, as {@code congressId#key}, such as
     *     {@code kyoto-2021#icc-kyoto}; absent if not stated} */
    public abstract Optional<KeyReference> venueRef();

    /** {@return how people attended; absent if not stated} */
    public abstract Optional<AttendanceMode> attendanceMode();

    /** {@return who hosts, organizes and supports it; empty if none is stated} */
    public abstract ImmutableList<Role> roles();

    /** {@return the tracks of the programme that it belongs to, such as <em>Juvenile justice</em>; empty if none is stated} */
    public abstract ImmutableList<LocalizedText> tracks();

    /** {@return the log of its status, oldest first; empty if none is stated} */
    public abstract ImmutableList<StatusChange> statuses();

    /** {@return the changes of its time and place, oldest first; empty if there was none} */
    public abstract ImmutableList<ScheduleChange> scheduleChanges();

    /** {@return what was counted, in the order given; several may disagree; empty if nothing is stated} */
    public abstract ImmutableList<ReportedCount> counts();

    /** {@return who was present, in the order given; empty if nobody is stated} */
    public abstract ImmutableList<Attendee> present();

    /** {@return whether those present are all who were; absent if not stated} */
    public abstract Optional<Boolean> presentComplete();

    /**
     * {@return the agenda items taken up, as {@code agendaId#key}, such as {@code kyoto-2021-agenda#2-e-ii}; empty if not
     *     stated}
     */
    public abstract ImmutableList<KeyReference> itemRefs();

    /** {@return the items taken up, with their time and what became of each, in order; empty if not stated} */
    public abstract ImmutableList<ItemTaken> itemsTaken();

    /** {@return who presided, in order; empty if not stated} */
    public abstract ImmutableList<Chair> chairs();

    /** {@return what happened in its course, in order; empty if not stated} */
    public abstract ImmutableList<SessionEvent> events();

    /** {@return who asked for the floor, in order; empty if not stated} */
    public abstract ImmutableList<SpeakersListEntry> speakersList();

    /** {@return the recordings of it; empty if none is known} */
    public abstract ImmutableList<FileLink> recordings();

    /**
     * {@return when it started, or was to start if that is all that is known; empty unless day, time and zone are known}
     *
     * <p>Its own time zone goes before the one given. A local time that the zone skips is moved forward by the length
     * of the gap, as {@link java.time.ZonedDateTime#of(LocalDateTime, ZoneId) java.time} does.
     *
     * @param congressZone the time zone of the congress, used if the session has none of its own
     */
    public final Optional<ZonedDateTime> start(ZoneId congressZone) {
        Optional<ZoneId> zone =
                timeZone().isPresent() ? timeZone().flatMap(TimeZoneName::zoneId) : Optional.of(congressZone);
        return actual().flatMap(TimeRange::start)
                .or(() -> planned().flatMap(TimeRange::start))
                .flatMap(PartialDateTime::dateTime)
                .flatMap(time -> zone.map(time::atZone));
    }

    @Value.Check
    final void check() {
        Checks.notBlank("printed number of session", id(), printedNumber());
        checkArgument(
                number().orElse(1) >= 1,
                "number of session '%s' must be at least 1 but was %s",
                id(),
                number().orElse(1));
    }

    /** {@return a builder with nothing set} */
    public static SessionBuilder builder() {
        return new SessionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SessionBuilder toBuilder();
}
