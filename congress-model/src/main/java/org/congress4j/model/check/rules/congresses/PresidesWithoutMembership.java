package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.Chair;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.MemberState;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.Body;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.UnitedNationsOrgan;
import org.congress4j.model.code.OfficeKind;
import org.jspecify.annotations.Nullable;

public final class PresidesWithoutMembership extends RecordRule<ProceedingsRecord<?>> {
    private static final ImmutableSet<OfficeKind> PRESIDING =
            ImmutableSet.of(OfficeKind.PRESIDENT, OfficeKind.VICE_PRESIDENT, OfficeKind.ACTING_PRESIDENT);

    public PresidesWithoutMembership() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Officer.class, Session.class),
                RuleDescription.warning(RuleGroup.CONGRESSES, "presides_without_membership")
                        .finds(
                                "A State that presides over a Council of the United Nations without being a member of it.")
                        .message("{state:id} presided over {body:id} on {day:period}, but was not a member")
                        .reason(
                                "The Presidents of the Security Council, the Economic and Social Council, the Trusteeship "
                                        + "Council and the Human Rights Council are from among their members. By the registry, "
                                        + "the State was no Member of the United Nations, or the document has as many "
                                        + "memberships of the Council as it had members, and none of the State.")
                        .advice("Correct who presided, or the period of the membership.")
                        .addCause("state", "body")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Officer officer) {
            if (officer.bodyId().isPresent() && PRESIDING.contains(officer.office())) {
                state(officer, context)
                        .ifPresent(state -> compare(
                                context,
                                officer,
                                state,
                                officer.bodyId().get(),
                                days(officer, context),
                                findings,
                                "holderId"));
            }
        } else if (record instanceof Session session && session.bodyId().isPresent()) {
            DayRange days = context.daysOf(session);
            for (int i = 0; i < session.chairs().size(); i++) {
                Chair chair = session.chairs().get(i);
                if (chair.holderId().isPresent()) {
                    PartyFacts holder = context.party(chair.holderId().get());
                    compare(context, session, holder, session.bodyId().get(), days, findings, "chairs", i, "holderId");
                }
            }
        }
    }

    /** The State that holds the office, itself or by a person who is stated to sit for it. */
    private static Optional<PartyFacts> state(Officer officer, CheckContext context) {
        Optional<Id<MemberState>> state = officer.capacities().stream()
                .flatMap(capacity -> capacity.stateId().stream())
                .findFirst();
        return officer.holderId()
                .map(context::party)
                .filter(PartyFacts::isState)
                .or(() -> state.map(context::party));
    }

    private static @Nullable DayRange days(Officer officer, CheckContext context) {
        if (officer.period().isPresent()) {
            return PartyFacts.days(officer.period().get());
        }
        Congress congress = context.find(Congress.class, officer.congressId());
        return congress == null ? null : context.period(congress).days();
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            PartyFacts state,
            Id<Organization> council,
            @Nullable DayRange days,
            Findings findings,
            Object... place) {
        Optional<UnitedNationsOrgan> organ = context.organ(council).filter(UnitedNationsOrgan::isCouncil);
        if (days == null || organ.isEmpty() || !state.isState()) {
            return;
        }
        Body body = context.body(council);
        if ((body == null || body.standing(state, days) != Body.Standing.MEMBER)
                && (state.wasNoMemberOfUnitedNations(days) || isComplete(body, organ.get(), days))) {
            findings.at(record, place)
                    .with("state", state.id())
                    .with("body", council)
                    .with("day", days)
                    .add();
        }
    }

    private static boolean isComplete(@Nullable Body body, UnitedNationsOrgan organ, DayRange days) {
        OptionalLong members = organ.mostMembers(days);
        return body != null && members.isPresent() && body.memberCount(days) >= members.getAsLong();
    }
}
