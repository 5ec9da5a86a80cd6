package org.congress4j.model.check.rules.sittings;

import java.util.List;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class StatementPositionRepeated extends DocumentRule {
    public StatementPositionRepeated() {
        super(RuleDescription.error(RuleGroup.SITTINGS, "statement_position_repeated")
                .finds("Two statements with the same position in the record of a sitting.")
                .message("position {position:number} is already taken by {first:id}")
                .reason("The record of a sitting is a sequence.")
                .advice("Correct the position, or remove the statement if it is a duplicate.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (List<Statement> statements : context.sequences()) {
            Statement first = statements.get(0);
            for (Statement statement : statements.subList(1, statements.size())) {
                if (statement.position().equals(first.position())) {
                    findings.at(statement, "position")
                            .with("position", statement.position().getAsInt())
                            .with("first", first.id())
                            .add();
                } else {
                    first = statement;
                }
            }
        }
    }
}
