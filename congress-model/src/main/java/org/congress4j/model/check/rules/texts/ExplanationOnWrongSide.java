package org.congress4j.model.check.rules.texts;

import org.congress4j.model.Action;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.PositionKind;
import org.congress4j.model.code.Severity;

public final class ExplanationOnWrongSide extends RecordRule<PositionStatement> {
    public ExplanationOnWrongSide() {
        super(
                PositionStatement.class,
                RuleDescription.builder()
                        .code("explanation_on_wrong_side")
                        .severity(Severity.WARNING)
                        .group(RuleGroup.TEXTS)
                        .finds("An explanation before a decision that is dated after it, or the other way round.")
                        .message("'{kind}' on {date}, but the decision was taken on {decided}")
                        .parameter("kind", ParameterType.CODE)
                        .parameter("date", ParameterType.DATE)
                        .parameter("decided", ParameterType.DATE)
                        .reason("An explanation is given before or after the decision, as its kind says.")
                        .advice("Correct the kind or one of the dates.")
                        .build());
    }

    @Override
    protected void check(PositionStatement position, CheckContext context, Findings findings) {
        Action action = position.date().isEmpty() ? null : context.find(Action.class, position.actionId());
        if (action != null && action.date().isPresent()) {
            Span given = Span.ofDate(position.date());
            Span decided = Span.ofDate(action.date());
            if ((position.kind().equals(PositionKind.EXPLANATION_BEFORE) && given.startsAfterEndOf(decided))
                    || (position.kind().equals(PositionKind.EXPLANATION_AFTER) && given.endsBeforeStartOf(decided))) {
                findings.at(position, "date")
                        .with("kind", position.kind())
                        .with("date", position.date().get())
                        .with("decided", action.date().get())
                        .add();
            }
        }
    }
}
