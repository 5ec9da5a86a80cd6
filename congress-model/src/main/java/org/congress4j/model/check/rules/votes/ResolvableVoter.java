package org.congress4j.model.check.rules.votes;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.StateNames;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.Severity;

/** Finds a voter listed by name only whose name the registry knows. */
public final class ResolvableVoter extends VoteRule {
    public ResolvableVoter() {
        super(RuleDescription.builder()
                .code("resolvable_voter")
                .severity(Severity.WARNING)
                .group(RuleGroup.VOTES)
                .finds("A voter listed by name only whose name the registry knows.")
                .message("'{name}' is {state}")
                .parameter("name", ParameterType.NAME)
                .parameter("state", ParameterType.STATE)
                .reason(
                        "The name leads to one State on that day. As long as it is a name only, it joins with nothing, and "
                                + "nothing can be checked of the voter.")
                .advice("List the State by its code.")
                .build());
    }

    @Override
    protected void check(VoteFacts vote, Findings findings) {
        vote.vote().unresolvedBallots().asMap().forEach((choice, names) -> {
            int i = 0;
            for (String name : names) {
                int place = i++;
                StateNames.find(name, vote.days())
                        .ifPresent(state -> vote.at(findings, "unresolvedBallots", choice, place)
                                .with("name", name)
                                .with("state", state)
                                .add());
            }
        });
    }
}
