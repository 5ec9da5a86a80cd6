package org.congress4j.model.check.engine;

/** Looks at votes. */
@FunctionalInterface
public interface VoteVisitor {
    /**
     * Looks at one vote.
     *
     * @param vote the vote, and what was counted of it
     * @param findings where to report
     */
    void check(VoteFacts vote, Findings findings);
}
