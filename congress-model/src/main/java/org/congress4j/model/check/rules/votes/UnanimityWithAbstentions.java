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

/** Finds a decision announced as unanimous with abstentions. */
public final class UnanimityWithAbstentions extends VoteRule {
    public UnanimityWithAbstentions() {
        super(RuleDescription.builder()
                .code("unanimity_with_abstentions")
                .severity(Severity.WARNING)
                .group(RuleGroup.VOTES)
                .finds("A decision announced as unanimous with abstentions.")
                .message("announced as unanimous, with {abstentions} abstaining")
                .parameter("abstentions", ParameterType.NUMBER)
                .reason("In the United Nations a vote is unanimous if all voted the same way; some bodies do not count "
                        + "abstentions.")
                .advice("Look at the printed record. The announced word is kept as announced.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
        long abstentions = Math.max(vote.announced(VoteChoice.ABSTAIN).orElse(0), vote.listed(VoteChoice.ABSTAIN));
        if (abstentions > 0 && vote.decidesTheAction() && VoteWords.isUnanimous(vote)) {
            vote.at(findings).with("abstentions", abstentions).add();
        }
    }
}
