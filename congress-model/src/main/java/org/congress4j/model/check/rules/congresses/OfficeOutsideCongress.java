package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Congress;
import org.congress4j.model.Officer;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.OfficeKind;

public final class OfficeOutsideCongress extends RecordRule<Officer> {
    private static final ImmutableSet<OfficeKind> ELECTED = ImmutableSet.of(
            OfficeKind.PRESIDENT,
            OfficeKind.CO_PRESIDENT,
            OfficeKind.ACTING_PRESIDENT,
            OfficeKind.VICE_PRESIDENT,
            OfficeKind.RAPPORTEUR_GENERAL);

    public OfficeOutsideCongress() {
        super(
                Officer.class,
                RuleDescription.warning(RuleGroup.CONGRESSES, "office_outside_congress")
                        .finds(
                                "A President, Vice-President or Rapporteur-General whose term lies before or after the congress.")
                        .message(
                                "the office of '{office:code}' is stated {period:period}, but the congress was held {congress:period}")
                        .reason(
                                "A congress elects those who preside over it, and they preside while it meets. Officers of "
                                        + "other bodies, secretaries, and congresses that were moved, or suspended and resumed, "
                                        + "are left alone.")
                        .advice("Correct the period of the office, often its year, or the congress.")
                        .addCause("congress")
                        .build());
    }

    @Override
    public void check(Officer officer, CheckContext context, Findings findings) {
        Congress congress = officer.period().isEmpty() || !ELECTED.contains(officer.office())
                ? null
                : context.find(Congress.class, officer.congressId());
        if (congress == null
                || congress.period().isEmpty()
                || context.isPartOfResumed(congress)
                || !congress.scheduleChanges().isEmpty()
                || (officer.bodyId().isPresent() && !officer.bodyId().equals(congress.bodyId()))) {
            return;
        }
        Span term = Span.ofPeriod(officer.period());
        Span held = context.period(congress);
        boolean ended = term.endIsKnown() && held.startIsKnown() && term.endsBeforeStartOf(held);
        boolean late = term.startIsKnown() && held.endIsKnown() && term.startsAfterEndOf(held);
        if (ended || late) {
            findings.at(officer, "period")
                    .with("office", officer.office())
                    .with("period", Spans.words(officer.period().get()))
                    .with("congress", Spans.words(congress.period().get()))
                    .add();
        }
    }
}
