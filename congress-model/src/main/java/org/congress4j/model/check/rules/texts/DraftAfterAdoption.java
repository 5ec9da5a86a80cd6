package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Action;
import org.congress4j.model.Declaration;
import org.congress4j.model.FormalText;
import org.congress4j.model.Resolution;
import org.congress4j.model.TextVersion;
import org.congress4j.model.Treaty;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Outcomes;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.VersionKind;

public final class DraftAfterAdoption extends DocumentRule {
    private static final ImmutableSet<VersionKind> DRAFTS =
            ImmutableSet.of(VersionKind.DRAFT, VersionKind.REVISED_DRAFT, VersionKind.ORAL_REVISION);

    public DraftAfterAdoption() {
        super(RuleDescription.error(RuleGroup.TEXTS, "draft_after_adoption")
                .finds("A draft of a text dated after its adoption.")
                .message("the {version:code} is dated {date:date}, but the text was adopted on {adopted:date}")
                .reason("A text is drafted before it is adopted. A text that several bodies adopt may be redrafted in "
                        + "between, so only drafts after the last adoption are reported.")
                .example("S/RES/2625 (2022): draft of 16 March 2022, adopted on 15 March 2022 "
                        + "(github.com/UNxml/SCresolutions).")
                .advice("Correct one of the dates.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Action> adoptions = new HashMap<>();
        for (Action action : context.records(Action.class)) {
            if (action.textId().isPresent()
                    && action.verb().equals(ActionVerb.ADOPTED)
                    && Outcomes.carried(action).orElse(false)
                    && action.date().isPresent()) {
                adoptions.merge(
                        action.textId().get().toString(),
                        action,
                        (first, second) -> Span.ofDate(second.date()).startsAfterEndOf(Span.ofDate(first.date()))
                                ? second
                                : first);
            }
        }
        if (adoptions.isEmpty()) {
            return;
        }
        context.records(Declaration.class).forEach(text -> check(text, adoptions, findings));
        context.records(Resolution.class).forEach(text -> check(text, adoptions, findings));
        context.records(Treaty.class).forEach(text -> check(text, adoptions, findings));
    }

    private static void check(FormalText<?> text, Map<String, Action> adoptions, Findings findings) {
        Action adoption =
                text.versions().isEmpty() ? null : adoptions.get(text.id().toString());
        for (int i = 0; adoption != null && i < text.versions().size(); i++) {
            TextVersion version = text.versions().get(i);
            if (DRAFTS.contains(version.kind())
                    && Span.ofDate(version.date()).startsAfterEndOf(Span.ofDate(adoption.date()))
                    && version.date().isPresent()) {
                findings.at(text, "versions", i, "date")
                        .with("version", version.kind())
                        .with("date", version.date().get())
                        .with("adopted", adoption.date().orElseThrow())
                        .add();
            }
        }
    }
}
