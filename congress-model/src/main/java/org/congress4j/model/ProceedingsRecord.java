package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import org.congress4j.model.code.AbsenceReason;
import org.congress4j.model.describe.RecordTypes;

/**
 * A record of {@link Proceedings}, with an id by which other records refer to it.
 *
 * <p>The types are these, so a {@code switch} of Java 21 over a record needs no {@code default}. A type that a later version adds is
 * an {@link OtherRecord} until then, and breaks such a {@code switch} when it is compiled against that version.
 *
 * @param <T> the type of the record
 */
public sealed interface ProceedingsRecord<T extends ProceedingsRecord<T>> extends Extensible
        permits Action,
                Agenda,
                Commitment,
                Congress,
                CongressSeries,
                Delegation,
                Document,
                FormalText,
                MemberState,
                Membership,
                Officer,
                Organization,
                OtherRecord,
                Participant,
                Person,
                PositionStatement,
                Segment,
                Session,
                Source,
                Sponsorship,
                Statement,
                Tombstone,
                TreatyAction {
    /** {@return the id, unique in a document} */
    Id<T> id();

    /** {@return the type, as the format names it, such as {@code session}; {@code RecordTypes.named} describes it} */
    default String type() {
        return RecordTypes.of(this).name();
    }

    /** {@return the identifiers of the same thing in other schemes, in the order given; empty if there are none} */
    ImmutableList<Identifier> identifiers();

    /** {@return the sources of the record as a whole, in the order given; empty if none is stated} */
    ImmutableList<Id<Source>> sourceIds();

    /** {@return what sources say about single members, in the order given; empty if nothing is stated} */
    ImmutableList<Claim> claims();

    /**
     * {@return why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as
     *     {@code /period/end}, in which an element of a list is named by its key; empty if no reason is stated}
     */
    ImmutableMap<String, AbsenceReason> absent();

    /** {@return when the record was last changed, such as {@code 2021-03-12T18:00:00Z}; absent if not stated} */
    Optional<Instant> modified();
}
