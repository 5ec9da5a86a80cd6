package org.congress4j.model.check;

import java.util.OptionalLong;
import org.congress4j.model.Tally;

/** Finds a total of the tally that is not the size of the electorate. */
final class TotalDiffersFromElectorate extends VoteRule {
    TotalDiffersFromElectorate() {
        super(RuleDescription.builder()
                .code("total_differs_from_electorate")
                .severity(Severity.ERROR)
                .finds("A total of the tally that is not the size of the electorate.")
                .message("the tally has a total of {total}, and {size} were entitled to vote")
                .reason("Both say how many were entitled to vote.")
                .advice("Correct the size or the day of the electorate, or keep both if the record is wrong.")
                .build());
    }

    @Override
    void check(VoteFacts vote, Findings findings) {
        OptionalLong size = vote.electorateSize();
        OptionalLong total = vote.vote().tally().map(Tally::total).orElse(OptionalLong.empty());
        if (size.isPresent() && total.isPresent() && vote.oneVoteEach() && size.getAsLong() != total.getAsLong()) {
            vote.at(findings, "electorate", "size")
                    .with("total", total.getAsLong())
                    .with("size", size.getAsLong())
                    .add();
        }
    }
}
