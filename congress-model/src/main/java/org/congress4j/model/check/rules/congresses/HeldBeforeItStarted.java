package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.Congress;
import org.congress4j.model.StatusChange;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.EventStatus;
import org.congress4j.model.code.Severity;

public final class HeldBeforeItStarted extends RecordRule<Congress> {
    public HeldBeforeItStarted() {
        super(
                Congress.class,
                RuleDescription.builder()
                        .code("held_before_it_started")
                        .severity(Severity.ERROR)
                        .group(RuleGroup.CONGRESSES)
                        .finds("A congress that is marked as held before it started.")
                        .message("'held' from {date} on, but the congress is {period}")
                        .parameter("date", ParameterType.DATE)
                        .parameter("period", ParameterType.PERIOD)
                        .reason("The status held means that the congress is over.")
                        .advice("Correct the date of the status, or the dates of the congress.")
                        .build());
    }

    @Override
    protected void check(Congress congress, CheckContext context, Findings findings) {
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
