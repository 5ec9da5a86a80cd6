package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class CandidateExceedsElectorate extends VoteRule {
    public CandidateExceedsElectorate() {
        super(RuleDescription.error(RuleGroup.VOTES, "candidate_exceeds_electorate")
                .finds("A candidate with more votes than there were voters.")
                .message("{candidate:id-or-name} received {votes:number} votes of {voters:number} {who:text}")
                .reason("Each voter gives a candidate at most one vote, even if they may choose several candidates. "
                        + "Votes with weights, and members with several votes, are left alone.")
                .advice("Check the printed record; one of the numbers is wrong.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        ImmutableList<CandidateResult> candidates = vote.vote().candidates();
        if (candidates.isEmpty() || !vote.oneVoteEach()) {
            return;
        }
        OptionalLong cast = Ballots.valid(vote);
        OptionalLong voters = cast.isPresent() ? cast : vote.electorateSize();
        for (int i = 0; i < candidates.size() && voters.isPresent(); i++) {
            if (candidates.get(i).votes().orElse(0) > voters.getAsLong()) {
                CandidateResult candidate = candidates.get(i);
                vote.at(findings, "candidates", i, "votes")
                        .with("candidate", Ballots.idOrName(candidate))
                        .with("votes", candidate.votes().getAsLong())
                        .with("voters", voters.getAsLong())
                        .with("who", cast.isPresent() ? "cast" : "entitled to vote")
                        .add();
            }
        }
    }
}
