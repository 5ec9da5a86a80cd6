package org.congress4j.model.check.rules.votes;

import java.util.Optional;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.AdoptionMethod;

public final class ShowOfHandsWithNames extends VoteRule {
    public ShowOfHandsWithNames() {
        super(RuleDescription.warning(RuleGroup.VOTES, "show_of_hands_with_names")
                .finds("A show of hands without names that nevertheless has names.")
                .message("{listed:number} listed by name in a show of hands without names")
                .reason("If hands were counted and the names recorded, the method is named-show-of-hands.")
                .advice("Correct the method.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        if (vote.hasList()
                && vote.isOnTheWhole()
                && vote.action().method().equals(Optional.of(AdoptionMethod.SHOW_OF_HANDS))) {
            int listed = vote.size() + vote.vote().allUnresolvedBallots().size();
            vote.atLists(findings).with("listed", listed).add();
        }
    }
}
