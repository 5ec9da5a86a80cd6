package org.congress4j.model.check.rules.sittings;

import java.util.List;
import java.util.TreeMap;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Gaps;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

/** Finds places that are missing in the record of a sitting. */
public final class StatementPositionGap extends DocumentRule {
    public StatementPositionGap() {
        super(RuleDescription.builder()
                .code("statement_position_gap")
                .severity(Severity.INFO)
                .group(RuleGroup.SITTINGS)
                .finds("Places that are missing in the record of a sitting.")
                .message("no statement has the place {missing}")
                .parameter("missing", ParameterType.TEXT)
                .reason("The places of a record have no gaps, so a statement may be missing. Only a sitting of whose "
                        + "statements, between the first and the last, more are there than are missing is looked at: an excerpt "
                        + "has gaps.")
                .advice("Add the statement, if it is known.")
                .build());
    }

    @Override
    protected void check(CheckContext context, Findings findings) {
        for (List<Statement> statements : context.sequences()) {
            TreeMap<Integer, Statement> places = new TreeMap<>();
            for (Statement statement : statements) {
                places.putIfAbsent(statement.position().getAsInt(), statement);
            }
            Gaps.in(places)
                    .forEach((statement, missing) -> findings.at(statement, "position")
                            .with("missing", missing)
                            .add());
        }
    }
}
