package org.congress4j.model.check;

import java.util.OptionalLong;
import org.congress4j.model.Electorate;

/** Finds more members present than are entitled to vote. */
final class PresentExceedElectorate extends VoteRule {
    PresentExceedElectorate() {
        super(RuleDescription.builder()
                .code("present_exceed_electorate")
                .severity(Severity.ERROR)
                .finds("More members present than are entitled to vote.")
                .message("{present} were present of {size} entitled to vote")
                .reason("The number of those present is that of the members entitled to vote.")
                .advice("Correct one of the numbers.")
                .build());
    }

    @Override
    void check(VoteFacts vote, Findings findings) {
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
