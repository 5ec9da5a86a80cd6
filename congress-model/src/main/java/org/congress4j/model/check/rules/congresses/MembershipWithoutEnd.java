package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.DateRange;
import org.congress4j.model.Membership;
import org.congress4j.model.Organization;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class MembershipWithoutEnd extends RecordRule<Membership> {
    public MembershipWithoutEnd() {
        super(
                Membership.class,
                RuleDescription.info(RuleGroup.CONGRESSES, "membership_without_end")
                        .finds("A membership without an end in a body that has ended.")
                        .message("the membership has no end, but {body:id} ended on {end:date}")
                        .reason("Whoever asks for the members of a later day finds this one. A membership whose end is "
                                + "said to be unknown, or one without a period, is left alone.")
                        .advice("State the end, or that it is unknown.")
                        .addCause("body")
                        .addExplainedBy("term_outside_existence")
                        .build());
    }

    @Override
    public void check(Membership membership, CheckContext context, Findings findings) {
        Organization body =
                membership.period().isEmpty() ? null : context.find(Organization.class, membership.organizationId());
        if (body != null
                && membership.period().get().end().isEmpty()
                && body.period().flatMap(DateRange::end).isPresent()
                && !membership.absent().containsKey("/period/end")
                && hasEnded(Span.ofPeriod(body.period()), context)
                && !Span.ofPeriod(membership.period()).startsAfterEndOf(Span.ofPeriod(body.period()))) {
            findings.at(membership, "period")
                    .with("body", body.id())
                    .with("end", body.period().flatMap(DateRange::end).orElseThrow())
                    .add();
        }
    }

    private static boolean hasEnded(Span period, CheckContext context) {
        return period.endIsKnown()
                && Math.floorDiv(period.endLast(), Span.SECONDS_OF_DAY)
                        < context.asOf().toEpochDay();
    }
}
