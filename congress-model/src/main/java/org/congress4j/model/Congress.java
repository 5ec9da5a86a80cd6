package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.CongressForm;
import org.immutables.value.Value;

/**
 * One edition of a congress, or one session of a standing body, such as the Fourteenth United Nations Congress on Crime
 * Prevention and Criminal Justice, Kyoto, 7 to 12 March 2021. The next edition is a separate record.
 *
 * <pre>{@code
 * Congress kyoto = Congress.builder()
 *         .id(Id.of("kyoto-2021"))
 *         .ordinal(14)
 *         .addName(Name.asWritten("en", "14th UN Congress on Crime Prevention and Criminal Justice"))
 *         .period(DateRange.of("2021-03-07", "2021-03-12"))
 *         .timeZone(TimeZoneName.of("Asia/Tokyo"))
 *         .attendanceMode(AttendanceMode.HYBRID)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Congress implements ProceedingsRecord<Congress> {
    Congress() {}

    /** {@return the id, unique in a document, such as {@code kyoto-2021}} */
    @Override
    public abstract Id<Congress> id();

    /** {@return what kind of event it is; absent if not stated} */
    public abstract Optional<CongressForm> form();

    /** {@return the series of which it is an edition; absent if not stated} */
    public abstract Optional<Id<CongressSeries>> seriesId();

    /** {@return the standing body of which it is a session; absent if not stated} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return which edition or session it is, at least 1, such as 14; absent if not stated} */
    public abstract OptionalInt ordinal();

    /**
     * {@return the congress of which this is the resumed part, under the same number, such as the first part of the sixth
     *     session of a Conference of the Parties; absent if it is none}
     */
    public abstract Optional<Id<Congress>> resumesId();

    /** {@return the names, official ones first by custom; never empty} */
    public abstract ImmutableList<Name> names();

    /** {@return the theme, such as <em>Advancing crime prevention, criminal justice and the rule of law: towards the achievement of the
     *     2030 Agenda</em>; absent if not stated} */
    public abstract Optional<LocalizedText> theme();

    /** {@return what it is, in our own words; absent if not stated} */
    public abstract Optional<LocalizedText> description();

    /** {@return the dates on which it was or is to be held; absent if not stated} */
    public abstract Optional<DateRange> period();

    /** {@return the time zone of its sessions, such as {@code Asia/Tokyo}; absent if not stated} */
    public abstract Optional<TimeZoneName> timeZone();

    /** {@return how people attended; absent if not stated} */
    public abstract Optional<AttendanceMode> attendanceMode();

    /** {@return its official languages, into which speeches are interpreted, such as {@code fr}; empty if not stated} */
    public abstract ImmutableList<LanguageTag> officialLanguages();

    /** {@return its working languages, such as {@code en}; empty if not stated} */
    public abstract ImmutableList<LanguageTag> workingLanguages();

    /**
     * {@return its addresses on the network, such as {@code https://www.unodc.org/unodc/en/crimecongress/}; empty if none
     *     is stated}
     */
    public abstract ImmutableList<String> websites();

    /** {@return the decisions or resolutions that convened it, such as {@code ga-72-192}; empty if not stated} */
    public abstract ImmutableList<Id<? extends FormalText<?>>> convenedByIds();

    /** {@return who hosts, organizes, presides, supports and serves; empty if none is stated} */
    public abstract ImmutableList<Role> roles();

    /** {@return where it met and where people worked for it; empty if none is stated} */
    public abstract ImmutableList<Venue> venues();

    /** {@return the log of its status, oldest first; empty if none is stated} */
    public abstract ImmutableList<StatusChange> statuses();

    /** {@return the changes of its dates and place, oldest first; empty if there was none} */
    public abstract ImmutableList<ScheduleChange> scheduleChanges();

    /** {@return what was counted, in the order given; several may disagree; empty if nothing is stated} */
    public abstract ImmutableList<ReportedCount> counts();

    /** {@return the editions of the list of participants; empty if none is known} */
    public abstract ImmutableList<Roster> rosters();

    /** {@return the rules of procedure, as far as they are known; absent if not stated} */
    public abstract Optional<RulesOfProcedure> rulesOfProcedure();

    /** {@return the first official name, or the first name if none is official} */
    public final LocalizedText name() {
        return Name.preferred(names()).text();
    }

    @Value.Check
    final void check() {
        Checks.named("congress", id(), names());
        checkArgument(
                ordinal().orElse(1) >= 1,
                "ordinal of congress '%s' must be at least 1 but was %s",
                id(),
                ordinal().orElse(1));
    }

    /** {@return a builder with nothing set} */
    public static CongressBuilder builder() {
        return new CongressBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CongressBuilder toBuilder();
}
