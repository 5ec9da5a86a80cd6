package org.congress4j.model.check.rules.votes;

import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.TallySums;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.Severity;

/** Finds numbers of a tally that do not add up to its total. */
public final class TallyTotalMismatch extends VoteRule {
    public TallyTotalMismatch() {
        super(RuleDescription.builder()
                .code("tally_total_mismatch")
                .severity(Severity.ERROR)
                .group(RuleGroup.VOTES)
                .finds("Numbers of a tally that do not add up to its total.")
                .message("the numbers add up to {sum}, and the total is {total}")
                .parameter("sum", ParameterType.NUMBER)
                .parameter("total", ParameterType.NUMBER)
                .reason(
                        "Yes, no, abstentions, invalid votes and all who did not vote make up those entitled to vote; those "
                                + "without the right to vote may be counted among them or not. Where a number is missing, the rest must "
                                + "not be more than the total.")
                .example(
                        "The sums that hold: General Assembly resolution 75/277, 115 + 15 + 28 + 35 = 193 (United Nations "
                                + "Digital Library).")
                .advice("Look at the printed record; one of the numbers is wrong.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
        if (vote.vote().tally().isEmpty() || vote.vote().tally().get().total().isEmpty()) {
            return;
        }
        Tally tally = vote.vote().tally().get();
        long total = tally.total().getAsLong();
        if (!TallySums.mayAddUpTo(total, tally)) {
            vote.at(findings, "tally", "total")
                    .with("sum", TallySums.entitled(tally))
                    .with("total", total)
                    .add();
        }
    }
}
