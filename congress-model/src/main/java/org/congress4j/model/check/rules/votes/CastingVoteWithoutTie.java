package org.congress4j.model.check.rules.votes;

import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.CastingVote;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class CastingVoteWithoutTie extends VoteRule {
    public CastingVoteWithoutTie() {
        super(RuleDescription.warning(RuleGroup.VOTES, "casting_vote_without_tie")
                .finds("A casting vote in a vote that was not equal.")
                .message("{yes:number} in favour and {no:number} against are no tie, with or without the casting vote")
                .reason("A casting vote decides a vote that is equal. The tally may or may not include it.")
                .advice(
                        "Check the printed record; one of the numbers is wrong, or the presiding officer voted like any other member.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        Optional<CastingVote> casting = vote.vote().castingVote();
        OptionalLong yes = vote.announced(VoteChoice.YES);
        OptionalLong no = vote.announced(VoteChoice.NO);
        if (casting.isEmpty() || yes.isEmpty() || no.isEmpty() || !vote.oneVoteEach()) {
            return;
        }
        long more = yes.getAsLong() - no.getAsLong();
        boolean included = casting.get().choice().equals(VoteChoice.YES)
                ? more == 1
                : casting.get().choice().equals(VoteChoice.NO) && more == -1;
        if (more != 0 && !included) {
            vote.at(findings, "castingVote")
                    .with("yes", yes.getAsLong())
                    .with("no", no.getAsLong())
                    .add();
        }
    }
}
