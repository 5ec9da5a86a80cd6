package org.congress4j.model.check;

/** A rule about single votes. All such rules look at the votes in one pass. */
abstract class VoteRule extends CheckRule {
    VoteRule(RuleDescription description) {
        super(description);
    }

    abstract void check(VoteFacts vote, Findings findings);

    @Override
    public final void check(CheckContext context, Findings findings) {
        new MemberWalk(context).votes(vote -> check(vote, findings)).run();
    }
}
