package org.congress4j.model.check.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The walk over all records of a document, as one rule sees it: the rule says what it wants to see, and is called when
 * the walk gets there. All rules share one walk. A rule that throws is not called again.
 *
 * <p>The walk takes the records in the order of the document, and looks up what they refer to in the
 * {@link CheckContext}. A rule that does not ask for the document as a whole sees one record at a time.
 */
public final class Walk {
    private final DocumentWalk walk;
    private final Findings findings;
    private @Nullable RuntimeException failure;
    private boolean ended;

    Walk(DocumentWalk walk, Findings findings) {
        this.walk = walk;
        this.findings = findings;
    }

    /**
     * Asks for the odd members of a kind, wherever they are.
     *
     * @param kind what is odd about them, such as {@code MemberKind.DATE}
     * @param visitor looks at each
     * @param <V> the type of the odd value
     */
    public <V> void members(MemberKind<V> kind, MemberVisitor<? super V> visitor) {
        walk.members(kind, this, visitor);
    }

    /**
     * Asks for the records of a type, each after all its members.
     *
     * @param type the class of the records, such as {@code Session.class}
     * @param visitor looks at each
     * @param <R> the type of the records
     */
    public <R> void records(Class<R> type, RecordVisitor<? super R> visitor) {
        walk.records(type, this, visitor);
    }

    /**
     * Asks for the votes.
     *
     * @param visitor looks at each
     */
    public void votes(VoteVisitor visitor) {
        walk.votes(this, visitor);
    }

    /**
     * Asks for the document as a whole, after all records have been walked.
     *
     * @param visitor looks at it
     */
    public void document(DocumentVisitor visitor) {
        walk.document(this, visitor);
    }

    <V> void check(MemberVisitor<V> visitor, V value, MemberPlace place) {
        if (!ended) {
            try {
                visitor.check(value, place, findings);
            } catch (TooManyException e) {
                ended = true;
                findings.notChecked(e.why());
            } catch (RuntimeException e) {
                ended = true;
                failure = e;
            }
        }
    }

    <R> void check(RecordVisitor<R> visitor, R record, CheckContext context) {
        if (!ended) {
            try {
                visitor.check(record, context, findings);
            } catch (TooManyException e) {
                ended = true;
                findings.notChecked(e.why());
            } catch (RuntimeException e) {
                ended = true;
                failure = e;
            }
        }
    }

    void check(VoteVisitor visitor, VoteFacts vote) {
        if (!ended) {
            try {
                visitor.check(vote, findings);
            } catch (TooManyException e) {
                ended = true;
                findings.notChecked(e.why());
            } catch (RuntimeException e) {
                ended = true;
                failure = e;
            }
        }
    }

    void check(DocumentVisitor visitor, CheckContext context) {
        if (!ended) {
            try {
                visitor.check(context, findings);
            } catch (TooManyException e) {
                ended = true;
                findings.notChecked(e.why());
            } catch (RuntimeException e) {
                ended = true;
                failure = e;
            }
        }
    }

    /** {@return what the rule has found so far} */
    public Findings findings() {
        return findings;
    }

    /** {@return what the rule threw; empty if it did not fail} */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }
}
