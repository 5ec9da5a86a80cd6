package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class ElectedWithFewerVotes extends VoteRule {
    public ElectedWithFewerVotes() {
        super(RuleDescription.info(RuleGroup.VOTES, "elected_with_fewer_votes")
                .finds("A candidate elected with fewer votes than one who is not.")
                .message(
                        "{candidate:id-or-name} is elected with {votes:number} votes, but {other:id-or-name}, who is not, "
                                + "received {more:number}")
                .reason(
                        "One ballot may fill the seats of several regional groups, so both may be right if they stood for "
                                + "different seats. Elections for one seat, or for those of one group, have a rule of their own; elections "
                                + "by lot, candidates who withdrew, and votes of colleges are left alone.")
                .advice("Check the marks and the votes. A vote for each group, with its seat group, tells them apart.")
                .addExplainedBy("elected_against_numbers")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        ImmutableList<CandidateResult> candidates = vote.vote().candidates();
        if (candidates.stream().noneMatch(Ballots::isElected)
                || Ballots.isForOneGroup(vote)
                || !vote.vote().colleges().isEmpty()) {
            return;
        }
        CandidateResult strongest = Ballots.strongestNotElected(candidates);
        for (int i = 0; i < candidates.size() && strongest != null; i++) {
            CandidateResult candidate = candidates.get(i);
            if (Ballots.isElected(candidate)
                    && !candidate.byLot().orElse(false)
                    && candidate.votes().isPresent()
                    && candidate.votes().getAsLong() < strongest.votes().orElse(0)) {
                vote.at(findings, "candidates", i)
                        .with("candidate", Ballots.idOrName(candidate))
                        .with("votes", candidate.votes().getAsLong())
                        .with("other", Ballots.idOrName(strongest))
                        .with("more", strongest.votes().orElse(0))
                        .add();
            }
        }
    }
}
