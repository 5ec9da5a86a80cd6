package org.congress4j.model.check.rules.votes;

import java.util.Optional;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class UnknownMajority extends VoteRule {
    public UnknownMajority() {
        super(RuleDescription.error(RuleGroup.VOTES, "unknown_majority")
                .finds("A vote under a majority that the rules of procedure do not have.")
                .message("the rules of procedure have no majority '{key:key}'")
                .reason("A vote names its majority by its key in the rules of procedure of the body or its congress.")
                .advice("Correct the key, or add the majority to the rules.")
                .needs("The rules of procedure of the body or its congress.")
                .addCause("key")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        Optional<String> key = vote.vote().ruleKey();
        RulesOfProcedure rules = vote.rules();
        if (key.isEmpty()) {
            return;
        }
        if (rules == null || rules.majorities().isEmpty()) {
            findings.notChecked("no majorities are stated for the body");
        } else if (!vote.context().hasMajority(rules, key.get())) {
            vote.at(findings, "ruleKey").with("key", key.get()).add();
        }
    }
}
