package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.PositionKind;
import org.immutables.value.Value;

/**
 * What a party says about a text or a paragraph of it, such as a reservation. It belongs to the record of the session, not to the
 * text. At least one of {@code partyId} and {@code name} is required.
 */
@Value.Immutable
public abstract non-sealed class PositionStatement implements ProceedingsRecord<PositionStatement> {
    PositionStatement() {}

    /** {@return the id, unique in a document, such as {@code reservation-1}} */
    @Override
    public abstract Id<PositionStatement> id();

    /** {@return how the party stands to the text} */
    public abstract PositionKind kind();

    /** {@return the party; absent if not stated} */
    public abstract Optional<Id<? extends Party>> partyId();

    /** {@return the party as written, where it is not resolved; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return on behalf of whom; empty if for itself only} */
    public abstract ImmutableList<Id<? extends Party>> onBehalfOfIds();

    /** {@return the text; absent if not stated} */
    public abstract Optional<Id<? extends FormalText<?>>> textId();

    /**
     * {@return the paragraphs, as {@code textId#key}, such as {@code kyoto-declaration#op12}; empty if it concerns the
     *     whole}
     */
    public abstract ImmutableList<KeyReference> paragraphRefs();

    /** {@return the action that it concerns; absent if not stated} */
    public abstract Optional<Id<Action>> actionId();

    /** {@return the statement in which it was made; absent if not stated} */
    public abstract Optional<Id<Statement>> statementId();

    /** {@return the document that records it; absent if not stated} */
    public abstract Optional<Id<Document>> documentId();

    /** {@return when it was made; absent if not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return what it says, in the words of somebody else; absent if not stated} */
    public abstract Optional<Summary> summary();

    @Value.Check
    final void check() {
        Checks.partyOrName("position statement", id(), partyId(), name());
    }

    /** {@return a builder with nothing set} */
    public static PositionStatementBuilder builder() {
        return new PositionStatementBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract PositionStatementBuilder toBuilder();
}
