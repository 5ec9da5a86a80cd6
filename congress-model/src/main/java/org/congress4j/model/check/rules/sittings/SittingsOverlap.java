package org.congress4j.model.check.rules.sittings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Sitting;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;

public final class SittingsOverlap extends DocumentRule {
    public SittingsOverlap() {
        super(RuleDescription.error(RuleGroup.SITTINGS, "sittings_overlap")
                .finds("Two sittings of one body at the same time.")
                .message("the sitting was held {sitting:period}, but {other:id} was held {time:period}")
                .reason("A body holds one sitting at a time; different bodies may sit at once. The rule compares the "
                        + "sittings of one body, and the plenary sittings of one congress, whose start and "
                        + "end are known.")
                .advice("Correct the times, or the body of one of the sittings.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        // Two joint sittings of the same bodies meet in the list of each.
        Set<String> reported = new HashSet<>();
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
                Session session = timed.get(i);
                if (context.actual(session).overlaps(context.actual(before))
                        && reported.add(before.id() + "\n" + session.id())) {
                    findings.at(session, "actual")
                            .with("sitting", Spans.words(session.actual().orElseThrow()))
                            .with("other", before.id())
                            .with("time", Spans.words(before.actual().orElseThrow()))
                            .add();
                }
            }
        }
    }
}
