package org.congress4j.model.check.rules.votes;

import java.util.OptionalLong;
import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.TallySums;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class ElectorateMismatch extends VoteRule {
    public ElectorateMismatch() {
        super(RuleDescription.error(RuleGroup.VOTES, "electorate_mismatch")
                .finds("An electorate whose size is not what the tally adds up to.")
                .message("the tally adds up to {sum:number}, but {size:number} were entitled to vote")
                .reason("Every member entitled to vote did one thing: vote yes or no, abstain, or not vote. Where the "
                        + "tally lacks a number, the others must not exceed the electorate. Votes with "
                        + "weights, members with several votes, and proxies are not checked.")
                .example(
                        "Numbers that add up: General Assembly resolution 2758 (XXVI), 25 October 1971, 76 + 35 + 17 + "
                                + "3 = 131 (wikimili.com/en/United_Nations_General_Assembly_Resolution_2758).")
                .advice("Correct the size or the day of the electorate; if the record itself is wrong, keep both.")
                .addExplainedBy("tally_total_mismatch", "tally_list_mismatch", "tally_text_mismatch")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        OptionalLong size = vote.electorateSize();
        if (size.isEmpty() || vote.vote().tally().isEmpty() || !vote.oneVoteEach()) {
            return;
        }
        Tally tally = vote.vote().tally().get();
        if (!TallySums.mayAddUpTo(size.getAsLong(), vote.vote(), vote.notEligible())) {
            vote.at(findings, "electorate", "size")
                    .with("sum", TallySums.entitled(tally))
                    .with("size", size.getAsLong())
                    .add();
        }
    }
}
