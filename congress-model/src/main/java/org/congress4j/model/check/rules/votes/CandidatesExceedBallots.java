package org.congress4j.model.check.rules.votes;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class CandidatesExceedBallots extends VoteRule {
    public CandidatesExceedBallots() {
        super(RuleDescription.warning(RuleGroup.VOTES, "candidates_exceed_ballots")
                .finds("Candidates with more votes together than the ballots have names.")
                .message(
                        "the candidates received {votes:number} votes together, but valid ballots ({ballots:number}) times seats "
                                + "({seats:number}) are {names:number}")
                .reason(
                        "A ballot has at most as many names as there are seats. The seats are those stated or, if none are, "
                                + "those that the title or the subject has in words, such as one seat. A straw poll, in which each "
                                + "candidate may be encouraged, is an exception. Votes with weights, and members with several votes, are "
                                + "left alone.")
                .addExplainedBy("candidate_exceeds_electorate")
                .advice("Check the printed record; one of the numbers is wrong.")
                .needs("The seats, and the ballots.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        if (vote.vote().candidates().size() < 2 || !vote.oneVoteEach()) {
            return;
        }
        OptionalInt seats = Seats.of(vote);
        OptionalLong valid = Ballots.valid(vote);
        if (seats.isEmpty() || valid.isEmpty()) {
            findings.notChecked(
                    valid.isEmpty() ? "the number of ballots is not stated" : "the number of seats is not stated");
            return;
        }
        long names = valid.getAsLong() * seats.getAsInt();
        long votes = vote.vote().candidates().stream()
                .map(CandidateResult::votes)
                .mapToLong(received -> received.orElse(0))
                .sum();
        if (votes > names) {
            vote.at(findings, "candidates")
                    .with("votes", votes)
                    .with("ballots", valid.getAsLong())
                    .with("seats", seats.getAsInt())
                    .with("names", names)
                    .add();
        }
    }
}
