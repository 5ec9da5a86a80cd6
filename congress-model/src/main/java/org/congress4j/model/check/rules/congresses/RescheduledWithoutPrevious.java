package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Congress;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.EventStatus;
import org.congress4j.model.code.Severity;

/** Finds a congress that was put off, without the dates that it was planned for. */
public final class RescheduledWithoutPrevious extends RecordRule<Congress> {
    private static final ImmutableSet<EventStatus> PUT_OFF =
            ImmutableSet.of(EventStatus.POSTPONED, EventStatus.RESCHEDULED);

    public RescheduledWithoutPrevious() {
        super(
                Congress.class,
                RuleDescription.builder()
                        .code("rescheduled_without_previous")
                        .severity(Severity.WARNING)
                        .group(RuleGroup.CONGRESSES)
                        .finds("A congress that was put off, without the dates that it was planned for.")
                        .message("'{status}', and no schedule change has the dates planned before")
                        .parameter("status", ParameterType.CODE)
                        .reason(
                                "Who put off a congress put it off from something: the old dates stand in documents of before, and a "
                                        + "reader needs them to find their way.")
                        .example("schema.org has an event that is rescheduled name its previous start "
                                + "(github.com/schemaorg/schemaorg/issues/1842).")
                        .advice("Add the schedule change with the dates planned before, or say why they are absent.")
                        .build());
    }

    @Override
    protected void check(Congress congress, CheckContext context, Findings findings) {
        boolean told = congress.absent().containsKey("scheduleChanges")
                || congress.scheduleChanges().stream()
                        .anyMatch(change -> change.previousPeriod().isPresent());
        for (int i = 0; i < congress.statuses().size() && !told; i++) {
            EventStatus status = congress.statuses().get(i).status();
            if (PUT_OFF.contains(status)) {
                findings.at(congress, "statuses", i).with("status", status).add();
                told = true;
            }
        }
    }
}
