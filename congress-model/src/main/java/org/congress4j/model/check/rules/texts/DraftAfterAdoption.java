package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.FormalText;
import org.congress4j.model.PartialDate;
import org.congress4j.model.TextVersion;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Outcomes;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Walk;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.VersionKind;

public final class DraftAfterAdoption extends CheckRule {
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
    public void join(Walk walk) {
        walk.records(Action.class, (action, context, findings) -> note(action, context));
        walk.document((context, findings) -> adopted(context).values().forEach(text -> check(text, findings)));
    }

    /** A text that has versions, and the day of its last adoption. */
    private record Adopted(FormalText<?> text, PartialDate day) {
        Adopted orLater(Adopted other) {
            return Span.ofDate(Optional.of(other.day)).startsAfterEndOf(Span.ofDate(Optional.of(day))) ? other : this;
        }
    }

    private static Map<String, Adopted> adopted(CheckContext context) {
        return context.once(DraftAfterAdoption.class, () -> new LinkedHashMap<>());
    }

    private static void note(Action action, CheckContext context) {
        FormalText<?> text = action.verb().equals(ActionVerb.ADOPTED)
                        && action.date().isPresent()
                        && Outcomes.carried(action).orElse(false)
                ? context.text(action.textId())
                : null;
        if (text != null && !text.versions().isEmpty()) {
            adopted(context)
                    .merge(text.id().toString(), new Adopted(text, action.date().orElseThrow()), Adopted::orLater);
        }
    }

    private static void check(Adopted adopted, Findings findings) {
        FormalText<?> text = adopted.text();
        for (int i = 0; i < text.versions().size(); i++) {
            TextVersion version = text.versions().get(i);
            if (DRAFTS.contains(version.kind())
                    && Span.ofDate(version.date()).startsAfterEndOf(Span.ofDate(Optional.of(adopted.day())))
                    && version.date().isPresent()) {
                findings.at(text, "versions", i, "date")
                        .with("version", version.kind())
                        .with("date", version.date().get())
                        .with("adopted", adopted.day())
                        .add();
            }
        }
    }
}
