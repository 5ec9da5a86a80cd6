package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.Alignment;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.NamedParty;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Role;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.TreatyAction;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.FindingDraft;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.NamedVoters;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.Walk;

public final class MisspelledStateName extends CheckRule {
    public MisspelledStateName() {
        super(RuleDescription.info(RuleGroup.CONGRESSES, "misspelled_state_name")
                .finds("A name that is no State's, but nearly one.")
                .message("'{name:name}' is no name of a State; perhaps {state:state} is meant")
                .reason(
                        "A name with a slip is not resolved, so the State is missing wherever States are compared. The rule "
                                + "looks at hosts, delegations, authors, sponsors, positions, alignments and actions on treaties, and at "
                                + "voters where others are States. A name that is near those of several States is left alone.")
                .example("Phillipines, Azerbajian.")
                .addCause("name")
                .addExplainedBy("broken_text", "name_fragment")
                .advice("Add the code of the State; the name can stay as written.")
                .build());
    }

    @Override
    public void join(Walk walk) {
        walk.records(Congress.class, (congress, context, findings) -> {
            for (int i = 0; i < congress.roles().size(); i++) {
                Role role = congress.roles().get(i);
                compare(context, role.partyId(), role.name(), findings, congress, "roles", i, "name");
            }
        });
        walk.records(Document.class, (document, context, findings) -> {
            compare(document, "authors", document.authors(), context, findings);
            compare(document, "submitters", document.submitters(), context, findings);
        });
        walk.records(Delegation.class, MisspelledStateName::check);
        walk.records(Sponsorship.class, MisspelledStateName::check);
        walk.records(PositionStatement.class, MisspelledStateName::check);
        walk.records(Statement.class, MisspelledStateName::check);
        walk.records(
                TreatyAction.class,
                (action, context, findings) ->
                        compare(context, action.partyId(), action.name(), findings, action, "name"));
        walk.votes(MisspelledStateName::check);
    }

    private static void compare(
            Document document,
            String list,
            ImmutableList<NamedParty> parties,
            CheckContext context,
            Findings findings) {
        for (int i = 0; i < parties.size(); i++) {
            compare(context, parties.get(i).partyId(), parties.get(i).name(), findings, document, list, i, "name");
        }
    }

    private static void check(Delegation delegation, CheckContext context, Findings findings) {
        if (delegation.category().isEmpty()
                || delegation
                        .category()
                        .filter(ResolvableName.OF_STATES::contains)
                        .isPresent()) {
            compare(context, delegation.partyId(), delegation.name(), findings, delegation, "name");
        }
    }

    private static void check(Sponsorship sponsorship, CheckContext context, Findings findings) {
        compare(context, sponsorship.partyId(), sponsorship.name(), findings, sponsorship, "name");
    }

    private static void check(PositionStatement position, CheckContext context, Findings findings) {
        compare(context, position.partyId(), position.name(), findings, position, "name");
    }

    private static void check(Statement statement, CheckContext context, Findings findings) {
        for (int i = 0; i < statement.alignments().size(); i++) {
            Alignment alignment = statement.alignments().get(i);
            compare(context, alignment.partyId(), alignment.name(), findings, statement, "alignments", i, "name");
        }
    }

    private static void check(VoteFacts vote, Findings findings) {
        if (vote.namedVoters().isEmpty() || !isOfStates(vote)) {
            return;
        }
        for (NamedVoters voters : vote.namedVoters()) {
            for (int i = 0; i < voters.names().size(); i++) {
                report(vote.context(), voters.names().get(i), vote.atName(findings, voters, i));
            }
        }
    }

    /** Whether any of the voters is a State, by id or by name. */
    private static boolean isOfStates(VoteFacts vote) {
        for (int i = 0; i < vote.size(); i++) {
            if (vote.voter(i).principal().isState()) {
                return true;
            }
        }
        return vote.vote().allUnresolvedBallots().values().stream()
                .anyMatch(name -> vote.context().stateNamed(name).isPresent());
    }

    private static void compare(
            CheckContext context,
            Optional<? extends Id<?>> party,
            Optional<String> name,
            Findings findings,
            ProceedingsRecord<?> record,
            Object... place) {
        if (party.isEmpty() && name.isPresent()) {
            report(context, name.get(), findings.at(record, place));
        }
    }

    private static void report(CheckContext context, String name, FindingDraft draft) {
        context.stateNear(name)
                .ifPresent(
                        state -> draft.with("name", name).with("state", state).add());
    }
}
