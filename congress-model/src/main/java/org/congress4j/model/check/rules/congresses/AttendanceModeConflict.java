package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.Participant;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Session;
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
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        Congress.class, Session.class, Participant.class),
                RuleDescription.warning(RuleGroup.CONGRESSES, "attendance_mode_conflict")
                        .finds(
                                "A congress or sitting held only in person with participants online, or only online with "
                                        + "participants in person.")
                        .message("it is '{mode:code}', but {what:text} is '{other:code}'")
                        .reason("An event with both is hybrid.")
                        .advice("Correct the mode of the event, or that of the participant or the figure.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Congress congress) {
            figures(congress, congress.attendanceMode(), congress.counts(), findings);
        } else if (record instanceof Session session) {
            figures(session, session.attendanceMode(), session.counts(), findings);
            for (int i = 0; i < session.present().size(); i++) {
                Optional<AttendanceMode> mode = session.present().get(i).attendanceMode();
                if (differ(session.attendanceMode(), mode)) {
                    report(
                            findings.at(session, "present", i, "attendanceMode"),
                            session.attendanceMode(),
                            "one who was present",
                            mode);
                }
            }
        } else if (record instanceof Participant participant) {
            if (participant.attendanceMode().isPresent()) {
                Congress congress = context.find(Congress.class, context.congressOf(participant));
                if (congress != null && differ(congress.attendanceMode(), participant.attendanceMode())) {
                    report(
                            findings.at(participant, "attendanceMode"),
                            congress.attendanceMode(),
                            "the participant",
                            participant.attendanceMode());
                }
            }
        }
    }

    private static void figures(
            ProceedingsRecord<?> record,
            Optional<AttendanceMode> mode,
            ImmutableList<ReportedCount> counts,
            Findings findings) {
        for (int i = 0; i < counts.size(); i++) {
            ReportedCount count = counts.get(i);
            if (count.value().orElse(1) > 0 && differ(mode, count.mode())) {
                report(findings.at(record, "counts", i, "mode"), mode, "a figure", count.mode());
            }
        }
    }

    private static boolean differ(Optional<AttendanceMode> stated, Optional<AttendanceMode> mode) {
        return (stated.equals(Optional.of(AttendanceMode.IN_PERSON)) && mode.equals(Optional.of(AttendanceMode.ONLINE)))
                || (stated.equals(Optional.of(AttendanceMode.ONLINE))
                        && mode.equals(Optional.of(AttendanceMode.IN_PERSON)));
    }

    private static void report(
            FindingDraft draft, Optional<AttendanceMode> mode, String what, Optional<AttendanceMode> other) {
        draft.with("mode", mode.orElseThrow())
                .with("what", what)
                .with("other", other.orElseThrow())
                .add();
    }
}
