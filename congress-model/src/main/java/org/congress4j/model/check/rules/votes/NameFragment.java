package org.congress4j.model.check.rules.votes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.FindingDraft;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.NamedVoters;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.StateNames;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.Walk;
import org.congress4j.model.registry.RegisteredState;
import org.jspecify.annotations.Nullable;

public final class NameFragment extends CheckRule {
    public NameFragment() {
        super(RuleDescription.warning(RuleGroup.VOTES, "name_fragment")
                .finds("Two unresolved names that together are the name of a State.")
                .message("'{first:name}' and '{second:name}' together are {state:state}")
                .reason(
                        "The name was split in two when the list was read, so one voter, sponsor or delegation counts as two.")
                .example("S/RES/2403 (2018) lists CÔTE. and D'IVOIRE as two members (github.com/UNxml/SCresolutions). "
                        + "Names split in 1,317 of 1,407 votes (github.com/openstates/issues/issues/1408).")
                .advice("Join the names, and list the State by its code.")
                .addCause("first", "second")
                .build());
    }

    @Override
    public void join(Walk walk) {
        walk.votes(NameFragment::check);
        walk.document((context, findings) -> {
            Map<String, Piece> sponsors = new HashMap<>();
            for (Sponsorship sponsorship : context.records(Sponsorship.class)) {
                Optional<String> text = sponsorship
                        .textId()
                        .map(Id::toString)
                        .or(() -> sponsorship.versionRef().map(Object::toString));
                if (text.isPresent()) {
                    check(
                            text.get(),
                            sponsorship,
                            sponsorship.partyId(),
                            sponsorship.name(),
                            sponsors,
                            context,
                            findings);
                }
            }
            Map<String, Piece> delegations = new HashMap<>();
            for (Delegation delegation : context.records(Delegation.class)) {
                String congress = delegation.congressId().toString();
                check(congress, delegation, delegation.partyId(), delegation.name(), delegations, context, findings);
            }
        });
    }

    /** A name that may be the first part of another. */
    private record Piece(ProceedingsRecord<?> record, String name) {}

    /** Compares a name with the one before it in the same list. */
    private static void check(
            String list,
            ProceedingsRecord<?> record,
            Optional<? extends Id<?>> party,
            Optional<String> name,
            Map<String, Piece> before,
            CheckContext context,
            Findings findings) {
        if (party.isPresent()
                || name.isEmpty()
                || context.stateNamed(name.get()).isPresent()) {
            before.remove(list);
            return;
        }
        Piece first = before.put(list, new Piece(record, name.get()));
        if (first != null) {
            report(first.name(), name.get(), null, () -> findings.at(first.record(), "name"));
        }
    }

    private static void check(VoteFacts vote, Findings findings) {
        for (NamedVoters voters : vote.namedVoters()) {
            for (int i = 1; i < voters.names().size(); i++) {
                int place = i - 1;
                report(
                        voters.names().get(place),
                        voters.names().get(i),
                        vote.days(),
                        () -> vote.atName(findings, voters, place));
            }
        }
    }

    private static void report(String first, String second, @Nullable DayRange days, Supplier<FindingDraft> draft) {
        Optional<RegisteredState> joined = StateNames.find(first + " " + second, days);
        if (joined.isPresent()
                && StateNames.find(first, days).isEmpty()
                && StateNames.find(second, days).isEmpty()) {
            draft.get()
                    .with("first", first)
                    .with("second", second)
                    .with("state", joined.get())
                    .add();
        }
    }
}
