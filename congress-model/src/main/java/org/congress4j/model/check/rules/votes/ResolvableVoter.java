package org.congress4j.model.check.rules.votes;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.NamedVoters;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.StateNames;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class ResolvableVoter extends VoteRule {
    public ResolvableVoter() {
        super(RuleDescription.warning(RuleGroup.VOTES, "resolvable_voter")
                .finds("A voter listed only by name, although the registry knows the name.")
                .message("'{name:name}' is {state:state}")
                .reason("The name means exactly one State on that day. As long as the voter is only a name, it cannot "
                        + "be joined with other data or checked.")
                .advice("List the State by its code.")
                .addCause("name")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        for (NamedVoters voters : vote.namedVoters()) {
            for (int i = 0; i < voters.names().size(); i++) {
                String name = voters.names().get(i);
                int place = i;
                StateNames.find(name, vote.days())
                        .ifPresent(state -> vote.atName(findings, voters, place)
                                .with("name", name)
                                .with("state", state)
                                .add());
            }
        }
    }
}
