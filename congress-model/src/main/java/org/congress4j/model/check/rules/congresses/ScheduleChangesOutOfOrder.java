package org.congress4j.model.check.rules.congresses;

import java.util.Optional;
import org.congress4j.model.PartialDate;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class ScheduleChangesOutOfOrder extends RecordRule<ProceedingsRecord<?>> {
    public ScheduleChangesOutOfOrder() {
        super(
                Scheduled.TYPES,
                RuleDescription.warning(RuleGroup.CONGRESSES, "schedule_changes_out_of_order")
                        .finds("Schedule changes that are not in the order in which they were decided.")
                        .message("the change decided on {date:date} comes after that of {earlier:date}")
                        .reason("Schedule changes are listed oldest first.")
                        .advice("Put the changes in order, or correct the date.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        Scheduled scheduled = Scheduled.of(record);
        for (int i = 1; i < scheduled.changes().size(); i++) {
            Optional<PartialDate> before = scheduled.changes().get(i - 1).decidedOn();
            Optional<PartialDate> date = scheduled.changes().get(i).decidedOn();
            if (before.isPresent() && date.isPresent() && Span.ofDate(date).endsBeforeStartOf(Span.ofDate(before))) {
                findings.at(record, "scheduleChanges", i, "decidedOn")
                        .with("date", date.get())
                        .with("earlier", before.get())
                        .add();
            }
        }
    }
}
