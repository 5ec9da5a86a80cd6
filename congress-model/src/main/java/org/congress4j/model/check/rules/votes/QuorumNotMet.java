package org.congress4j.model.check.rules.votes;

import java.util.Optional;
import org.congress4j.model.Electorate;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Outcomes;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.Severity;

/** Finds a decision by vote with fewer members present than the rules need for one. */
public final class QuorumNotMet extends VoteRule {
    public QuorumNotMet() {
        super(RuleDescription.builder()
                .code("quorum_not_met")
                .severity(Severity.WARNING)
                .group(RuleGroup.VOTES)
                .finds("A decision by vote with fewer members present than the rules need for one.")
                .message("{present} of {size} were present; {needed} are needed to decide")
                .parameter("present", ParameterType.NUMBER)
                .parameter("size", ParameterType.NUMBER)
                .parameter("needed", ParameterType.NUMBER)
                .reason(
                        "The rules of procedure ask for a part of the members to be present when a decision is taken. Some "
                                + "decisions become valid afterwards, as in WIPO when absent members are asked in writing.")
                .advice("Look at the printed record, and at what the number of those present counts.")
                .needs("Rules of procedure with a quorum, and how many of how many were present.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
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
            findings.notChecked("it is not stated how many of how many were present");
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
