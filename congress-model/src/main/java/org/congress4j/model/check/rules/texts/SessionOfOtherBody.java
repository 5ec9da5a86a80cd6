package org.congress4j.model.check.rules.texts;

import org.congress4j.model.Action;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class SessionOfOtherBody extends RecordRule<Action> {
    public SessionOfOtherBody() {
        super(
                Action.class,
                RuleDescription.warning(RuleGroup.TEXTS, "session_of_other_body")
                        .finds("An action of one body in a session of another.")
                        .message("'{body:id}' acted, but the session is one of '{other:id}'")
                        .reason("A body acts in its own sittings. Joint sittings may be an exception.")
                        .advice("Correct the body or the session.")
                        .build());
    }

    @Override
    public void check(Action action, CheckContext context, Findings findings) {
        Session session = action.bodyId().isEmpty() ? null : context.find(Session.class, action.sessionId());
        if (session != null && session.bodyId().isPresent() && !session.bodyId().equals(action.bodyId())) {
            findings.at(action, "sessionId")
                    .with("body", action.bodyId().get())
                    .with("other", session.bodyId().get())
                    .add();
        }
    }
}
