package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Congresses;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class SessionOfOtherCongress extends RecordRule<ProceedingsRecord<?>> {
    public SessionOfOtherCongress() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Statement.class, Action.class, Document.class),
                RuleDescription.error(RuleGroup.SITTINGS, "session_of_other_congress")
                        .finds("A statement, action or document of one congress in a session of another.")
                        .message("the congress is '{congress:id}', but the session belongs to '{other:id}'")
                        .reason("A session belongs to its congress, and to those with which it was held jointly.")
                        .advice("Correct the congress or the session.")
                        .addCause("congress", "other")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Statement statement) {
            compare(context, statement, Congresses.of(statement.congressId()), statement.sessionId(), findings);
        } else if (record instanceof Action action) {
            compare(context, action, Congresses.statedBy(action), action.sessionId(), findings);
        } else if (record instanceof Document document) {
            compare(context, document, Congresses.of(document.congressId()), document.sessionId(), findings);
        }
    }

    private static void compare(
            CheckContext context,
            ProceedingsRecord<?> record,
            ImmutableSet<Id<Congress>> congresses,
            Optional<Id<Session>> sessionId,
            Findings findings) {
        ImmutableSet<Id<Congress>> others = Congresses.ofSession(context, sessionId);
        if (Congresses.differ(context, congresses, others)) {
            findings.at(record, "sessionId")
                    .with("congress", congresses.asList().get(0))
                    .with("other", others.asList().get(0))
                    .add();
        }
    }
}
