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
                        .finds("An action dated before its sitting started or after it ended.")
                        .message("the action was taken on {date:date}, but the sitting was held {sitting:period}")
                        .reason("A body acts in its sittings. Planned times are not compared, and a sitting without a "
                                + "known end may have ended later.")
                        .advice("Correct the date, or the session of the action.")
                        .build());
    }

    @Override
    public void check(Action action, CheckContext context, Findings findings) {
        Session session = action.date().isEmpty() ? null : context.find(Session.class, action.sessionId());
        if (session != null
                && session.actual().isPresent()
                && Span.ofDate(action.date()).isOutside(context.actual(session))) {
            findings.at(action, "date")
                    .with("date", action.date().get())
                    .with("sitting", Spans.words(session.actual().get()))
                    .add();
        }
    }
}
