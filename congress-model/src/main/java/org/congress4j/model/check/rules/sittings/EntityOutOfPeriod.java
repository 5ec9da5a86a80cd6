package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Party;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.jspecify.annotations.Nullable;

public final class EntityOutOfPeriod extends RecordRule<ProceedingsRecord<?>> {
    public EntityOutOfPeriod() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        Delegation.class,
                        Statement.class,
                        Action.class,
                        Session.class,
                        Sponsorship.class,
                        PositionStatement.class),
                RuleDescription.warning(RuleGroup.SITTINGS, "entity_out_of_period")
                        .finds("A State or organization that takes part, speaks or acts on a day when it did not "
                                + "exist.")
                        .message("{party:id} did not exist at the time, {day:period}")
                        .reason("The document, or the registry of States, says when it existed. A territory may have "
                                + "taken part before it became a State: in 1955, 61 countries and territories "
                                + "were represented.")
                        .example("61 countries and territories took part in the First Congress, 1955, more than the "
                                + "United Nations had Members (nzdl.org, \"The United Nations and Crime "
                                + "Prevention\", chapter 4).")
                        .advice("Use the State that existed at the time, or correct the period.")
                        .addCause("party")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Delegation delegation) {
            Congress congress = context.find(Congress.class, delegation.congressId());
            if (congress != null && delegation.partyId().isPresent()) {
                compare(
                        context,
                        delegation,
                        delegation.partyId().get(),
                        context.period(congress).days(),
                        findings,
                        "partyId");
            }
        } else if (record instanceof Statement statement) {
            Optional<Id<? extends Party>> party = statement.speaker().flatMap(Speaker::partyId);
            if (party.isPresent() || !statement.onBehalfOfIds().isEmpty()) {
                DayRange days = context.daysOf(statement);
                party.ifPresent(id -> compare(context, statement, id, days, findings, "speaker", "partyId"));
                for (int i = 0; i < statement.onBehalfOfIds().size(); i++) {
                    compare(context, statement, statement.onBehalfOfIds().get(i), days, findings, "onBehalfOfIds", i);
                }
            }
        } else if (record instanceof Action action) {
            action.bodyId().ifPresent(id -> compare(context, action, id, context.daysOf(action), findings, "bodyId"));
        } else if (record instanceof Session session) {
            session.bodyId()
                    .ifPresent(id -> compare(context, session, id, context.daysOf(session), findings, "bodyId"));
        } else if (record instanceof Sponsorship sponsorship) {
            Optional<? extends Id<?>> text = sponsorship
                    .textId()
                    .<Id<?>>map(id -> id)
                    .or(() -> sponsorship.versionRef().map(KeyReference::recordId));
            sponsorship
                    .partyId()
                    .ifPresent(id -> compare(
                            context, sponsorship, id, days(sponsorship.date(), text, context), findings, "partyId"));
        } else if (record instanceof PositionStatement position) {
            Action action = context.find(Action.class, position.actionId());
            DayRange acted = action == null ? null : context.daysOf(action);
            DayRange days = acted == null ? days(position.date(), position.textId(), context) : acted;
            position.partyId().ifPresent(id -> compare(context, position, id, days, findings, "partyId"));
        }
    }

    /** The day on which a party took its stand on a text, or else the days of the congress of the text. */
    private static @Nullable DayRange days(
            Optional<PartialDate> date, Optional<? extends Id<?>> textId, CheckContext context) {
        DayRange stated = context.days(date);
        FormalText<?> text = stated == null ? context.text(textId) : null;
        Congress congress = text == null ? null : context.find(Congress.class, text.congressId());
        return congress == null ? stated : context.period(congress).days();
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            Id<? extends Party> id,
            @Nullable DayRange days,
            Findings findings,
            Object... place) {
        PartyFacts party = context.party(id);
        if (days != null && party.didNotExist(days)) {
            findings.at(record, place)
                    .with("party", party.id())
                    .with("day", days)
                    .add();
        }
    }
}
