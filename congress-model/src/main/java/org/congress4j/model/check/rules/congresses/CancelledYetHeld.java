package org.congress4j.model.check.rules.congresses;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Formality;

public final class CancelledYetHeld extends DocumentRule {
    public CancelledYetHeld() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "cancelled_yet_held")
                .finds("A cancelled congress with formal sittings, or a cancelled sitting that was held.")
                .message("the last status is 'cancelled', but {session:id} was held")
                .reason("A cancelled congress is not held. Attached events may have been held nevertheless. A sitting "
                        + "was held if it has an actual time, statements or actions.")
                .advice("Check the sources; the log may lack its last entry.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Set<String> reported = new HashSet<>();
        for (Session session : context.records(Session.class)) {
            if (session.actual().isPresent() || hasEntries(context, session)) {
                report(session, session, reported, findings);
            }
            Congress congress = session.actual().isEmpty() ? null : context.find(Congress.class, session.congressId());
            if (congress != null && session.formality().equals(Optional.of(Formality.FORMAL))) {
                report(congress, session, reported, findings);
            }
        }
    }

    private static boolean hasEntries(CheckContext context, Session session) {
        return Scheduled.of(session).isCancelled()
                && context.once(CancelledYetHeld.class, () -> sessionsWithEntries(context))
                        .contains(session.id());
    }

    private static Set<Id<Session>> sessionsWithEntries(CheckContext context) {
        Set<Id<Session>> sessions = new HashSet<>();
        context.forEach(Statement.class, statement -> statement.sessionId().ifPresent(sessions::add));
        context.forEach(Action.class, action -> action.sessionId().ifPresent(sessions::add));
        return sessions;
    }

    private static void report(ProceedingsRecord<?> cancelled, Session held, Set<String> reported, Findings findings) {
        Scheduled scheduled = Scheduled.of(cancelled);
        if (scheduled.isCancelled() && reported.add(cancelled.id().toString())) {
            findings.at(cancelled, "statuses", scheduled.statuses().size() - 1)
                    .with("session", held.id())
                    .add();
        }
    }
}
