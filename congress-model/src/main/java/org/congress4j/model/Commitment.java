package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.ParticipantCategory;
import org.immutables.value.Value;

/**
 * What a text promises, to whom, and where it is followed up.
 */
@Value.Immutable
public abstract non-sealed class Commitment implements ProceedingsRecord<Commitment> {
    Commitment() {}

    /** {@return the id, unique in a document, such as {@code kyoto-declaration-commitment-1}} */
    @Override
    public abstract Id<Commitment> id();

    /** {@return the text that holds it} */
    public abstract Id<? extends FormalText<?>> textId();

    /** {@return the paragraphs, as {@code textId#key}, such as {@code kyoto-declaration#op12}; empty if none is named} */
    public abstract ImmutableList<KeyReference> paragraphRefs();

    /** {@return what is promised, in our own words; absent if not stated} */
    public abstract Optional<LocalizedText> summary();

    /** {@return who is to act, by name; empty if nobody is named} */
    public abstract ImmutableList<Id<? extends Party>> addresseeIds();

    /** {@return who is to act, by category, such as {@code member-state}; empty if none is named} */
    public abstract ImmutableList<ParticipantCategory> addresseeCategories();

    /** {@return the themes, in the order given; empty if none is stated} */
    public abstract ImmutableList<LocalizedText> themes();

    /** {@return the body that follows it up; absent if not stated} */
    public abstract Optional<Id<Organization>> followUpBodyId();

    /** {@return the session or congress at which it is followed up; absent if not stated} */
    public abstract Optional<Id<Congress>> followUpCongressId();

    /** {@return the later reports on it; empty if none is known} */
    public abstract ImmutableList<Id<Document>> reportIds();

    /** {@return a builder with nothing set} */
    public static CommitmentBuilder builder() {
        return new CommitmentBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CommitmentBuilder toBuilder();
}
