package org.congress4j.model.check.rules.texts;

import org.congress4j.model.Action;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

public final class SessionOfOtherBody extends RecordRule<Action> {
    public SessionOfOtherBody() {
        super(
                Action.class,
                RuleDescription.builder()
                        .code("session_of_other_body")
                        .severity(Severity.WARNING)
                        .group(RuleGroup.TEXTS)
                        .finds("An action of one body in a session of another.")
                        .message("'{body}' acted, but the session is one of '{other}'")
                        .parameter("body", ParameterType.ID)
                        .parameter("other", ParameterType.ID)
                        .reason("A body acts in its own sittings. Joint sittings may be an exception.")
                        .advice("Correct the body or the session.")
                        .build());
    }

    @Override
    protected void check(Action action, CheckContext context, Findings findings) {
        Session session = action.bodyId().isEmpty() ? null : context.find(Session.class, action.sessionId());
        if (session != null && session.bodyId().isPresent() && !session.bodyId().equals(action.bodyId())) {
            findings.at(action, "sessionId")
                    .with("body", action.bodyId().get())
                    .with("other", session.bodyId().get())
                    .add();
        }
    }
}
