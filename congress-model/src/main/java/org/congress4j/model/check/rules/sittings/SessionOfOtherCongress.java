package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class SessionOfOtherCongress extends RecordRule<ProceedingsRecord<?>> {
    public SessionOfOtherCongress() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Statement.class, Action.class),
                RuleDescription.error(RuleGroup.SITTINGS, "session_of_other_congress")
                        .finds("A statement or action of one congress in a session of another.")
                        .message("the congress is '{congress:id}', but the session belongs to '{other:id}'")
                        .reason("A session belongs to one congress.")
                        .advice("Correct the congress or the session.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Statement statement) {
            compare(context, statement, statement.congressId(), statement.sessionId(), findings);
        } else if (record instanceof Action action) {
            compare(context, action, action.congressId(), action.sessionId(), findings);
        }
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            Optional<Id<Congress>> congress,
            Optional<Id<Session>> sessionId,
            Findings findings) {
        Session session = congress.isEmpty() ? null : context.find(Session.class, sessionId);
        if (session != null
                && session.congressId().isPresent()
                && !session.congressId().equals(congress)) {
            findings.at(record, "sessionId")
                    .with("congress", congress.get())
                    .with("other", session.congressId().get())
                    .add();
        }
    }
}
