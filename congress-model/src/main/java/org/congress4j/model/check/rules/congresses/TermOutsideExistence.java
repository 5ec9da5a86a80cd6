package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.Membership;
import org.congress4j.model.Officer;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;

public final class TermOutsideExistence extends RecordRule<ProceedingsRecord<?>> {
    public TermOutsideExistence() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Membership.class, Officer.class),
                RuleDescription.warning(RuleGroup.CONGRESSES, "term_outside_existence")
                        .finds("A membership or an office that starts before the body or the party existed, or ends "
                                + "after it ceased.")
                        .message("the {term:text} is stated {period:period}, but {party:id} existed {life:text}")
                        .reason("Nobody is a member or an officer of what is no longer there. The document says when a "
                                + "body, a State or an organization existed; of a State that it does not describe, "
                                + "the registry says when it ceased, with a year for affairs that were wound up. "
                                + "A term without an end is left alone.")
                        .example("Memberships that end after the place they are tied to "
                                + "(github.com/mysociety/pombola/issues/2038).")
                        .advice("Correct the period, or end it with the body.")
                        .addCause("party")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Membership membership && membership.period().isPresent()) {
            DateRange period = membership.period().get();
            boolean told = compare(
                    context, membership, "membership", period, Optional.of(membership.organizationId()), findings);
            if (!told) {
                compare(context, membership, "membership", period, Optional.of(membership.partyId()), findings);
            }
        } else if (record instanceof Officer officer && officer.period().isPresent()) {
            DateRange period = officer.period().get();
            boolean told = compare(context, officer, "office", period, officer.bodyId(), findings);
            if (!told) {
                compare(context, officer, "office", period, officer.holderId(), findings);
            }
        }
    }

    private static boolean compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            String term,
            DateRange period,
            Optional<? extends Id<?>> id,
            Findings findings) {
        if (id.isEmpty()) {
            return false;
        }
        PartyFacts party = context.party(id.get());
        Optional<String> life = lifeExceededBy(party, Span.ofPeriod(Optional.of(period)));
        life.ifPresent(existed -> findings.at(record, "period")
                .with("term", term)
                .with("period", Spans.words(period))
                .with("party", party.id())
                .with("life", existed)
                .add());
        return life.isPresent();
    }

    /** When a party existed, if a term lies outside of it. */
    private static Optional<String> lifeExceededBy(PartyFacts party, Span term) {
        Optional<DateRange> stated = party.statedPeriod();
        if (stated.isPresent()) {
            Span life = Span.ofPeriod(stated);
            boolean ceased = life.endIsKnown();
            return term.startsBefore(life)
                            || term.endsBeforeStartOf(life)
                            || term.startsAfterEndOf(life)
                            || (ceased && term.endsAfterEndOf(life))
                    ? Optional.of(Spans.words(stated.get()))
                    : Optional.empty();
        }
        return party.ceasedOn()
                .filter(day -> term.startFirst() > secondOf(day.toEpochDay())
                        || term.endFirst() > secondOf(day.plusYears(1).toEpochDay()))
                .map(day -> "until " + day);
    }

    private static long secondOf(long day) {
        return (day + 1) * Span.SECONDS_OF_DAY - 1;
    }
}
