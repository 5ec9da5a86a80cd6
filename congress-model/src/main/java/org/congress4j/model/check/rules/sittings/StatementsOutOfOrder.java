package org.congress4j.model.check.rules.sittings;

import java.util.List;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;

public final class StatementsOutOfOrder extends DocumentRule {
    public StatementsOutOfOrder() {
        super(RuleDescription.warning(RuleGroup.SITTINGS, "statements_out_of_order")
                .finds("A statement made before one that precedes it in the record.")
                .message(
                        "position {position:number} was taken {time:period}, but position {before:number} {earlier:period}")
                .reason("The record of a sitting is in the order in which statements were made.")
                .advice("Correct the position or the time.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (List<Statement> statements : context.sequences()) {
            Statement before = null;
            Span earlier = Span.UNKNOWN;
            for (Statement statement : statements) {
                if (statement.time().isPresent()) {
                    Span time = Span.ofTime(statement.time());
                    if (before != null && time.startsBefore(earlier)) {
                        findings.at(statement, "time")
                                .with("position", statement.position().getAsInt())
                                .with("time", Spans.words(statement.time().get()))
                                .with("before", before.position().getAsInt())
                                .with("earlier", Spans.words(before.time().orElseThrow()))
                                .add();
                    }
                    before = statement;
                    earlier = time;
                }
            }
        }
    }
}
