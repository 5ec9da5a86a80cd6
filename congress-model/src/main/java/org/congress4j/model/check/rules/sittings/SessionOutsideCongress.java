package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.Formality;
import org.congress4j.model.code.SessionKind;

public final class SessionOutsideCongress extends RecordRule<Session> {
    private static final ImmutableSet<SessionKind> BESIDE = ImmutableSet.of(
            SessionKind.CONSULTATION, SessionKind.BRIEFING, SessionKind.SPECIAL_EVENT, SessionKind.ANCILLARY_MEETING);

    public SessionOutsideCongress() {
        super(
                Session.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "session_outside_congress")
                        .finds("A sitting that started before or after its congress.")
                        .message("the sitting was held {sitting:period}, but the congress {congress:period}")
                        .reason("Formal sittings fall within the dates of their congress. Only the actual time counts, "
                                + "since planned times remain when a congress is moved. Consultations, "
                                + "briefings, special events and attached meetings may be held before or "
                                + "after, and the last sitting may end on the day after.")
                        .example("Wrong dates in a corpus of parliamentary debates "
                                + "(github.com/clarin-eric/ParlaMint/issues/573).")
                        .advice("Correct the time, or the dates of the congress. Some congresses overrun their "
                                + "official dates; the finding then documents it.")
                        .addCause("congress")
                        .build());
    }

    @Override
    public void check(Session session, CheckContext context, Findings findings) {
        Congress congress = session.actual().isEmpty() ? null : context.find(Congress.class, session.congressId());
        if (congress != null && congress.period().isPresent() && isFormal(session)) {
            Span time = Span.ofTime(session.actual());
            Span period = context.period(congress);
            if (time.startsBefore(period) || time.startsAfterEndOf(period) || time.endsBeforeStartOf(period)) {
                findings.at(session, "actual")
                        .with("sitting", Spans.words(session.actual().get()))
                        .with("congress", Spans.words(congress.period().get()))
                        .add();
            }
        }
    }

    private static boolean isFormal(Session session) {
        return !session.formality().equals(Optional.of(Formality.ATTACHED))
                && session.kind().filter(BESIDE::contains).isEmpty();
    }
}
