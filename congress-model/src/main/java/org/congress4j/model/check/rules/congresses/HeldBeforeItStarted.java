package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.StatusChange;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.EventStatus;

public final class HeldBeforeItStarted extends RecordRule<ProceedingsRecord<?>> {
    public HeldBeforeItStarted() {
        super(
                Scheduled.TYPES,
                RuleDescription.error(RuleGroup.CONGRESSES, "held_before_it_started")
                        .finds("A congress or sitting that is marked as held before it started.")
                        .message("'held' from {date:date} on, but it is {period:period}")
                        .reason("The status held means that it is over.")
                        .advice("Correct the date of the status, or the dates of the event.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        Scheduled scheduled = Scheduled.of(record);
        for (int i = 0; i < scheduled.statuses().size(); i++) {
            StatusChange status = scheduled.statuses().get(i);
            if (status.status().equals(EventStatus.HELD)
                    && scheduled.held().words().isPresent()
                    && Span.ofDate(status.date())
                            .endsBeforeStartOf(scheduled.held().span())) {
                findings.at(record, "statuses", i, "date")
                        .with("date", status.date().orElseThrow())
                        .with("period", scheduled.held().words().get())
                        .add();
            }
        }
    }
}
