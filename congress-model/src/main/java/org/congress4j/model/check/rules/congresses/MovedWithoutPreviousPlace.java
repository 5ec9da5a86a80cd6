package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.Congress;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.ScheduleChangeKind;

public final class MovedWithoutPreviousPlace extends RecordRule<Congress> {
    public MovedWithoutPreviousPlace() {
        super(
                Congress.class,
                RuleDescription.warning(RuleGroup.CONGRESSES, "moved_without_previous_place")
                        .finds("A congress that was moved, without its previously planned place.")
                        .message("moved, but the previously planned place is not stated")
                        .reason("A congress that was moved was planned elsewhere: in Toronto in 1975, in Sydney in "
                                + "1980.")
                        .advice("Add the previously planned venue.")
                        .build());
    }

    @Override
    public void check(Congress congress, CheckContext context, Findings findings) {
        for (int i = 0; i < congress.scheduleChanges().size(); i++) {
            ScheduleChange change = congress.scheduleChanges().get(i);
            if (change.kind().equals(ScheduleChangeKind.MOVED)
                    && change.previousVenues().isEmpty()) {
                findings.at(congress, "scheduleChanges", i).add();
            }
        }
    }
}
