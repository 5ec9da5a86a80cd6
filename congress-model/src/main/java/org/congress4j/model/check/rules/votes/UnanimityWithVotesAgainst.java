package org.congress4j.model.check.rules.votes;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.check.engine.VoteWords;
import org.congress4j.model.code.VoteChoice;

public final class UnanimityWithVotesAgainst extends VoteRule {
    public UnanimityWithVotesAgainst() {
        super(RuleDescription.error(RuleGroup.VOTES, "unanimity_with_votes_against")
                .finds("A decision announced as unanimous despite votes against.")
                .message("announced as unanimous, but {against:number} voted against")
                .reason("A vote is unanimous if everyone who voted did so the same way.")
                .advice("Check the printed record. The announcement is kept as it was made.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        long against = Math.max(vote.announced(VoteChoice.NO).orElse(0), vote.listed(VoteChoice.NO));
        if (against > 0 && vote.decidesTheAction() && VoteWords.isUnanimous(vote)) {
            vote.at(findings).with("against", against).add();
        }
    }
}
