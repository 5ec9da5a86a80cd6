package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Congress;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.EventStatus;

public final class RescheduledWithoutPrevious extends RecordRule<Congress> {
    private static final ImmutableSet<EventStatus> PUT_OFF =
            ImmutableSet.of(EventStatus.POSTPONED, EventStatus.RESCHEDULED);

    public RescheduledWithoutPrevious() {
        super(
                Congress.class,
                RuleDescription.warning(RuleGroup.CONGRESSES, "rescheduled_without_previous")
                        .finds("A postponed or rescheduled congress without its previously planned dates.")
                        .message("'{status:code}', but no schedule change has the previously planned dates")
                        .reason("A congress that was postponed had other dates. They are in earlier documents, and "
                                + "readers need them to make sense of those.")
                        .example("In schema.org, a rescheduled event gives its previous start date "
                                + "(github.com/schemaorg/schemaorg/issues/1842).")
                        .advice("Add the schedule change with the previously planned dates, or say why they are "
                                + "absent.")
                        .build());
    }

    @Override
    public void check(Congress congress, CheckContext context, Findings findings) {
        boolean known = congress.absent().containsKey("scheduleChanges")
                || congress.scheduleChanges().stream()
                        .anyMatch(change -> change.previousPeriod().isPresent());
        for (int i = 0; i < congress.statuses().size() && !known; i++) {
            EventStatus status = congress.statuses().get(i).status();
            if (PUT_OFF.contains(status)) {
                findings.at(congress, "statuses", i).with("status", status).add();
                known = true;
            }
        }
    }
}
