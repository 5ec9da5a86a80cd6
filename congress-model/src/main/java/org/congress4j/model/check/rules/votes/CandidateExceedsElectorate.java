package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Id;
import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.Severity;

public final class CandidateExceedsElectorate extends VoteRule {
    public CandidateExceedsElectorate() {
        super(RuleDescription.builder()
                .code("candidate_exceeds_electorate")
                .severity(Severity.ERROR)
                .group(RuleGroup.VOTES)
                .finds("A candidate with more votes than there were voters.")
                .message("{candidate} received {votes} votes of {voters} {who}")
                .parameter("candidate", ParameterType.ID_OR_NAME)
                .parameter("votes", ParameterType.NUMBER)
                .parameter("voters", ParameterType.NUMBER)
                .parameter("who", ParameterType.TEXT)
                .reason("Each voter gives a candidate at most one vote, even if they may choose several candidates. "
                        + "Votes with weights, and members with several votes, are left alone.")
                .advice("Check the printed record; one of the numbers is wrong.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
        ImmutableList<CandidateResult> candidates = vote.vote().candidates();
        if (candidates.isEmpty() || !vote.oneVoteEach()) {
            return;
        }
        OptionalLong cast = vote.vote().tally().map(Tally::cast).orElse(OptionalLong.empty());
        OptionalLong voters = cast.isPresent() ? cast : vote.electorateSize();
        for (int i = 0; i < candidates.size() && voters.isPresent(); i++) {
            if (candidates.get(i).votes().orElse(0) > voters.getAsLong()) {
                CandidateResult candidate = candidates.get(i);
                vote.at(findings, "candidates", i, "votes")
                        .with(
                                "candidate",
                                candidate
                                        .candidateId()
                                        .map(Id::toString)
                                        .or(candidate::name)
                                        .orElseThrow())
                        .with("votes", candidate.votes().getAsLong())
                        .with("voters", voters.getAsLong())
                        .with("who", cast.isPresent() ? "cast" : "entitled to vote")
                        .add();
            }
        }
    }
}
