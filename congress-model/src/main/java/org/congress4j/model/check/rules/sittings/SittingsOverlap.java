package org.congress4j.model.check.rules.sittings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.congress4j.model.Session;
import org.congress4j.model.SessionEvent;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Sitting;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.SessionEventKind;

public final class SittingsOverlap extends DocumentRule {
    public SittingsOverlap() {
        super(RuleDescription.error(RuleGroup.SITTINGS, "sittings_overlap")
                .finds("Two sittings of one body at the same time.")
                .message("the sitting was held {sitting:period}, but {other:id} was held {time:period}")
                .reason("A body holds one sitting at a time; different bodies may sit at once. The rule compares the "
                        + "sittings of one body, and the plenary sittings of one congress, whose start and "
                        + "end are known. A sitting may be suspended and resumed with others in between, so one that is "
                        + "held while another is suspended is left alone, and so is one that lies within another of which nobody "
                        + "says whether it was suspended.")
                .advice(
                        "Correct the times, or the body of one of the sittings; add the events of a sitting that was suspended.")
                .needs("The times, and the events of a sitting within which another was held.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        // Two joint sittings of the same bodies meet in the list of each.
        Set<String> compared = new HashSet<>();
        for (List<Sitting> sittings : context.sittings()) {
            List<Session> timed = new ArrayList<>();
            for (Sitting sitting : sittings) {
                Session session = sitting.session();
                Span time = context.actual(session);
                if (time.startIsKnown() && time.endIsKnown()) {
                    timed.add(session);
                }
            }
            timed.sort(
                    Comparator.comparingLong(session -> context.actual(session).startFirst()));
            for (int i = 1; i < timed.size(); i++) {
                Session before = timed.get(i - 1);
                if (compared.add(before.id() + "\n" + timed.get(i).id())) {
                    compare(before, timed.get(i), context, findings);
                }
            }
        }
    }

    private static void compare(Session before, Session session, CheckContext context, Findings findings) {
        Span time = context.actual(session);
        Span earlier = context.actual(before);
        if (!time.overlaps(earlier) || isSuspendedFor(before, time) || isSuspendedFor(session, earlier)) {
            return;
        }
        if (liesWithin(time, earlier) && before.events().isEmpty()) {
            findings.notChecked("it is not said whether the sitting was suspended for the one held within it");
            return;
        }
        findings.at(session, "actual")
                .with("sitting", Spans.words(session.actual().orElseThrow()))
                .with("other", before.id())
                .with("time", Spans.words(before.actual().orElseThrow()))
                .add();
    }

    private static boolean liesWithin(Span inner, Span outer) {
        return outer.startsBefore(inner) && outer.endsAfterEndOf(inner);
    }

    /** Whether a sitting may have been suspended throughout a time, by its events. */
    private static boolean isSuspendedFor(Session session, Span time) {
        Span suspended = null;
        for (SessionEvent event : session.events()) {
            if (event.kind().equals(SessionEventKind.SUSPENDED)) {
                suspended = Span.ofMoment(event.time());
            } else if (event.kind().equals(SessionEventKind.RESUMED) && suspended != null) {
                Span resumed = Span.ofMoment(event.time());
                if (!time.startsBefore(suspended) && !time.endsAfterEndOf(resumed)) {
                    return true;
                }
                suspended = null;
            }
        }
        // It was not resumed, as far as is said.
        return suspended != null && !time.startsBefore(suspended);
    }
}
