package org.congress4j.model.check.rules.texts;

import org.congress4j.model.TreatyAction;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ReplyToOtherTreaty extends RecordRule<TreatyAction> {
    public ReplyToOtherTreaty() {
        super(
                TreatyAction.class,
                RuleDescription.error(RuleGroup.TEXTS, "reply_to_other_treaty")
                        .finds("An action on a treaty, such as an objection, that answers an action on another treaty.")
                        .message("the action is on '{treaty:id}', but answers one on '{other:id}'")
                        .reason("An objection is to a reservation to the same treaty.")
                        .advice("Correct the treaty, or the action that is answered.")
                        .build());
    }

    @Override
    public void check(TreatyAction action, CheckContext context, Findings findings) {
        TreatyAction answered = context.find(TreatyAction.class, action.inReplyToId());
        if (answered != null && !answered.treatyId().equals(action.treatyId())) {
            findings.at(action, "inReplyToId")
                    .with("treaty", action.treatyId())
                    .with("other", answered.treatyId())
                    .add();
        }
    }
}
