package org.congress4j.model.check.rules.votes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Election;
import org.congress4j.model.Vote;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ElectedInEarlierRound extends RecordRule<Action> {
    public ElectedInEarlierRound() {
        super(
                Action.class,
                RuleDescription.warning(RuleGroup.VOTES, "elected_in_earlier_round")
                        .finds("A candidate who stands again after being elected.")
                        .message(
                                "{candidate:id-or-name} was elected in round {elected:number}, but received {votes:number} votes in "
                                        + "round {round:number}")
                        .reason(
                                "A further round is held for the seats that are still to be filled, among candidates who are "
                                        + "not elected. Rounds with other titles or for the seats of other groups, and votes that "
                                        + "replace others, are left alone.")
                        .advice("Correct the rounds, or in which of them the candidate was elected.")
                        .build());
    }

    /** What identifies one election among the votes of an action, and in it a candidate. */
    private record Standing(Object election, String candidate) {}

    @Override
    public void check(Action action, CheckContext context, Findings findings) {
        if (action.votes().size() < 2
                || action.votes().stream().anyMatch(vote -> vote.replacesKey().isPresent())) {
            return;
        }
        Map<Standing, Integer> elected = new HashMap<>();
        for (Vote vote : action.votes()) {
            for (CandidateResult candidate : vote.candidates()) {
                if (vote.round().isPresent() && candidate.elected().orElse(false)) {
                    elected.merge(standing(vote, candidate), vote.round().getAsInt(), Math::min);
                }
            }
        }
        for (int v = 0; v < action.votes().size() && !elected.isEmpty(); v++) {
            Vote vote = action.votes().get(v);
            for (int i = 0; i < vote.candidates().size() && vote.round().isPresent(); i++) {
                CandidateResult candidate = vote.candidates().get(i);
                Integer round = elected.get(standing(vote, candidate));
                if (round != null
                        && round < vote.round().getAsInt()
                        && candidate.votes().orElse(0) > 0) {
                    findings.at(action, "votes", v, "candidates", i)
                            .with("candidate", Ballots.idOrName(candidate))
                            .with("elected", round)
                            .with("votes", candidate.votes().getAsLong())
                            .with("round", vote.round().getAsInt())
                            .add();
                }
            }
        }
    }

    private static Standing standing(Vote vote, CandidateResult candidate) {
        Optional<Election> election = vote.election();
        return new Standing(List.of(vote.title(), election.flatMap(Election::seatGroup)), Ballots.idOrName(candidate));
    }
}
