package org.congress4j.model.check.rules.votes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Delegation;
import org.congress4j.model.Right;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.RightKind;

public final class VoterWithoutRight extends VoteRule {
    public VoterWithoutRight() {
        super(RuleDescription.error(RuleGroup.VOTES, "voter_without_right")
                .finds("A voter whose delegation did not have the right to vote.")
                .message("{voter:id} voted '{choice:code}' without the right to vote{reason:text}")
                .reason("By its rights, the delegation could not vote in that organ at that time, for instance because "
                        + "of arrears. A right without an organ applies everywhere, one without a period at "
                        + "all times; a right that is also granted is left alone.")
                .advice("Correct the voter, or the right, its organ or its period.")
                .addCause("voter")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        Map<PartyFacts, List<Delegation>> delegations = vote.context()
                .congressOf(vote.action())
                .map(vote.context()::delegations)
                .orElse(Map.of());
        for (int i = 0; !delegations.isEmpty() && i < vote.size(); i++) {
            if (ObserverVoted.isVote(vote.choice(i))) {
                report(vote, i, delegations.getOrDefault(vote.voter(i).principal(), List.of()), findings);
            }
        }
    }

    private static void report(VoteFacts vote, int i, List<Delegation> delegations, Findings findings) {
        if (delegations.isEmpty()) {
            return;
        }
        List<Delegation> denied = vote.context().once(VoterWithoutRight.class, delegations, VoterWithoutRight::denied);
        for (Delegation delegation : denied) {
            Optional<Right> right = denied(delegation, vote);
            if (right.isPresent()) {
                vote.atVoter(findings, i)
                        .with("voter", vote.voter(i).id())
                        .with("choice", vote.choice(i))
                        .with(
                                "reason",
                                right.get()
                                        .reason()
                                        .map(reason -> ": " + CheckContext.text(reason))
                                        .orElse(""))
                        .add();
                return;
            }
        }
    }

    /** Those of the delegations of a party to which the right to vote is denied in some organ at some time. */
    private static List<Delegation> denied(List<Delegation> delegations) {
        return delegations.stream()
                .filter(delegation -> delegation.rights().stream()
                        .anyMatch(right -> right.kind().equals(RightKind.VOTE) && !right.granted()))
                .toList();
    }

    private static Optional<Right> denied(Delegation delegation, VoteFacts vote) {
        Optional<Right> denied = Optional.empty();
        for (Right right : delegation.rights()) {
            if (right.kind().equals(RightKind.VOTE) && applies(right, vote)) {
                if (right.granted()) {
                    return Optional.empty();
                }
                denied = denied.or(() -> Optional.of(right));
            }
        }
        return denied;
    }

    private static boolean applies(Right right, VoteFacts vote) {
        boolean there = right.bodyId().isEmpty() || right.bodyId().equals(vote.bodyId());
        DayRange days = vote.days();
        return there
                && (right.period().isEmpty()
                        || (days != null && Span.ofPeriod(right.period()).covers(days)));
    }
}
