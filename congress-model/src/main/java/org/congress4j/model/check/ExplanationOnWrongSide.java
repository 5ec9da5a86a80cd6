package org.congress4j.model.check;

import org.congress4j.model.Action;
import org.congress4j.model.PositionKind;
import org.congress4j.model.PositionStatement;

/** Finds an explanation before a decision that came after it, or the other way round. */
final class ExplanationOnWrongSide extends RecordRule<PositionStatement> {
    ExplanationOnWrongSide() {
        super(
                PositionStatement.class,
                RuleDescription.builder()
                        .code("explanation_on_wrong_side")
                        .severity(Severity.WARNING)
                        .finds("An explanation before a decision that came after it, or the other way round.")
                        .message("'{kind}' on {date}, and the decision was taken on {decided}")
                        .reason("An explanation is given before or after the decision, as its kind says.")
                        .advice("Correct the kind or one of the dates.")
                        .build());
    }

    @Override
    void check(PositionStatement position, CheckContext context, Findings findings) {
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
