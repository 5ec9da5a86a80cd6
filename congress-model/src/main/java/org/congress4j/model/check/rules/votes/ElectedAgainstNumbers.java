package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Election;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class ElectedAgainstNumbers extends VoteRule {
    public ElectedAgainstNumbers() {
        super(RuleDescription.warning(RuleGroup.VOTES, "elected_against_numbers")
                .finds("A candidate marked as elected whom the numbers do not elect.")
                .message("{candidate:id-or-name} is marked as elected with {votes:number} votes, but {reason:text}")
                .reason(
                        "Who is elected has the required majority, and no fewer votes than a candidate for the same seats who is "
                                + "not. Elections by lot, candidates who withdrew, and ballots for several seats of several groups are "
                                + "left alone.")
                .advice("Correct the mark, the votes or the majority.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        ImmutableList<CandidateResult> candidates = vote.vote().candidates();
        if (candidates.stream().noneMatch(Ballots::isElected)) {
            return;
        }
        OptionalLong required =
                vote.vote().election().map(Election::requiredMajority).orElse(OptionalLong.empty());
        CandidateResult strongest = Ballots.isForOneGroup(vote) ? Ballots.strongestNotElected(candidates) : null;
        for (int i = 0; i < candidates.size(); i++) {
            CandidateResult candidate = candidates.get(i);
            if (!Ballots.isElected(candidate)
                    || candidate.votes().isEmpty()
                    || candidate.byLot().orElse(false)) {
                continue;
            }
            long votes = candidate.votes().getAsLong();
            if (required.isPresent() && votes < required.getAsLong()) {
                report(vote, i, "the required majority was " + required.getAsLong(), findings);
            } else if (strongest != null && strongest.votes().orElse(0) > votes) {
                report(
                        vote,
                        i,
                        Ballots.idOrName(strongest) + ", who is not, received "
                                + strongest.votes().getAsLong(),
                        findings);
            }
        }
    }

    private static void report(VoteFacts vote, int i, String reason, Findings findings) {
        CandidateResult candidate = vote.vote().candidates().get(i);
        vote.at(findings, "candidates", i, "elected")
                .with("candidate", Ballots.idOrName(candidate))
                .with("votes", candidate.votes().orElseThrow())
                .with("reason", reason)
                .add();
    }
}
