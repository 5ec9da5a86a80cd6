package org.congress4j.model.check.rules.texts;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.congress4j.model.Action;
import org.congress4j.model.Id;
import org.congress4j.model.Organization;
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
                        .reason("A body acts in its own sittings, and in joint ones of which it is a body.")
                        .advice("Correct the body or the session.")
                        .addCause("body", "other")
                        .build());
    }

    @Override
    public void check(Action action, CheckContext context, Findings findings) {
        Session session = action.bodyId().isEmpty() ? null : context.find(Session.class, action.sessionId());
        if (session != null && session.bodyId().isPresent() && haveNoBodyInCommon(action, session, context)) {
            findings.at(action, "sessionId")
                    .with("body", action.bodyId().get())
                    .with("other", session.bodyId().get())
                    .add();
        }
    }

    private static boolean haveNoBodyInCommon(Action action, Session session, CheckContext context) {
        Set<Id<Organization>> bodies = context.once(SessionOfOtherBody.class, session, SessionOfOtherBody::bodies);
        return Stream.concat(
                        action.bodyId().stream(), action.jointWith().stream().flatMap(joint -> joint.bodyId().stream()))
                .noneMatch(bodies::contains);
    }

    private static Set<Id<Organization>> bodies(Session session) {
        Set<Id<Organization>> bodies = new HashSet<>();
        session.bodyId().ifPresent(bodies::add);
        session.jointWith().forEach(joint -> joint.bodyId().ifPresent(bodies::add));
        return bodies;
    }
}
