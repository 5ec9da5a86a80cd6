package org.congress4j.model.check.rules.texts;

import org.congress4j.model.Action;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.PositionKind;

public final class ExplanationOnWrongSide extends RecordRule<PositionStatement> {
    public ExplanationOnWrongSide() {
        super(
                PositionStatement.class,
                RuleDescription.warning(RuleGroup.TEXTS, "explanation_on_wrong_side")
                        .finds("An explanation before a decision that is dated after it, or the other way round.")
                        .message("'{kind:code}' on {date:date}, but the decision was taken on {decided:date}")
                        .reason("An explanation is given before or after the decision, as its kind says.")
                        .advice("Correct the kind or one of the dates.")
                        .build());
    }

    @Override
    public void check(PositionStatement position, CheckContext context, Findings findings) {
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
