package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Id;
import org.congress4j.model.Organization;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.UnitedNationsOrgan;
import org.congress4j.model.code.PositionKind;
import org.congress4j.model.code.SponsorExplanation;
import org.congress4j.model.code.SponsorshipKind;
import org.congress4j.model.code.StatementKind;

public final class SponsorExplainsVote extends RecordRule<ProceedingsRecord<?>> {
    private static final ImmutableSet<StatementKind> OF_VOTE =
            ImmutableSet.of(StatementKind.EXPLANATION_BEFORE_VOTE, StatementKind.EXPLANATION_AFTER_VOTE);
    private static final ImmutableSet<PositionKind> OF_POSITION =
            ImmutableSet.of(PositionKind.EXPLANATION_BEFORE, PositionKind.EXPLANATION_AFTER);

    public SponsorExplainsVote() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Statement.class, PositionStatement.class),
                RuleDescription.warning(RuleGroup.SITTINGS, "sponsor_explains_vote")
                        .finds("A sponsor that explains its vote where the rules forbid it.")
                        .message("{party:id} explained its vote, but sponsors the text by {sponsorship:id}")
                        .reason(
                                "The President does not permit the proposer of a proposal to explain its vote on it in the "
                                        + "General Assembly (rule 88). For other bodies, the rules of procedure in the document say so "
                                        + "(sponsorExplanation never). Votes on a part of the text, and sponsors that joined later, "
                                        + "withdrew, or speak for others are left alone.")
                        .advice(
                                "Correct the speaker, the kind of the statement or the action; keep a statement that was made "
                                        + "against the rules.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Statement statement) {
            if (statement.kind().filter(OF_VOTE::contains).isPresent()
                    && statement.onBehalfOfIds().isEmpty()) {
                check(context, statement, statement.actionId(), context.speakerOf(statement), findings);
            }
        } else if (record instanceof PositionStatement position
                && OF_POSITION.contains(position.kind())
                && position.onBehalfOfIds().isEmpty()
                && position.paragraphRefs().isEmpty()) {
            check(context, position, position.actionId(), position.partyId().map(context::party), findings);
        }
    }

    private static Map<List<Object>, Sponsorship> sponsors(CheckContext context) {
        Map<List<Object>, Sponsorship> sponsors = new HashMap<>();
        for (Sponsorship sponsorship : context.records(Sponsorship.class)) {
            if (sponsorship.textId().isPresent()
                    && party(sponsorship, context).isPresent()
                    && sponsorship.withdrawnOn().isEmpty()
                    && sponsorship.onBehalfOfIds().isEmpty()
                    && (sponsorship.date().isPresent() || !sponsorship.kind().equals(SponsorshipKind.ADDITIONAL))) {
                sponsors.putIfAbsent(
                        List.of(
                                sponsorship.textId().get().toString(),
                                party(sponsorship, context).get()),
                        sponsorship);
            }
        }
        return sponsors;
    }

    private static Optional<PartyFacts> party(Sponsorship sponsorship, CheckContext context) {
        return sponsorship
                .partyId()
                .map(context::party)
                .or(() -> sponsorship.name().flatMap(context::stateNamed).map(state -> context.party(state.id())));
    }

    private static void check(
            CheckContext context,
            ProceedingsRecord<?> record,
            Optional<Id<Action>> actionId,
            Optional<PartyFacts> party,
            Findings findings) {
        Action action = party.isEmpty() ? null : context.find(Action.class, actionId);
        if (action == null
                || action.textId().isEmpty()
                || action.votes().size() != 1
                || action.partOfId().isPresent()
                || action.part().isPresent()
                || action.amendsId().isPresent()
                || action.motion().isPresent()
                || !action.paragraphRefs().isEmpty()) {
            return;
        }
        Map<List<Object>, Sponsorship> sponsors = context.once(SponsorExplainsVote.class, () -> sponsors(context));
        Sponsorship sponsorship = sponsors.get(List.of(action.textId().get().toString(), party.get()));
        if (sponsorship != null
                && !Span.ofDate(sponsorship.date()).startsAfterEndOf(Span.ofDate(action.date()))
                && isForbidden(context, action)) {
            findings.at(record, "kind")
                    .with("party", party.get().id())
                    .with("sponsorship", sponsorship.id())
                    .add();
        }
    }

    private static boolean isForbidden(CheckContext context, Action action) {
        RulesOfProcedure rules = context.rulesOf(action);
        if (rules != null && rules.sponsorExplanation().isPresent()) {
            return rules.sponsorExplanation().get().equals(SponsorExplanation.NEVER);
        }
        Optional<Id<Organization>> body = context.bodyOf(action);
        return body.flatMap(context::organ).equals(Optional.of(UnitedNationsOrgan.GENERAL_ASSEMBLY));
    }
}
