package org.congress4j.model.check.rules.votes;

import java.util.OptionalLong;
import org.congress4j.model.Electorate;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.Severity;

public final class PresentExceedElectorate extends VoteRule {
    public PresentExceedElectorate() {
        super(RuleDescription.builder()
                .code("present_exceed_electorate")
                .severity(Severity.ERROR)
                .group(RuleGroup.VOTES)
                .finds("More members present than entitled to vote.")
                .message("{present} were present, but only {size} were entitled to vote")
                .parameter("present", ParameterType.NUMBER)
                .parameter("size", ParameterType.NUMBER)
                .reason("Those present are counted among the members entitled to vote.")
                .advice("Correct one of the numbers.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
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
