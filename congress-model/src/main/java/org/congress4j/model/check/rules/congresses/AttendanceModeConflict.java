package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.Participant;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.FindingDraft;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.AttendanceMode;

public final class AttendanceModeConflict extends RecordRule<ProceedingsRecord<?>> {
    public AttendanceModeConflict() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Congress.class, Participant.class),
                RuleDescription.warning(RuleGroup.CONGRESSES, "attendance_mode_conflict")
                        .finds("A congress held only in person with participants online, or only online with "
                                + "participants in person.")
                        .message("the congress is '{mode:code}', but {what:text} is '{other:code}'")
                        .reason("A congress with both is hybrid.")
                        .advice("Correct the mode of the congress, or that of the participant or the figure.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Congress congress) {
            for (int i = 0; i < congress.counts().size(); i++) {
                ReportedCount count = congress.counts().get(i);
                if (count.mode().isPresent()
                        && count.value().orElse(1) > 0
                        && differ(congress, count.mode().get())) {
                    report(
                            findings.at(congress, "counts", i, "mode"),
                            congress,
                            "a figure",
                            count.mode().get());
                }
            }
        } else if (record instanceof Participant participant) {
            if (participant.attendanceMode().isPresent()) {
                Congress congress = context.find(Congress.class, context.congressOf(participant));
                if (congress != null
                        && differ(congress, participant.attendanceMode().get())) {
                    report(
                            findings.at(participant, "attendanceMode"),
                            congress,
                            "the participant",
                            participant.attendanceMode().get());
                }
            }
        }
    }

    private static boolean differ(Congress congress, AttendanceMode mode) {
        Optional<AttendanceMode> stated = congress.attendanceMode();
        return (stated.equals(Optional.of(AttendanceMode.IN_PERSON)) && mode.equals(AttendanceMode.ONLINE))
                || (stated.equals(Optional.of(AttendanceMode.ONLINE)) && mode.equals(AttendanceMode.IN_PERSON));
    }

    private static void report(FindingDraft draft, Congress congress, String what, AttendanceMode other) {
        draft.with("mode", congress.attendanceMode().orElseThrow())
                .with("what", what)
                .with("other", other)
                .add();
    }
}
