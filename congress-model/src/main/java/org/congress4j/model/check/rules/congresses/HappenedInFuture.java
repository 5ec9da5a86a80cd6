package org.congress4j.model.check.rules.congresses;

import java.time.ZoneOffset;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Statement;
import org.congress4j.model.StatusChange;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.FindingDraft;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.EventStatus;
import org.congress4j.model.describe.RecordTypes;
import org.jspecify.annotations.Nullable;

public final class HappenedInFuture extends RecordRule<ProceedingsRecord<?>> {
    public HappenedInFuture() {
        super(
                RecordTypes.classes(),
                RuleDescription.error(RuleGroup.CONGRESSES, "happened_in_future")
                        .finds("A past event dated after the day of the check.")
                        .message("{what:text} {date:period}, but the records are checked as of {asOf:date}")
                        .reason("What lies in the future has not happened: a congress has not been held, a sitting has "
                                + "no actual time, an action was not taken, a source was not read. One day is "
                                + "allowed for time zones. Plans belong in the period and the planned time.")
                        .advice("Correct the date, or move it to where plans belong.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record.modified().isPresent()) {
            long day = record.modified()
                    .get()
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate()
                    .toEpochDay();
            report(record, context, new DayRange(day, day), "modified", "was changed", findings);
        }
        if (record instanceof Congress congress) {
            statuses(congress, context, findings);
        } else if (record instanceof Session session) {
            report(session, context, context.actual(session).firstDays(), "actual", "was held", findings);
            statuses(session, context, findings);
        } else if (record instanceof Action action) {
            report(action, context, context.days(action.date()), "date", "was taken", findings);
        } else if (record instanceof Statement statement) {
            report(statement, context, context.days(statement.date()), "date", "was made", findings);
        } else if (record instanceof Source source) {
            report(source, context, context.days(source.retrieved()), "retrieved", "was read", findings);
        }
    }

    private static void statuses(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        Scheduled scheduled = Scheduled.of(record);
        for (int i = 0; i < scheduled.statuses().size(); i++) {
            StatusChange status = scheduled.statuses().get(i);
            DayRange days = status.date().isPresent()
                    ? context.days(status.date())
                    : scheduled.planned().span().firstDays();
            if (days != null && isLater(days, context) && status.status().equals(EventStatus.HELD)) {
                report(findings.at(record, "statuses", i), context, days, "is said to be held,");
            }
        }
    }

    private static void report(
            ProceedingsRecord<?> record,
            CheckContext context,
            @Nullable DayRange days,
            String member,
            String what,
            Findings findings) {
        if (days != null && isLater(days, context)) {
            report(findings.at(record, member), context, days, what);
        }
    }

    /** Whether the days lie in the future, in any time zone. */
    private static boolean isLater(DayRange days, CheckContext context) {
        return days.first() > context.asOf().toEpochDay() + 1;
    }

    private static void report(FindingDraft draft, CheckContext context, DayRange days, String what) {
        draft.with("what", what).with("date", days).with("asOf", context.asOf()).add();
    }
}
