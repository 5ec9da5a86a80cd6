package org.congress4j.model.check.rules.votes;

import java.util.Optional;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.Severity;

public final class ShowOfHandsWithNames extends VoteRule {
    public ShowOfHandsWithNames() {
        super(RuleDescription.builder()
                .code("show_of_hands_with_names")
                .severity(Severity.WARNING)
                .group(RuleGroup.VOTES)
                .finds("A show of hands without names that nevertheless has names.")
                .message("{listed} listed by name in a show of hands without names")
                .parameter("listed", ParameterType.NUMBER)
                .reason("If hands were counted and the names recorded, the method is named-show-of-hands.")
                .advice("Correct the method.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
        if (vote.hasList()
                && vote.isOnTheWhole()
                && vote.action().method().equals(Optional.of(AdoptionMethod.SHOW_OF_HANDS))) {
            int listed = vote.size() + vote.vote().unresolvedBallots().size();
            vote.at(findings, "ballots").with("listed", listed).add();
        }
    }
}
