package org.congress4j.model.check.rules.votes;

import java.util.OptionalLong;
import org.congress4j.model.Electorate;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class PresentExceedElectorate extends VoteRule {
    public PresentExceedElectorate() {
        super(RuleDescription.error(RuleGroup.VOTES, "present_exceed_electorate")
                .finds("More members present than entitled to vote.")
                .message("{present:number} were present, but only {size:number} were entitled to vote")
                .reason("Those present are counted among the members entitled to vote.")
                .advice("Correct one of the numbers.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        OptionalLong size = vote.electorateSize();
        OptionalLong present = vote.vote().electorate().map(Electorate::present).orElse(OptionalLong.empty());
        if (size.isPresent() && present.isPresent() && present.getAsLong() > size.getAsLong()) {
            vote.at(findings, "electorate", "present")
                    .with("present", present.getAsLong())
                    .with("size", size.getAsLong())
                    .add();
        }
    }
}
