package org.congress4j.model.check.rules.texts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Commitment;
import org.congress4j.model.Congress;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.PartialDate;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.ActionVerb;

public final class FollowUpBeforeAdoption extends RecordRule<Commitment> {
    public FollowUpBeforeAdoption() {
        super(
                Commitment.class,
                RuleDescription.warning(RuleGroup.TEXTS, "follow_up_before_adoption")
                        .finds("A commitment followed up at a congress that ended before the text was adopted.")
                        .message("'{congress:id}' was held {period:period}, but the text was adopted on {adopted:date}")
                        .reason("A commitment is followed up after it was made.")
                        .advice("Correct the congress of the follow-up, or one of the dates.")
                        .build());
    }

    @Override
    public void check(Commitment commitment, CheckContext context, Findings findings) {
        Congress congress = context.find(Congress.class, commitment.followUpCongressId());
        if (congress != null && congress.period().isPresent()) {
            Optional<PartialDate> adopted = adopted(context, commitment.textId());
            if (adopted.isPresent() && context.period(congress).endsBeforeStartOf(Span.ofDate(adopted))) {
                findings.at(commitment, "followUpCongressId")
                        .with("congress", congress.id())
                        .with("period", Spans.words(congress.period().get()))
                        .with("adopted", adopted.get())
                        .add();
            }
        }
    }

    private static Optional<PartialDate> adopted(CheckContext context, Id<? extends FormalText<?>> textId) {
        return Optional.ofNullable(context.once(FollowUpBeforeAdoption.class, () -> adoptions(context))
                .get(textId.toString()));
    }

    /** When each text was first adopted, in the order of the actions. */
    private static Map<String, PartialDate> adoptions(CheckContext context) {
        Map<String, PartialDate> days = new HashMap<>();
        context.forEach(Action.class, action -> {
            if (action.verb().equals(ActionVerb.ADOPTED)
                    && action.textId().isPresent()
                    && action.date().isPresent()) {
                days.putIfAbsent(action.textId().get().toString(), action.date().get());
            }
        });
        return days;
    }
}
