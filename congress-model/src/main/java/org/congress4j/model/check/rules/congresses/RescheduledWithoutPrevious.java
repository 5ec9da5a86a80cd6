package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.EventStatus;

public final class RescheduledWithoutPrevious extends RecordRule<ProceedingsRecord<?>> {
    private static final ImmutableSet<EventStatus> PUT_OFF =
            ImmutableSet.of(EventStatus.POSTPONED, EventStatus.RESCHEDULED);

    public RescheduledWithoutPrevious() {
        super(
                Scheduled.TYPES,
                RuleDescription.warning(RuleGroup.CONGRESSES, "rescheduled_without_previous")
                        .finds(
                                "A postponed or rescheduled congress or sitting without its previously planned dates or time.")
                        .message("'{status:code}', but no schedule change has what was planned before")
                        .reason(
                                "A congress that was postponed had other dates. They are in earlier documents, and "
                                        + "readers need them to make sense of those. A sitting with a planned time is left alone.")
                        .example("In schema.org, a rescheduled event gives its previous start date "
                                + "(github.com/schemaorg/schemaorg/issues/1842).")
                        .advice("Add the schedule change with the previously planned dates, or say why they are "
                                + "absent.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        Scheduled scheduled = Scheduled.of(record);
        boolean known = record.absent().containsKey("scheduleChanges")
                || (record instanceof Session session && session.planned().isPresent())
                || scheduled.changes().stream()
                        .anyMatch(change -> change.previousPeriod().isPresent()
                                || change.previousTime().isPresent());
        for (int i = 0; i < scheduled.statuses().size() && !known; i++) {
            EventStatus status = scheduled.statuses().get(i).status();
            if (PUT_OFF.contains(status)) {
                findings.at(record, "statuses", i).with("status", status).add();
                known = true;
            }
        }
    }
}
