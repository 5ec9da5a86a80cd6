package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Congress;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.ScheduleChangeKind;

public final class ScheduleChangeConflict extends RecordRule<Congress> {
    private static final ImmutableSet<ScheduleChangeKind> OF_PLACE =
            ImmutableSet.of(ScheduleChangeKind.MOVED, ScheduleChangeKind.MOVED_ONLINE);

    public ScheduleChangeConflict() {
        super(
                Congress.class,
                RuleDescription.warning(RuleGroup.CONGRESSES, "schedule_change_conflict")
                        .finds("A congress whose dates differ from those of its last schedule change.")
                        .message("the last change set the dates {changed:period}, but the congress is {period:period}")
                        .reason("The dates of a congress are those last set. If the last change set no dates, nothing "
                                + "is compared, unless it only changed the place.")
                        .advice("Add the later change, or correct the dates.")
                        .build());
    }

    @Override
    public void check(Congress congress, CheckContext context, Findings findings) {
        for (int i = congress.scheduleChanges().size() - 1;
                i >= 0 && congress.period().isPresent();
                i--) {
            ScheduleChange change = congress.scheduleChanges().get(i);
            if (change.newPeriod().isPresent()
                    && Span.ofPeriod(change.newPeriod()).differsFrom(context.period(congress))) {
                findings.at(congress, "scheduleChanges", i, "newPeriod")
                        .with("changed", Spans.words(change.newPeriod().get()))
                        .with("period", Spans.words(congress.period().get()))
                        .add();
            }
            if (change.newPeriod().isPresent() || !OF_PLACE.contains(change.kind())) {
                break;
            }
        }
    }
}
