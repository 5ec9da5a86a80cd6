package org.congress4j.model.check.rules.congresses;

import java.util.Optional;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.StatusChange;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class StatusesOutOfOrder extends RecordRule<ProceedingsRecord<?>> {
    public StatusesOutOfOrder() {
        super(
                Scheduled.TYPES,
                RuleDescription.warning(RuleGroup.CONGRESSES, "statuses_out_of_order")
                        .finds("A log of statuses that is not in chronological order.")
                        .message(
                                "'{status:code}' from {date:date} on comes after '{before:code}' from {earlier:date} on")
                        .reason("The log is oldest first.")
                        .advice("Put the entries in order, or correct the date.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        Scheduled scheduled = Scheduled.of(record);
        Optional<StatusChange> before = Optional.empty();
        for (int i = 0; i < scheduled.statuses().size(); i++) {
            StatusChange status = scheduled.statuses().get(i);
            if (status.date().isPresent()) {
                if (before.isPresent()
                        && Span.ofDate(status.date())
                                .endsBeforeStartOf(Span.ofDate(before.get().date()))) {
                    findings.at(record, "statuses", i, "date")
                            .with("status", status.status())
                            .with("date", status.date().get())
                            .with("before", before.get().status())
                            .with("earlier", before.get().date().orElseThrow())
                            .add();
                }
                before = Optional.of(status);
            }
        }
    }
}
