package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a text promises, to whom, and where it is followed up.
 */
@Value.Immutable
public abstract class Commitment implements ProceedingsRecord<Commitment> {
    Commitment() {}

    /** {@return the id, unique in a document} */
    @Override
    public abstract Id<Commitment> id();

    /** {@return the text that holds the promise} */
    public abstract Id<? extends FormalText<?>> textId();

    /** {@return the paragraphs, as {@code textId#key}; empty if none is named} */
    public abstract ImmutableList<KeyReference> paragraphRefs();

    /** {@return what is promised, in our own words; absent if not stated} */
    public abstract Optional<LocalizedText> summary();

    /** {@return who is to act; empty if nobody is named} */
    public abstract ImmutableList<Id<? extends Party>> addresseeIds();

    /** {@return which categories are to act; empty if none is named} */
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
