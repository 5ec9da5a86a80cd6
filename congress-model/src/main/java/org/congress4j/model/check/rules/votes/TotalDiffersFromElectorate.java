package org.congress4j.model.check.rules.votes;

import java.util.OptionalLong;
import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class TotalDiffersFromElectorate extends VoteRule {
    public TotalDiffersFromElectorate() {
        super(RuleDescription.error(RuleGroup.VOTES, "total_differs_from_electorate")
                .finds("A tally whose total differs from the size of the electorate.")
                .message("the total of the tally is {total:number}, but {size:number} were entitled to vote")
                .reason(
                        "Both state how many were entitled to vote. Members that may not vote, such as those in arrears under "
                                + "Article 19 of the Charter, may be included in one and not in the other, if the tally or the list has "
                                + "them.")
                .advice("Correct the size or the day of the electorate; if the record itself is wrong, keep both.")
                .addExplainedBy("tally_total_mismatch")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        OptionalLong size = vote.electorateSize();
        OptionalLong total = vote.vote().tally().map(Tally::total).orElse(OptionalLong.empty());
        if (size.isPresent()
                && total.isPresent()
                && vote.oneVoteEach()
                && !mayAgree(size.getAsLong(), total.getAsLong(), vote)) {
            vote.at(findings, "electorate", "size")
                    .with("total", total.getAsLong())
                    .with("size", size.getAsLong())
                    .add();
        }
    }

    private static boolean mayAgree(long size, long total, VoteFacts vote) {
        return size == total || Math.abs(size - total) == vote.notEligible();
    }
}
