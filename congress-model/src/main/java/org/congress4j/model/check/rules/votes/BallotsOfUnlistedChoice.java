package org.congress4j.model.check.rules.votes;

import org.congress4j.model.College;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class BallotsOfUnlistedChoice extends VoteRule {
    public BallotsOfUnlistedChoice() {
        super(RuleDescription.error(RuleGroup.VOTES, "ballots_of_unlisted_choice")
                .finds("Voters listed under a choice that the vote says its record does not list.")
                .message(
                        "{listed:number} listed under '{choice:code}', which is not among the choices that the record lists")
                .reason("The vote says which choices its record lists, but has voters under others.")
                .advice("Add the choice to the listed ones, or move the voters.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        for (int i = 0; i < vote.vote().colleges().size(); i++) {
            check(vote, vote.vote().colleges().get(i), i, findings);
        }
        if (vote.vote().listedChoices().isEmpty()) {
            return;
        }
        for (VoteChoice choice : vote.choices()) {
            if (vote.listed(choice) > 0 && !vote.vote().listedChoices().contains(choice)) {
                vote.at(findings, "listedChoices")
                        .with("listed", vote.listed(choice))
                        .with("choice", choice)
                        .add();
            }
        }
    }

    private static void check(VoteFacts vote, College college, int index, Findings findings) {
        if (college.listedChoices().isEmpty()) {
            return;
        }
        for (VoteChoice choice : vote.choices()) {
            int listed = college.ballots().get(choice).size()
                    + college.unresolvedBallots().get(choice).size();
            if (listed > 0 && !college.listedChoices().contains(choice)) {
                vote.at(findings, "colleges", index, "listedChoices")
                        .with("listed", listed)
                        .with("choice", choice)
                        .add();
            }
        }
    }
}
