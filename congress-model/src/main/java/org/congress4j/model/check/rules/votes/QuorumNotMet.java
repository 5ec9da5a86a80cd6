package org.congress4j.model.check.rules.votes;

import java.util.Optional;
import org.congress4j.model.Electorate;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Outcomes;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class QuorumNotMet extends VoteRule {
    public QuorumNotMet() {
        super(RuleDescription.warning(RuleGroup.VOTES, "quorum_not_met")
                .finds("A decision by vote without the quorum that the rules require.")
                .message("{present:number} of {size:number} were present, but {needed:number} are needed to decide")
                .reason("The rules of procedure require part of the members to be present when a decision is taken. "
                        + "Some decisions become valid later, as in WIPO, where absent members are asked in "
                        + "writing.")
                .advice("Check the printed record, and whom the number of those present counts.")
                .needs("Rules of procedure with a quorum, the size of the electorate, and how many were present.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        RulesOfProcedure rules = vote.rules();
        Optional<Electorate> electorate = vote.vote().electorate();
        if (rules == null
                || rules.quorumToDecide().isEmpty()
                || !Outcomes.carried(vote.action()).orElse(false)) {
            return;
        }
        if (electorate.isEmpty()
                || electorate.get().size().isEmpty()
                || electorate.get().present().isEmpty()) {
            findings.notChecked("the size of the electorate, or how many were present, is not stated");
        } else if (Outcomes.lacksQuorum(rules, electorate.get())) {
            long size = electorate.get().size().getAsLong();
            vote.at(findings, "electorate", "present")
                    .with("present", electorate.get().present().getAsLong())
                    .with("size", size)
                    .with("needed", rules.quorumToDecide().get().needed(size))
                    .add();
        }
    }
}
