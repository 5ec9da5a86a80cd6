package org.congress4j.model.check.rules.votes;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Election;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class MajorityWithoutElection extends VoteRule {
    public MajorityWithoutElection() {
        super(RuleDescription.info(RuleGroup.VOTES, "majority_without_election")
                .finds("A candidate with the required majority who is not marked as elected.")
                .message(
                        "{candidate:id-or-name} received {votes:number} votes, and the required majority was {required:number}")
                .reason(
                        "Where no more candidates obtain the majority than there are seats, all of them are elected. The "
                                + "election of judges also needs a majority of the Security Council, so the mark may be right. A ballot in "
                                + "which nobody is marked, and candidates who withdrew, are left alone.")
                .advice("Mark the candidate as elected, or correct the votes.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        OptionalInt seats = Seats.of(vote);
        OptionalLong required =
                vote.vote().election().map(Election::requiredMajority).orElse(OptionalLong.empty());
        if (seats.isEmpty()
                || required.isEmpty()
                || vote.vote().candidates().stream()
                        .allMatch(candidate -> candidate.elected().isEmpty())) {
            return;
        }
        long majority = required.getAsLong();
        long obtained = vote.vote().candidates().stream()
                .filter(candidate -> candidate.votes().orElse(-1) >= majority)
                .count();
        for (int i = 0; i < vote.vote().candidates().size() && obtained <= seats.getAsInt(); i++) {
            CandidateResult candidate = vote.vote().candidates().get(i);
            if (candidate.votes().orElse(-1) >= majority
                    && !candidate.elected().orElse(false)
                    && !candidate.withdrawn().orElse(false)) {
                vote.at(findings, "candidates", i)
                        .with("candidate", Ballots.idOrName(candidate))
                        .with("votes", candidate.votes().getAsLong())
                        .with("required", majority)
                        .add();
            }
        }
    }
}
