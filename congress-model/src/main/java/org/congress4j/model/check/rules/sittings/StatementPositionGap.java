package org.congress4j.model.check.rules.sittings;

import java.util.List;
import java.util.TreeMap;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Gaps;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class StatementPositionGap extends DocumentRule {
    public StatementPositionGap() {
        super(RuleDescription.info(RuleGroup.SITTINGS, "statement_position_gap")
                .finds("Missing positions in the record of a sitting.")
                .message("no statement has position {missing:text}")
                .reason("Positions in a record are consecutive, so a statement may be missing. An excerpt naturally "
                        + "has gaps, so the rule checks a sitting only if, between the first and the last "
                        + "statement, more are present than missing.")
                .advice("Add the statement, if it is known.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
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
