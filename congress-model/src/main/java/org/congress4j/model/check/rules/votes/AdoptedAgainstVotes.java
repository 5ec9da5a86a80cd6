package org.congress4j.model.check.rules.votes;

import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Outcomes;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class AdoptedAgainstVotes extends VoteRule {
    public AdoptedAgainstVotes() {
        super(RuleDescription.warning(RuleGroup.VOTES, "adopted_against_votes")
                .finds("A proposal adopted with more votes against it than in favour.")
                .message("adopted with {yes:number} in favour and {no:number} against")
                .reason(
                        "Whatever the majority required, no more are against than in favour of what is adopted. The rule looks "
                                + "at votes for which no majorities are stated; where they are, the outcome is computed. Votes with "
                                + "weights or a casting vote are left alone.")
                .addExplainedBy("tally_list_mismatch", "tally_text_mismatch")
                .advice("Check the printed record: the outcome may be wrong, or the two numbers were exchanged.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        OptionalLong yes = vote.announced(VoteChoice.YES);
        OptionalLong no = vote.announced(VoteChoice.NO);
        RulesOfProcedure rules = vote.rules();
        if (yes.isPresent()
                && no.isPresent()
                && no.getAsLong() > yes.getAsLong()
                && Outcomes.carried(vote.action()).equals(Optional.of(true))
                && vote.decidesTheAction()
                && vote.oneVoteEach()
                && vote.vote().castingVote().isEmpty()
                && (rules == null || rules.majorities().isEmpty())) {
            vote.at(findings, "tally")
                    .with("yes", yes.getAsLong())
                    .with("no", no.getAsLong())
                    .add();
        }
    }
}
