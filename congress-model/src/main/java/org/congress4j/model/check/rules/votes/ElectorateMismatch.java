package org.congress4j.model.check.rules.votes;

import java.util.OptionalLong;
import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.TallySums;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.Severity;

/** Finds an electorate that is not of the size that the tally adds up to. */
public final class ElectorateMismatch extends VoteRule {
    public ElectorateMismatch() {
        super(RuleDescription.builder()
                .code("electorate_mismatch")
                .severity(Severity.ERROR)
                .group(RuleGroup.VOTES)
                .finds("An electorate that is not of the size that the tally adds up to.")
                .message("the tally adds up to {sum}, and {size} were entitled to vote")
                .parameter("sum", ParameterType.NUMBER)
                .parameter("size", ParameterType.NUMBER)
                .reason(
                        "Every member entitled to vote did one thing: yes, no, abstain, not vote. Where a number of the tally "
                                + "is missing, the rest must not be more than the electorate. Votes with weights, with several votes "
                                + "for each member, and tallies by proxy are as large as they are and not looked at.")
                .example(
                        "The sums that hold: General Assembly resolution 2758 (XXVI), 25 October 1971, 76 + 35 + 17 + 3 = 131 "
                                + "(wikimili.com/en/United_Nations_General_Assembly_Resolution_2758).")
                .advice("Correct the size or the day of the electorate, or keep both if the record is wrong.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
        OptionalLong size = vote.electorateSize();
        if (size.isEmpty() || vote.vote().tally().isEmpty() || !vote.oneVoteEach()) {
            return;
        }
        Tally tally = vote.vote().tally().get();
        if (!TallySums.mayAddUpTo(size.getAsLong(), tally)) {
            vote.at(findings, "electorate", "size")
                    .with("sum", TallySums.entitled(tally))
                    .with("size", size.getAsLong())
                    .add();
        }
    }
}
