package org.congress4j.model.check;

import org.congress4j.model.VoteChoice;

/** Finds a decision announced as unanimous with votes against. */
final class UnanimityWithVotesAgainst extends VoteRule {
    UnanimityWithVotesAgainst() {
        super(RuleDescription.builder()
                .code("unanimity_with_votes_against")
                .severity(Severity.ERROR)
                .finds("A decision announced as unanimous with votes against.")
                .message("announced as unanimous, with {against} against")
                .reason("Unanimous is a vote in which all who voted did so the same way.")
                .advice("Look at the printed record. The announced word is kept as announced.")
                .build());
    }

    @Override
    void check(VoteFacts vote, Findings findings) {
        long against = Math.max(vote.announced(VoteChoice.NO).orElse(0), vote.listed(VoteChoice.NO));
        if (against > 0 && vote.decidesTheAction() && VoteWords.isUnanimous(vote)) {
            vote.at(findings).with("against", against).add();
        }
    }
}
