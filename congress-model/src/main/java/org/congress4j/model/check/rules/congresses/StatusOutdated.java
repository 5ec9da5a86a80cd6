package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.EventStatus;

public final class StatusOutdated extends RecordRule<ProceedingsRecord<?>> {
    private static final ImmutableSet<EventStatus> OPEN = ImmutableSet.of(
            EventStatus.PLANNED,
            EventStatus.CONFIRMED,
            EventStatus.RESCHEDULED,
            EventStatus.MOVED_ONLINE,
            EventStatus.IN_PROGRESS);

    public StatusOutdated() {
        super(
                Scheduled.TYPES,
                RuleDescription.info(RuleGroup.CONGRESSES, "status_outdated")
                        .finds("A congress or sitting whose dates have passed, but which is still planned.")
                        .message("the last status is '{status:code}', but it was planned {period:period}")
                        .reason("The log ends before the event itself: it was held, postponed or "
                                + "cancelled, but the record does not say which.")
                        .advice("Add the status with its source.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        Scheduled scheduled = Scheduled.of(record);
        boolean isOver = record instanceof Session && scheduled.held().words().isPresent();
        if (!scheduled.statuses().isEmpty() && scheduled.planned().words().isPresent() && !isOver) {
            int last = scheduled.statuses().size() - 1;
            EventStatus status = scheduled.statuses().get(last).status();
            Span period = scheduled.planned().span();
            long asOf = context.asOf().toEpochDay();
            if (OPEN.contains(status)
                    && period.endIsKnown()
                    && Math.floorDiv(period.endLast(), Span.SECONDS_OF_DAY) + 1 < asOf) {
                findings.at(record, "statuses", last)
                        .with("status", status)
                        .with("period", scheduled.planned().words().get())
                        .add();
            }
        }
    }
}
