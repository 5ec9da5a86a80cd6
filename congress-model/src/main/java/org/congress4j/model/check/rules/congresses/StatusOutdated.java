package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Congress;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.EventStatus;

public final class StatusOutdated extends RecordRule<Congress> {
    private static final ImmutableSet<EventStatus> OPEN = ImmutableSet.of(
            EventStatus.PLANNED,
            EventStatus.CONFIRMED,
            EventStatus.RESCHEDULED,
            EventStatus.MOVED_ONLINE,
            EventStatus.IN_PROGRESS);

    public StatusOutdated() {
        super(
                Congress.class,
                RuleDescription.info(RuleGroup.CONGRESSES, "status_outdated")
                        .finds("A congress whose dates have passed, but which is still planned.")
                        .message("the last status is '{status:code}', but the congress was planned {period:period}")
                        .reason("The log of the congress ends before the congress itself: it was held, postponed or "
                                + "cancelled, but the record does not say which.")
                        .advice("Add the status with its source.")
                        .build());
    }

    @Override
    public void check(Congress congress, CheckContext context, Findings findings) {
        if (!congress.statuses().isEmpty() && congress.period().isPresent()) {
            int last = congress.statuses().size() - 1;
            EventStatus status = congress.statuses().get(last).status();
            Span period = context.period(congress);
            long asOf = context.asOf().toEpochDay();
            if (OPEN.contains(status)
                    && period.endIsKnown()
                    && Math.floorDiv(period.endLast(), Span.SECONDS_OF_DAY) + 1 < asOf) {
                findings.at(congress, "statuses", last)
                        .with("status", status)
                        .with("period", Spans.words(congress.period().get()))
                        .add();
            }
        }
    }
}
