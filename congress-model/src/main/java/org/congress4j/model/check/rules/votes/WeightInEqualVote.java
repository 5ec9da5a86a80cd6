package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.congress4j.model.BallotNote;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class WeightInEqualVote extends VoteRule {
    public WeightInEqualVote() {
        super(RuleDescription.error(RuleGroup.VOTES, "weight_in_equal_vote")
                .finds("A weight other than 1 where the rules say that votes have no weights.")
                .message(
                        "the vote of {voter:id-or-name} has weight {weight:number}, but votes have no weights under the rules")
                .reason("The rules of procedure say that votes have no weights. The parts of a split vote are left "
                        + "alone.")
                .advice("Correct the weight, or the rules.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        RulesOfProcedure rules = vote.rules();
        if (rules == null || rules.weighted().orElse(true)) {
            return;
        }
        ImmutableList<BallotNote> notes = vote.vote().ballotNotes();
        for (int i = 0; i < notes.size(); i++) {
            Optional<String> weight = notes.get(i).weight();
            if (weight.isPresent()
                    && notes.get(i).choice().isEmpty()
                    && new BigDecimal(weight.get()).compareTo(BigDecimal.ONE) != 0) {
                vote.at(findings, "ballotNotes", i, "weight")
                        .with("voter", VoteFacts.voterOf(notes.get(i)))
                        .with("weight", weight.get())
                        .add();
            }
        }
    }
}
