package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.VoteChoice;
import org.immutables.value.Value;

/**
 * What is known of one vote beside the choice: a weight, a proxy, a split, or an intention stated later. Most votes need none.
 * At least one of {@code voterId} and {@code name} is required.
 */
@Value.Immutable
public abstract class BallotNote implements Extensible {
    BallotNote() {}

    /** {@return whose vote it is; absent if not stated} */
    public abstract Optional<Id<? extends Party>> voterId();

    /** {@return the voter as written, such as {@code ALBANIA}; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return the choice, where the vote is split or the voter stands in the list more than once; absent if not stated} */
    public abstract Optional<VoteChoice> choice();

    /** {@return the weight as a decimal number, such as {@code 3} or {@code 0.5}; absent if not stated} */
    public abstract Optional<String> weight();

    /** {@return who cast it by proxy; absent if not stated} */
    public abstract Optional<Id<? extends Party>> castById();

    /** {@return the college in which it was cast, by its key in the vote; absent if not stated} */
    public abstract Optional<String> collegeKey();

    /** {@return the choice that the voter later said was intended; the result does not change; absent if not stated} */
    public abstract Optional<VoteChoice> intendedChoice();

    /** {@return what else the record says; absent if not stated} */
    public abstract Optional<LocalizedText> remark();

    /** {@return the sources of this element, in the order given; empty if none is stated} */
    public abstract ImmutableList<Id<Source>> sourceIds();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("ballot note", voterId(), name());
        Checks.decimal("weight of ballot note", weight());
    }

    /** {@return a builder with nothing set} */
    public static BallotNoteBuilder builder() {
        return new BallotNoteBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract BallotNoteBuilder toBuilder();
}
