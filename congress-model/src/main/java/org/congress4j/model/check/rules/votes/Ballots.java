package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Election;
import org.congress4j.model.Id;
import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.VoteFacts;
import org.jspecify.annotations.Nullable;

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

    static boolean isElected(CandidateResult candidate) {
        return candidate.elected().orElse(false);
    }

    /** Whether all stand for the same seats: for the only one, or for those of one group. */
    static boolean isForOneGroup(VoteFacts vote) {
        OptionalInt seats = Seats.of(vote);
        return vote.vote().colleges().isEmpty()
                && (seats.equals(OptionalInt.of(1))
                        || vote.vote().election().flatMap(Election::seatGroup).isPresent());
    }

    static @Nullable CandidateResult strongestNotElected(ImmutableList<CandidateResult> candidates) {
        return candidates.stream()
                .filter(candidate -> !isElected(candidate)
                        && !candidate.withdrawn().orElse(false)
                        && candidate.votes().isPresent())
                .max((one, other) ->
                        Long.compare(one.votes().getAsLong(), other.votes().getAsLong()))
                .orElse(null);
    }
}
