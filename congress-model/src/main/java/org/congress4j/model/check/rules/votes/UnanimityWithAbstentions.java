package org.congress4j.model.check.rules.votes;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.check.engine.VoteWords;
import org.congress4j.model.code.VoteChoice;

public final class UnanimityWithAbstentions extends VoteRule {
    public UnanimityWithAbstentions() {
        super(RuleDescription.warning(RuleGroup.VOTES, "unanimity_with_abstentions")
                .finds("A decision announced as unanimous despite abstentions.")
                .message("announced as unanimous, but {abstentions:number} abstained")
                .reason("In the United Nations, a vote is unanimous if everyone voted the same way; some bodies "
                        + "disregard abstentions.")
                .advice("Check the printed record. The announcement is kept as it was made.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        long abstentions = Math.max(vote.announced(VoteChoice.ABSTAIN).orElse(0), vote.listed(VoteChoice.ABSTAIN));
        if (abstentions > 0 && vote.decidesTheAction() && VoteWords.isUnanimous(vote)) {
            vote.at(findings).with("abstentions", abstentions).add();
        }
    }
}
