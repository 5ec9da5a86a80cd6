package org.congress4j.model.check.rules.sittings;

import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ListedStatementElsewhere extends RecordRule<Session> {
    public ListedStatementElsewhere() {
        super(
                Session.class,
                RuleDescription.error(RuleGroup.SITTINGS, "listed_statement_elsewhere")
                        .finds("An entry of a speakers list with a statement from another session.")
                        .message("statement '{statement:id}' was made in '{session:id}'")
                        .reason("A speakers list belongs to one session.")
                        .advice("Correct the statement of the entry, or the session of the statement.")
                        .build());
    }

    @Override
    public void check(Session session, CheckContext context, Findings findings) {
        for (int i = 0; i < session.speakersList().size(); i++) {
            Statement statement =
                    context.find(Statement.class, session.speakersList().get(i).statementId());
            if (statement != null
                    && statement.sessionId().isPresent()
                    && !statement.sessionId().get().equals(session.id())) {
                findings.at(session, "speakersList", i, "statementId")
                        .with("statement", statement.id())
                        .with("session", statement.sessionId().get())
                        .add();
            }
        }
    }
}
