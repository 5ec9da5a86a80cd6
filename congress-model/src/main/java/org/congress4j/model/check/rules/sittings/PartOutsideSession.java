package org.congress4j.model.check.rules.sittings;

import java.util.Optional;
import org.congress4j.model.ItemTaken;
import org.congress4j.model.Session;
import org.congress4j.model.SessionEvent;
import org.congress4j.model.TimeRange;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;

public final class PartOutsideSession extends RecordRule<Session> {
    public PartOutsideSession() {
        super(
                Session.class,
                RuleDescription.error(RuleGroup.SITTINGS, "part_outside_session")
                        .finds("A chair, an item or an event of a sitting before its start or after its end.")
                        .message("{part:text} {time:period}, but the sitting was held {sitting:period}")
                        .reason("Presiding officers, items and events are part of the sitting, in its local time.")
                        .advice("Correct one of the times.")
                        .build());
    }

    @Override
    public void check(Session session, CheckContext context, Findings findings) {
        if (session.actual().isEmpty()
                || (session.chairs().isEmpty()
                        && session.events().isEmpty()
                        && session.itemsTaken().isEmpty())) {
            return;
        }
        Span sitting = context.actual(session);
        for (int i = 0; i < session.chairs().size(); i++) {
            Optional<TimeRange> time = session.chairs().get(i).time();
            if (time.isPresent() && Span.ofTime(time).reachesOutOf(sitting)) {
                report(session, "chairs", i, "chaired", Spans.words(time.get()), findings);
            }
        }
        for (int i = 0; i < session.itemsTaken().size(); i++) {
            ItemTaken item = session.itemsTaken().get(i);
            if (item.time().isPresent() && Span.ofTime(item.time()).reachesOutOf(sitting)) {
                report(
                        session,
                        "itemsTaken",
                        i,
                        "item " + item.itemRef().key() + " was taken",
                        Spans.words(item.time().get()),
                        findings);
            }
        }
        for (int i = 0; i < session.events().size(); i++) {
            SessionEvent event = session.events().get(i);
            if (event.time().isPresent() && Span.ofMoment(event.time()).reachesOutOf(sitting)) {
                report(
                        session,
                        "events",
                        i,
                        event.kind().toString(),
                        event.time().get().toString(),
                        findings);
            }
        }
    }

    private static void report(Session session, String list, int i, String part, String time, Findings findings) {
        findings.at(session, list, i, "time")
                .with("part", part)
                .with("time", time)
                .with("sitting", Spans.words(session.actual().orElseThrow()))
                .add();
    }
}
