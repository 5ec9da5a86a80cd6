package org.congress4j.model.check.rules.votes;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Id;
import org.congress4j.model.Party;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Outcomes;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class VetoWithoutEffect extends VoteRule {
    public VetoWithoutEffect() {
        super(RuleDescription.error(RuleGroup.VOTES, "veto_without_effect")
                .finds("A decision that was adopted despite a veto.")
                .message("'{outcome:code}', although {voter:id} has a veto and voted against")
                .reason("The electorate names those whose negative vote prevents adoption. Nobody has a veto on "
                        + "procedural matters, so none should be named there.")
                .advice("Check the printed record. On a procedural matter, leave out the veto holders.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        if (vote.vote().electorate().isEmpty()
                || vote.vote().electorate().get().vetoHolderIds().isEmpty()
                || !vote.decidesTheAction()
                || !Outcomes.carried(vote.action()).orElse(false)) {
            return;
        }
        Map<String, Integer> against = new HashMap<>();
        for (int i = 0; i < vote.size(); i++) {
            if (vote.choice(i).equals(VoteChoice.NO)) {
                against.putIfAbsent(vote.voter(i).id(), i);
            }
        }
        for (Id<? extends Party> holder : vote.vote().electorate().get().vetoHolderIds()) {
            int voter = against.getOrDefault(holder.toString(), -1);
            if (voter >= 0) {
                vote.atVoter(findings, voter)
                        .with(
                                "outcome",
                                vote.action()
                                        .outcome()
                                        .map(Object::toString)
                                        .orElseGet(vote.action().verb()::toString))
                        .with("voter", holder)
                        .add();
            }
        }
    }
}
