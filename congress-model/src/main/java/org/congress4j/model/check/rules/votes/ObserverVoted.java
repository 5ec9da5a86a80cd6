package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Delegation;
import org.congress4j.model.check.engine.Body;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.ParticipantCategory;
import org.congress4j.model.code.RightKind;
import org.congress4j.model.code.VoteChoice;

public final class ObserverVoted extends VoteRule {
    private static final ImmutableSet<ParticipantCategory> WITHOUT_VOTE =
            ImmutableSet.of(ParticipantCategory.OBSERVER_STATE, ParticipantCategory.MEDIA, ParticipantCategory.GUEST);

    public ObserverVoted() {
        super(RuleDescription.error(RuleGroup.VOTES, "observer_voted")
                .finds("An observer who voted.")
                .message("{voter:id} voted '{choice:code}' but was {observer:text}")
                .reason("Observers take part without a vote. The rule reports those who, by the memberships of the "
                        + "body, were only observers or associates on that day, and those who attended the "
                        + "congress as observer States, press or guests without the right to vote.")
                .advice("Correct the voter, the role or the category.")
                .addCause("voter")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        DayRange days = vote.days();
        Body body = vote.bodyId().map(vote.context()::body).orElse(null);
        Map<PartyFacts, List<Delegation>> delegations = vote.context()
                .congressOf(vote.action())
                .map(vote.context()::delegations)
                .orElse(Map.of());
        if ((body == null || days == null) && delegations.isEmpty()) {
            return;
        }
        for (int i = 0; i < vote.size(); i++) {
            if (isVote(vote.choice(i))) {
                PartyFacts member = vote.voter(i).principal();
                if (body != null && days != null && body.standing(member, days) == Body.Standing.OBSERVER) {
                    report(
                            vote,
                            i,
                            "an observer or associate of " + vote.bodyId().orElseThrow(),
                            findings);
                } else {
                    report(vote, i, delegations.getOrDefault(member, List.of()), findings);
                }
            }
        }
    }

    static boolean isVote(VoteChoice choice) {
        return choice.equals(VoteChoice.YES) || choice.equals(VoteChoice.NO) || choice.equals(VoteChoice.ABSTAIN);
    }

    private static void report(VoteFacts vote, int i, List<Delegation> delegations, Findings findings) {
        if (!delegations.isEmpty()) {
            vote.context()
                    .once(ObserverVoted.class, delegations, ObserverVoted::observer)
                    .ifPresent(category -> report(vote, i, "at the congress as '" + category + "'", findings));
        }
    }

    /** The category of the first of the delegations of a party that may not vote. */
    private static Optional<ParticipantCategory> observer(List<Delegation> delegations) {
        return delegations.stream()
                .filter(delegation ->
                        delegation.category().filter(WITHOUT_VOTE::contains).isPresent())
                .filter(delegation -> delegation.rights().stream()
                        .noneMatch(right -> right.kind().equals(RightKind.VOTE) && right.granted()))
                .flatMap(delegation -> delegation.category().stream())
                .findFirst();
    }

    private static void report(VoteFacts vote, int i, String observer, Findings findings) {
        vote.atVoter(findings, i)
                .with("voter", vote.voter(i).id())
                .with("choice", vote.choice(i))
                .with("observer", observer)
                .add();
    }
}
