package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Action;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Outcomes;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;

public final class OutcomeAgainstVerb extends RecordRule<Action> {
    private static final ImmutableSet<ActionOutcome> NOT_ADOPTED = ImmutableSet.of(
            ActionOutcome.REJECTED,
            ActionOutcome.NOT_ADOPTED,
            ActionOutcome.VETOED,
            ActionOutcome.WITHDRAWN,
            ActionOutcome.DEFERRED,
            ActionOutcome.LAPSED);

    public OutcomeAgainstVerb() {
        super(
                Action.class,
                RuleDescription.warning(RuleGroup.TEXTS, "outcome_against_verb")
                        .finds("An action whose outcome contradicts its verb.")
                        .message("the verb is '{verb:code}', but the outcome is '{outcome:code}'")
                        .reason("A body adopts what it makes its own, and rejects what it turns down. A draft that "
                                + "failed was not adopted, and one that was carried was not rejected.")
                        .advice("Correct the verb: rejected for a draft that was put to the body and not carried, "
                                + "decided where no narrower verb fits.")
                        .build());
    }

    @Override
    public void check(Action action, CheckContext context, Findings findings) {
        if (action.outcome().isPresent()) {
            ActionOutcome outcome = action.outcome().get();
            if ((action.verb().equals(ActionVerb.ADOPTED) && NOT_ADOPTED.contains(outcome))
                    || (action.verb().equals(ActionVerb.REJECTED) && Outcomes.isCarried(outcome))) {
                findings.at(action, "outcome")
                        .with("verb", action.verb())
                        .with("outcome", outcome)
                        .add();
            }
        }
    }
}
