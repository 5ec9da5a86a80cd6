package org.congress4j.model.check.rules.votes;

import java.util.OptionalLong;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Election;
import org.congress4j.model.Id;
import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.VoteFacts;

/** The numbers of a ballot. */
final class Ballots {
    private Ballots() {}

    /** The valid ballot papers: as stated, as the papers without the invalid ones, or as the votes cast; empty if none is stated. */
    static OptionalLong valid(VoteFacts vote) {
        Election election =
                vote.vote().election().orElseGet(() -> Election.builder().build());
        if (election.validBallots().isPresent()) {
            return election.validBallots();
        } else if (election.ballotPapers().isPresent()
                && election.ballotPapers().getAsLong() >= election.invalid().orElse(0)) {
            return OptionalLong.of(
                    election.ballotPapers().getAsLong() - election.invalid().orElse(0));
        }
        return vote.vote().tally().map(Tally::cast).orElse(OptionalLong.empty());
    }

    static String idOrName(CandidateResult candidate) {
        return candidate.candidateId().map(Id::toString).or(candidate::name).orElseThrow();
    }
}
