package org.congress4j.model.check.rules.sittings;

import org.congress4j.model.Session;
import org.congress4j.model.SessionEvent;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class EventsOutOfOrder extends RecordRule<Session> {
    public EventsOutOfOrder() {
        super(
                Session.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "events_out_of_order")
                        .finds("Events of a sitting that are not in chronological order.")
                        .message("'{event:code}' at {time:time} comes after '{before:code}' at {earlier:time}")
                        .reason("The events of a sitting are listed in the order in which they happened.")
                        .advice("Put them in order, or correct the time.")
                        .build());
    }

    @Override
    public void check(Session session, CheckContext context, Findings findings) {
        for (int i = 1; i < session.events().size(); i++) {
            SessionEvent before = session.events().get(i - 1);
            SessionEvent event = session.events().get(i);
            if (before.time().isPresent()
                    && event.time().isPresent()
                    && Span.ofMoment(event.time()).endsBeforeStartOf(Span.ofMoment(before.time()))) {
                findings.at(session, "events", i, "time")
                        .with("event", event.kind())
                        .with("time", event.time().get())
                        .with("before", before.kind())
                        .with("earlier", before.time().get())
                        .add();
            }
        }
    }
}
