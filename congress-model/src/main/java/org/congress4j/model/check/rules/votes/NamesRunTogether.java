package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.FindingDraft;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.NamedVoters;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.Walk;
import org.congress4j.model.registry.RegisteredState;

public final class NamesRunTogether extends CheckRule {
    public NamesRunTogether() {
        super(RuleDescription.info(RuleGroup.VOTES, "names_run_together")
                .finds("An unresolved name that is the names of several States.")
                .message("'{name:name}' is several States: {states:text}")
                .reason(
                        "A list was not split when it was read, so several voters, sponsors or delegations count as one.")
                .addCause("name")
                .advice("Make a voter, a sponsor or a delegation of each, by its code.")
                .build());
    }

    @Override
    public void join(Walk walk) {
        walk.records(
                Sponsorship.class,
                (sponsorship, context, findings) ->
                        report(sponsorship.partyId(), sponsorship.name(), context, findings.at(sponsorship, "name")));
        walk.records(
                Delegation.class,
                (delegation, context, findings) ->
                        report(delegation.partyId(), delegation.name(), context, findings.at(delegation, "name")));
        walk.votes(NamesRunTogether::check);
    }

    private static void check(VoteFacts vote, Findings findings) {
        for (NamedVoters voters : vote.namedVoters()) {
            for (int i = 0; i < voters.names().size(); i++) {
                report(
                        Optional.empty(),
                        Optional.of(voters.names().get(i)),
                        vote.context(),
                        vote.atName(findings, voters, i));
            }
        }
    }

    private static void report(
            Optional<? extends Id<?>> party, Optional<String> name, CheckContext context, FindingDraft draft) {
        if (party.isPresent() || name.isEmpty()) {
            return;
        }
        ImmutableList<RegisteredState> states = context.statesNamed(name.get());
        if (states.size() > 1) {
            draft.with("name", name.get())
                    .with(
                            "states",
                            states.stream().map(RegisteredState::toString).collect(Collectors.joining(", ")))
                    .add();
        }
    }
}
