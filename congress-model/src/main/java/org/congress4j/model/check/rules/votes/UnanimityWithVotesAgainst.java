package org.congress4j.model.check.rules.votes;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.check.engine.VoteWords;
import org.congress4j.model.code.Severity;
import org.congress4j.model.code.VoteChoice;

/** Finds a decision announced as unanimous with votes against. */
public final class UnanimityWithVotesAgainst extends VoteRule {
    public UnanimityWithVotesAgainst() {
        super(RuleDescription.builder()
                .code("unanimity_with_votes_against")
                .severity(Severity.ERROR)
                .group(RuleGroup.VOTES)
                .finds("A decision announced as unanimous with votes against.")
                .message("announced as unanimous, with {against} against")
                .parameter("against", ParameterType.NUMBER)
                .reason("Unanimous is a vote in which all who voted did so the same way.")
                .advice("Look at the printed record. The announced word is kept as announced.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
        long against = Math.max(vote.announced(VoteChoice.NO).orElse(0), vote.listed(VoteChoice.NO));
        if (against > 0 && vote.decidesTheAction() && VoteWords.isUnanimous(vote)) {
            vote.at(findings).with("against", against).add();
        }
    }
}
