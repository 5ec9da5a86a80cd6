package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.AttendanceBasis;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.Gender;
import org.congress4j.model.code.GenderBasis;
import org.congress4j.model.code.OfficialLevel;
import org.congress4j.model.code.ParticipantCategory;
import org.congress4j.model.code.ParticipantRank;
import org.immutables.value.Value;

/**
 * One person on one edition of the list of participants. The same person on two lists is two participants; an individual
 * expert has no delegation. At least one of {@code personId} and {@code writtenName} is required.
 *
 * <pre>{@code
 * Participant minister = Participant.builder()
 *         .id(Id.of("kyoto-2021-kamikawa"))
 *         .congressId(Id.of("kyoto-2021"))
 *         .personId(Id.of("p-kamikawa"))
 *         .writtenName("Yoko Kamikawa")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Participant implements ProceedingsRecord<Participant>, Party {
    Participant() {}

    /** {@return the id, unique in a document, such as {@code kyoto-2021-participant-1}} */
    @Override
    public abstract Id<Participant> id();

    /** {@return the congress; absent if not stated} */
    public abstract Optional<Id<Congress>> congressId();

    /** {@return the other congresses in which the person takes part too; empty if there is none} */
    public abstract ImmutableList<Id<Congress>> furtherCongressIds();

    /**
     * {@return the edition of the list, as {@code congressId#key}, such as {@code kyoto-2021#final}; absent if not stated}
     */
    public abstract Optional<KeyReference> rosterRef();

    /** {@return the delegation; absent for who belongs to none} */
    public abstract Optional<Id<Delegation>> delegationId();

    /** {@return the record of the person; absent if not stated} */
    public abstract Optional<Id<Person>> personId();

    /** {@return the name as written, such as {@code Ghada Waly}; absent if not stated} */
    public abstract Optional<String> writtenName();

    /** {@return as what the person takes part, where there is no delegation to say it; absent if not stated} */
    public abstract Optional<ParticipantCategory> category();

    /** {@return the rank in the delegation; absent if not stated} */
    public abstract Optional<ParticipantRank> rank();

    /** {@return the level at which the person represents the party, such as {@code minister}; absent if not stated} */
    public abstract Optional<OfficialLevel> officialLevel();

    /** {@return the participant whose place the person takes; absent if not stated} */
    public abstract Optional<Id<Participant>> substituteForId();

    /** {@return the honorific as written, such as {@code H.E. Ms.}; absent if not stated} */
    public abstract Optional<String> honorific();

    /** {@return the function as written, such as <em>Minister of Justice</em>; absent if not stated} */
    public abstract Optional<LocalizedText> function();

    /** {@return the affiliation as written, such as {@code Ministry of Justice}; absent if not stated} */
    public abstract Optional<String> affiliation();

    /** {@return how the person attended; absent if not stated} */
    public abstract Optional<AttendanceMode> attendanceMode();

    /** {@return what the list says of the person, such as {@code registered}; absent if not stated} */
    public abstract Optional<AttendanceBasis> basis();

    /** {@return the gender, such as {@code female}; absent if not stated} */
    public abstract Optional<Gender> gender();

    /** {@return from what the gender is known, such as {@code honorific}; absent if not stated} */
    public abstract Optional<GenderBasis> genderBasis();

    /** {@return the sex as printed on a list, such as {@code F}; absent if none is printed} */
    public abstract Optional<String> sex();

    /** {@return how to reach the person, as published; empty if not stated} */
    public abstract ImmutableList<Contact> contacts();

    /** {@return the name as written, or the id of the person if only that is known} */
    @Override
    public final LocalizedText name() {
        return LocalizedText.of(
                "und", writtenName().orElseGet(() -> personId().orElseThrow().toString()));
    }

    @Value.Check
    final void check() {
        Checks.partyOrName("participant", id(), personId(), writtenName());
        Checks.notBlank("honorific of participant", id(), honorific());
        Checks.notBlank("sex of participant", id(), sex());
        Checks.notBlank("affiliation of participant", id(), affiliation());
    }

    /** {@return a builder with nothing set} */
    public static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ParticipantBuilder toBuilder();
}
