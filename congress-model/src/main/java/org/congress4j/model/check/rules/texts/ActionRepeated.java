package org.congress4j.model.check.rules.texts;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Action;
import org.congress4j.model.Id;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.ProposalPart;

public final class ActionRepeated extends DocumentRule {
    public ActionRepeated() {
        super(RuleDescription.warning(RuleGroup.TEXTS, "action_repeated")
                .finds("The same action on a text twice.")
                .message("'{first:id}' has the same verb, body, text and day")
                .reason("A body adopts a text once. Actions on parts, paragraphs, amendments and motions are left "
                        + "alone.")
                .advice("Remove one of the two, or say which part it is on.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Action> known = new HashMap<>();
        for (Action action : context.records(Action.class)) {
            boolean whole = action.partOfId().isEmpty()
                    && action.paragraphRefs().isEmpty()
                    && action.part().map(ProposalPart.WHOLE::equals).orElse(true)
                    && action.subject().isEmpty();
            if (action.textId().isPresent() && action.date().isPresent() && whole) {
                String key = action.verb() + "\n" + action.textId().get() + "\n"
                        + action.date().get() + "\n"
                        + action.bodyId().map(Id::toString).orElse("") + "\n"
                        + action.congressId().map(Id::toString).orElse("");
                Action first = known.putIfAbsent(key, action);
                if (first != null) {
                    findings.at(action).with("first", first.id()).add();
                }
            }
        }
    }
}
