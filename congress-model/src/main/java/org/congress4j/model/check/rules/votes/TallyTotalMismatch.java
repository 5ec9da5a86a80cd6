package org.congress4j.model.check.rules.votes;

import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.TallySums;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class TallyTotalMismatch extends VoteRule {
    public TallyTotalMismatch() {
        super(RuleDescription.error(RuleGroup.VOTES, "tally_total_mismatch")
                .finds("Numbers of a tally that do not add up to its total.")
                .message("the numbers add up to {sum:number}, but the total is {total:number}")
                .reason("Yes, no, abstentions, invalid votes and all who did not vote add up to those entitled to "
                        + "vote; members without the right to vote may or may not be included. Where a number "
                        + "is missing, the others must not exceed the total. Vacant seats, tellers, a casting "
                        + "vote, and choices such as paired may or may not be included.")
                .example("Numbers that add up: General Assembly resolution 75/277, 115 + 15 + 28 + 35 = 193 (United "
                        + "Nations Digital Library).")
                .advice("Check the printed record; one of the numbers is wrong.")
                .addExplainedBy("tally_list_mismatch", "tally_text_mismatch")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        if (vote.vote().tally().isEmpty() || vote.vote().tally().get().total().isEmpty()) {
            return;
        }
        Tally tally = vote.vote().tally().get();
        long total = tally.total().getAsLong();
        if (!TallySums.mayAddUpTo(total, vote.vote(), vote.notEligible())) {
            vote.at(findings, "tally", "total")
                    .with("sum", TallySums.entitled(tally))
                    .with("total", total)
                    .add();
        }
    }
}
