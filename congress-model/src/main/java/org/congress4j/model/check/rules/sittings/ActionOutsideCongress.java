package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AdoptionMethod;

public final class ActionOutsideCongress extends RecordRule<Action> {
    private static final ImmutableSet<ActionVerb> OF_PLENARY =
            ImmutableSet.of(ActionVerb.ADOPTED, ActionVerb.REJECTED, ActionVerb.ELECTED);
    private static final ImmutableSet<AdoptionMethod> WITHOUT_MEETING =
            ImmutableSet.of(AdoptionMethod.SILENCE_PROCEDURE, AdoptionMethod.WRITTEN_VOTE);

    public ActionOutsideCongress() {
        super(
                Action.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "action_outside_congress")
                        .finds("A decision of a congress dated before or after it.")
                        .message("the congress '{verb:code}' on {day:period}, but was held {congress:period}")
                        .reason("A congress adopts, rejects and elects while it meets; its last sitting may end on the "
                                + "day after. Decisions of another body on its texts, those by silence or in "
                                + "writing, and congresses that were suspended and resumed are left alone. "
                                + "Where the time of the sitting is known, other rules compare it.")
                        .example("Roll calls of 1808 dated 1809 (github.com/voteview/WebVoteView/issues/377).")
                        .advice("Correct the date of the action, often its year, or the dates of the congress.")
                        .addCause("congress")
                        .build());
    }

    @Override
    public void check(Action action, CheckContext context, Findings findings) {
        if (!OF_PLENARY.contains(action.verb())
                || action.method().filter(WITHOUT_MEETING::contains).isPresent()
                || (action.date().isEmpty() && action.time().isEmpty())) {
            return;
        }
        Session session = context.find(Session.class, action.sessionId());
        Congress congress = context.find(Congress.class, congressOf(action, context));
        DayRange days = context.daysOf(action);
        if (congress == null
                || days == null
                || (session != null && session.actual().isPresent())
                || (action.bodyId().isPresent() && !action.bodyId().equals(congress.bodyId()))) {
            return;
        }
        if (CongressDays.isOutside(context, congress, days)) {
            findings.at(action, action.date().isPresent() ? "date" : "time")
                    .with("verb", action.verb())
                    .with("day", days)
                    .with("congress", Spans.words(congress.period().orElseThrow()))
                    .add();
        }
    }

    /** The congress that acted; of an adoption that names neither congress nor body, the one to which the text belongs. */
    private static Optional<Id<Congress>> congressOf(Action action, CheckContext context) {
        Optional<Id<Congress>> stated = context.congressOf(action);
        FormalText<?> text = stated.isPresent()
                        || action.bodyId().isPresent()
                        || action.sessionId().isPresent()
                        || !action.verb().equals(ActionVerb.ADOPTED)
                ? null
                : context.text(action.textId());
        return text == null ? stated : text.congressId();
    }
}
