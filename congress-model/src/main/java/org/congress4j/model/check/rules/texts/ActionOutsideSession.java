package org.congress4j.model.check.rules.texts;

import org.congress4j.model.Action;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;

public final class ActionOutsideSession extends RecordRule<Action> {
    public ActionOutsideSession() {
        super(
                Action.class,
                RuleDescription.error(RuleGroup.TEXTS, "action_outside_session")
                        .finds("An action taken before its sitting started or after it ended.")
                        .message("the action was taken on {date:time}, but the sitting was held {sitting:period}")
                        .reason("A body acts in its sittings. Planned times are not compared, and a sitting without a "
                                + "known end may have ended later.")
                        .advice("Correct the date or time, or the session of the action.")
                        .addCause("sitting")
                        .build());
    }

    @Override
    public void check(Action action, CheckContext context, Findings findings) {
        boolean dated = action.date().isPresent() || action.time().isPresent();
        Session session = dated ? context.find(Session.class, action.sessionId()) : null;
        if (session != null && session.actual().isPresent()) {
            Span sitting = context.actual(session);
            if (Span.ofDate(action.date()).isOutside(sitting)) {
                report(action, "date", action.date().orElseThrow(), session, findings);
            } else if (Span.ofMoment(action.time()).isOutside(sitting)) {
                report(action, "time", action.time().orElseThrow(), session, findings);
            }
        }
    }

    private static void report(Action action, String member, Object date, Session session, Findings findings) {
        findings.at(action, member)
                .with("date", date)
                .with("sitting", Spans.words(session.actual().orElseThrow()))
                .add();
    }
}
