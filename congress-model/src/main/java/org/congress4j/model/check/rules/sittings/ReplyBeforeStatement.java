package org.congress4j.model.check.rules.sittings;

import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ReplyBeforeStatement extends RecordRule<Statement> {
    public ReplyBeforeStatement() {
        super(
                Statement.class,
                RuleDescription.error(RuleGroup.SITTINGS, "reply_before_statement")
                        .finds("A statement that replies to a later one.")
                        .message(
                                "the statement at position {position:number} replies to {statement:id} at position {later:number}")
                        .reason("A reply comes after what it replies to. Only statements of one sitting are compared.")
                        .advice("Correct the position, or the statement replied to.")
                        .build());
    }

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        Statement answered = context.find(Statement.class, statement.inReplyToId());
        if (answered != null
                && statement.sessionId().isPresent()
                && statement.sessionId().equals(answered.sessionId())
                && statement.position().isPresent()
                && answered.position().orElse(0) > statement.position().getAsInt()) {
            findings.at(statement, "inReplyToId")
                    .with("position", statement.position().getAsInt())
                    .with("statement", answered.id())
                    .with("later", answered.position().getAsInt())
                    .add();
        }
    }
}
