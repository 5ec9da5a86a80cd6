package org.congress4j.model.check.rules.votes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class TooManyVotesOfMember extends VoteRule {
    public TooManyVotesOfMember() {
        super(RuleDescription.error(RuleGroup.VOTES, "too_many_votes_of_member")
                .finds("A member with more votes than the rules allow.")
                .message("{member:id} has {votes:number} votes in the list, but the rules allow {allowed:number}")
                .reason("The rules of procedure state how many votes each member has, such as those of four delegates "
                        + "at the International Labour Conference. The votes of the participants of a "
                        + "delegation are counted together.")
                .advice("Check the printed record, and the delegations of the participants.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        RulesOfProcedure rules = vote.rules();
        if (rules == null || rules.votesPerMember().isEmpty()) {
            return;
        }
        int allowed = rules.votesPerMember().getAsInt();
        Map<PartyFacts, Integer> votes = new LinkedHashMap<>();
        for (int i = 0; i < vote.size(); i++) {
            // A voter listed twice is reported by DuplicateVoter.
            if (ObserverVoted.isVote(vote.choice(i)) && vote.voter(i).principal() != vote.voter(i)) {
                votes.merge(vote.voter(i).principal(), 1, Integer::sum);
            }
        }
        votes.forEach((member, count) -> {
            if (count > allowed) {
                vote.atLists(findings)
                        .with("member", member.id())
                        .with("votes", count)
                        .with("allowed", allowed)
                        .add();
            }
        });
    }
}
