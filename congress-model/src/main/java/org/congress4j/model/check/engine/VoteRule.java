package org.congress4j.model.check.engine;

/** A rule about single votes. */
public abstract class VoteRule extends CheckRule implements VoteVisitor {
    /**
     * Makes a rule.
     *
     * @param description what the rule finds
     */
    protected VoteRule(RuleDescription description) {
        super(description);
    }

    @Override
    public final void join(Walk walk) {
        walk.votes(this);
    }
}
