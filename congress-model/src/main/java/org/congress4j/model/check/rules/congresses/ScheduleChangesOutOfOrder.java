package org.congress4j.model.check.rules.congresses;

import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.PartialDate;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.Severity;

public final class ScheduleChangesOutOfOrder extends RecordRule<Congress> {
    public ScheduleChangesOutOfOrder() {
        super(
                Congress.class,
                RuleDescription.builder()
                        .code("schedule_changes_out_of_order")
                        .severity(Severity.WARNING)
                        .group(RuleGroup.CONGRESSES)
                        .finds("Schedule changes that are not in the order in which they were decided.")
                        .message("the change decided on {date} comes after that of {earlier}")
                        .parameter("date", ParameterType.DATE)
                        .parameter("earlier", ParameterType.DATE)
                        .reason("Schedule changes are listed oldest first.")
                        .advice("Put the changes in order, or correct the date.")
                        .build());
    }

    @Override
    protected void check(Congress congress, CheckContext context, Findings findings) {
        for (int i = 1; i < congress.scheduleChanges().size(); i++) {
            Optional<PartialDate> before = congress.scheduleChanges().get(i - 1).decidedOn();
            Optional<PartialDate> date = congress.scheduleChanges().get(i).decidedOn();
            if (before.isPresent() && date.isPresent() && Span.ofDate(date).endsBeforeStartOf(Span.ofDate(before))) {
                findings.at(congress, "scheduleChanges", i, "decidedOn")
                        .with("date", date.get())
                        .with("earlier", before.get())
                        .add();
            }
        }
    }
}
