package org.congress4j.model.check.rules.sittings;

import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Spans;

public final class StatementOutsideSession extends RecordRule<Statement> {
    public StatementOutsideSession() {
        super(
                Statement.class,
                RuleDescription.error(RuleGroup.SITTINGS, "statement_outside_session")
                        .finds("A statement made before its sitting started or after it ended.")
                        .message("the statement was made {statement:period}, but the sitting was held {sitting:period}")
                        .reason("A statement is part of the record of its sitting, and both times are local to the "
                                + "sitting, wherever the speaker was. Planned times are not compared.")
                        .example("Wrong dates in a corpus of parliamentary debates "
                                + "(github.com/clarin-eric/ParlaMint/issues/496).")
                        .advice("Correct one of the times, or the session of the statement.")
                        .addCause("sitting")
                        .build());
    }

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        if (statement.time().isPresent()) {
            Session session = context.find(Session.class, statement.sessionId());
            if (session != null
                    && session.actual().isPresent()
                    && context.time(statement).reachesOutOf(context.actual(session))) {
                findings.at(statement, "time")
                        .with("statement", Spans.words(statement.time().get()))
                        .with("sitting", Spans.words(session.actual().get()))
                        .add();
            }
        }
    }
}
