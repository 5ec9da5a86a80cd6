package org.congress4j.model.check.rules.texts;

import org.congress4j.model.Action;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class ActionDateConflict extends RecordRule<Action> {
    public ActionDateConflict() {
        super(
                Action.class,
                RuleDescription.error(RuleGroup.TEXTS, "action_date_conflict")
                        .finds("An action whose date and time are not of the same day.")
                        .message("the action is dated {date:date}, but its time is {time:time}")
                        .reason(
                                "Both say when the body acted, in local time. A sitting that runs past midnight is often printed "
                                        + "under the day on which it started, so a time on the next day is right, unless "
                                        + "the sitting is known to have started on another day.")
                        .advice("Correct the date or the time.")
                        .build());
    }

    @Override
    public void check(Action action, CheckContext context, Findings findings) {
        if (action.date().isEmpty() || action.time().isEmpty()) {
            return;
        }
        Span date = Span.ofDate(action.date());
        Span time = Span.ofMoment(action.time());
        if (time.isOutside(date) && !isPastMidnight(date, time, action, context)) {
            findings.at(action, "time")
                    .with("date", action.date().get())
                    .with("time", action.time().get())
                    .add();
        }
    }

    private static boolean isPastMidnight(Span date, Span time, Action action, CheckContext context) {
        boolean nextDay = time.startsAfterEndOf(date) && time.startFirst() - date.endLast() <= Span.SECONDS_OF_DAY;
        Session session = nextDay ? context.find(Session.class, action.sessionId()) : null;
        return nextDay
                && (session == null
                        || !context.actual(session).startIsKnown()
                        || !(context.actual(session).startsBefore(date)
                                || context.actual(session).startFirst() > date.endLast()));
    }
}
