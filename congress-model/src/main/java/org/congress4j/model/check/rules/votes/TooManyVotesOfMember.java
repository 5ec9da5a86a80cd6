package org.congress4j.model.check.rules.votes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.Severity;

/** Finds more votes of one member than the rules give it. */
public final class TooManyVotesOfMember extends VoteRule {
    public TooManyVotesOfMember() {
        super(RuleDescription.builder()
                .code("too_many_votes_of_member")
                .severity(Severity.ERROR)
                .group(RuleGroup.VOTES)
                .finds("More votes of one member than the rules give it.")
                .message("{member} has {votes} votes in the list, and the rules give it {allowed}")
                .parameter("member", ParameterType.ID)
                .parameter("votes", ParameterType.NUMBER)
                .parameter("allowed", ParameterType.NUMBER)
                .reason(
                        "The rules of procedure say how many votes each member has, such as four delegates at the "
                                + "International Labour Conference. The votes of the participants of a delegation are counted together.")
                .advice("Look at the printed record, and at the delegations of the participants.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
        RulesOfProcedure rules = vote.rules();
        if (rules == null || rules.votesPerMember().isEmpty()) {
            return;
        }
        int allowed = rules.votesPerMember().getAsInt();
        Map<PartyFacts, Integer> votes = new LinkedHashMap<>();
        for (int i = 0; i < vote.size(); i++) {
            // One who is listed twice has a rule of its own.
            if (ObserverVoted.isVote(vote.choice(i)) && vote.voter(i).principal() != vote.voter(i)) {
                votes.merge(vote.voter(i).principal(), 1, Integer::sum);
            }
        }
        votes.forEach((member, count) -> {
            if (count > allowed) {
                vote.at(findings, "ballots")
                        .with("member", member.id())
                        .with("votes", count)
                        .with("allowed", allowed)
                        .add();
            }
        });
    }
}
