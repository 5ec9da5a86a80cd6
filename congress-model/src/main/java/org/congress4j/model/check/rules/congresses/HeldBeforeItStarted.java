package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.Congress;
import org.congress4j.model.StatusChange;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.EventStatus;

public final class HeldBeforeItStarted extends RecordRule<Congress> {
    public HeldBeforeItStarted() {
        super(
                Congress.class,
                RuleDescription.error(RuleGroup.CONGRESSES, "held_before_it_started")
                        .finds("A congress that is marked as held before it started.")
                        .message("'held' from {date:date} on, but the congress is {period:period}")
                        .reason("The status held means that the congress is over.")
                        .advice("Correct the date of the status, or the dates of the congress.")
                        .build());
    }

    @Override
    public void check(Congress congress, CheckContext context, Findings findings) {
        for (int i = 0; i < congress.statuses().size(); i++) {
            StatusChange status = congress.statuses().get(i);
            if (status.status().equals(EventStatus.HELD)
                    && congress.period().isPresent()
                    && Span.ofDate(status.date()).endsBeforeStartOf(context.period(congress))) {
                findings.at(congress, "statuses", i, "date")
                        .with("date", status.date().orElseThrow())
                        .with("period", Spans.words(congress.period().get()))
                        .add();
            }
        }
    }
}
