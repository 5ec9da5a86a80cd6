package org.congress4j.model.check.rules.sittings;

import java.util.List;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

public final class StatementPositionRepeated extends DocumentRule {
    public StatementPositionRepeated() {
        super(RuleDescription.builder()
                .code("statement_position_repeated")
                .severity(Severity.ERROR)
                .group(RuleGroup.SITTINGS)
                .finds("Two statements with the same position in the record of a sitting.")
                .message("position {position} is already taken by {first}")
                .parameter("position", ParameterType.NUMBER)
                .parameter("first", ParameterType.ID)
                .reason("The record of a sitting is a sequence.")
                .advice("Correct the position, or remove the statement if it is a duplicate.")
                .build());
    }

    @Override
    protected void check(CheckContext context, Findings findings) {
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
