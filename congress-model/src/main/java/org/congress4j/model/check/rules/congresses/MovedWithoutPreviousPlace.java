package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.ScheduleChangeKind;

public final class MovedWithoutPreviousPlace extends RecordRule<ProceedingsRecord<?>> {
    public MovedWithoutPreviousPlace() {
        super(
                Scheduled.TYPES,
                RuleDescription.warning(RuleGroup.CONGRESSES, "moved_without_previous_place")
                        .finds("A congress or sitting that was moved, without its previously planned place.")
                        .message("moved, but the previously planned place is not stated")
                        .reason("A congress that was moved was planned elsewhere: in Toronto in 1975, in Sydney in "
                                + "1980. A sitting that was moved to another hour has its previous time.")
                        .advice("Add the previously planned venue.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        Scheduled scheduled = Scheduled.of(record);
        for (int i = 0; i < scheduled.changes().size(); i++) {
            ScheduleChange change = scheduled.changes().get(i);
            if (change.kind().equals(ScheduleChangeKind.MOVED)
                    && change.previousVenues().isEmpty()
                    && change.previousVenueRef().isEmpty()
                    && change.previousTime().isEmpty()) {
                findings.at(record, "scheduleChanges", i).add();
            }
        }
    }
}
