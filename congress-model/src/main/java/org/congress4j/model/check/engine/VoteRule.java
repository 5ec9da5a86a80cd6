package org.congress4j.model.check.engine;

/** A rule about single votes. */
public abstract class VoteRule extends CheckRule {
    /**
     * Makes a rule.
     *
     * @param description what the rule finds
     */
    protected VoteRule(RuleDescription description) {
        super(description);
    }

    /**
     * Looks at one vote.
     *
     * @param vote the vote, and what was counted of it
     * @param findings where to report
     */
    protected abstract void check(VoteFacts vote, Findings findings);

    @Override
    public final void join(Walk walk) {
        walk.votes(this::check);
    }
}
