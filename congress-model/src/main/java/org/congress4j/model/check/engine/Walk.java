package org.congress4j.model.check.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The walk over all records of a document, as one rule joins it: the rule says what it wants to see, and is asked when the walk is
 * there. All rules share one walk. A rule that throws is asked no more.
 *
 * <p>The walk goes through the records in the order of the document. A rule that does not join the document as a whole can look at
 * records one by one, as lines are read; what records refer to is looked up in the {@link CheckContext}.
 */
public final class Walk {
    private final DocumentWalk walk;
    private final Findings findings;
    private @Nullable RuntimeException failure;

    Walk(DocumentWalk walk, Findings findings) {
        this.walk = walk;
        this.findings = findings;
    }

    /**
     * Asks for the odd members of a kind, wherever they stand.
     *
     * @param kind what is odd about them
     * @param visitor looks at each
     * @param <V> what is odd
     */
    public <V> void members(MemberKind<V> kind, MemberVisitor<? super V> visitor) {
        walk.members(kind, (value, place) -> attempt(() -> visitor.visit(value, place, findings)));
    }

    /**
     * Asks for the records of a type, with all their members.
     *
     * @param type the class of the records, such as {@code Session.class}
     * @param visitor looks at each
     * @param <R> the type of the records
     */
    public <R> void records(Class<R> type, RecordVisitor<? super R> visitor) {
        walk.records(type, record -> attempt(() -> visitor.visit(type.cast(record), walk.context(), findings)));
    }

    /**
     * Asks for the votes.
     *
     * @param visitor looks at each
     */
    public void votes(VoteVisitor visitor) {
        walk.votes(vote -> attempt(() -> visitor.visit(vote, findings)));
    }

    /**
     * Asks for the document as a whole, once all records were walked.
     *
     * @param visitor looks at it
     */
    public void document(DocumentVisitor visitor) {
        walk.document(() -> attempt(() -> visitor.visit(walk.context(), findings)));
    }

    private void attempt(Runnable visit) {
        if (failure == null) {
            try {
                visit.run();
            } catch (RuntimeException e) {
                failure = e;
            }
        }
    }

    /** {@return what was found so far} */
    public Findings findings() {
        return findings;
    }

    /** {@return what the rule threw; empty if it did not fail} */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }
}
