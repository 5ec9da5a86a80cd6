package org.congress4j.model.check.rules.sittings;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Spans;

public final class SessionNumbersOutOfOrder extends DocumentRule {
    public SessionNumbersOutOfOrder() {
        super(RuleDescription.warning(RuleGroup.SITTINGS, "session_numbers_out_of_order")
                .finds("A sitting held before one with a lower number.")
                .message("no. {number:number} was held {sitting:period}, but no. {lower:number} {time:period}")
                .reason("The sittings of a body are numbered in the order in which they are held.")
                .advice("Correct the number or the time.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (List<Session> sittings : context.sittings()) {
            // A resumed sitting has its number twice, and counts from its first start.
            TreeMap<Integer, Session> numbered = new TreeMap<>();
            for (Session session : sittings) {
                if (session.number().isPresent() && context.actual(session).startIsKnown()) {
                    numbered.merge(
                            session.number().getAsInt(),
                            session,
                            (first, second) -> context.actual(second).startFirst()
                                            < context.actual(first).startFirst()
                                    ? second
                                    : first);
                }
            }
            compare(context, numbered, findings);
        }
    }

    private static void compare(CheckContext context, NavigableMap<Integer, Session> numbered, Findings findings) {
        Optional<Session> lower = Optional.empty();
        for (Session session : numbered.values()) {
            if (lower.isPresent() && context.actual(session).startsBefore(context.actual(lower.get()))) {
                findings.at(session, "number")
                        .with("number", session.number().orElseThrow())
                        .with("sitting", Spans.words(session.actual().orElseThrow()))
                        .with("lower", lower.get().number().orElseThrow())
                        .with("time", Spans.words(lower.get().actual().orElseThrow()))
                        .add();
            }
            lower = Optional.of(session);
        }
    }
}
