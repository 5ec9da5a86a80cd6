package org.congress4j.model.check.rules.sittings;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Sitting;
import org.congress4j.model.check.engine.Span;
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
        for (List<Sitting> sittings : context.sittings()) {
            // A resumed sitting has its number twice, and counts from its first start.
            TreeMap<Integer, Sitting> numbered = new TreeMap<>();
            for (Sitting sitting : sittings) {
                if (sitting.number().isPresent() && actual(context, sitting).startIsKnown()) {
                    numbered.merge(
                            sitting.number().getAsInt(),
                            sitting,
                            (first, second) -> actual(context, second).startFirst()
                                            < actual(context, first).startFirst()
                                    ? second
                                    : first);
                }
            }
            compare(context, numbered, findings);
        }
    }

    private static Span actual(CheckContext context, Sitting sitting) {
        return context.actual(sitting.session());
    }

    private static void compare(CheckContext context, NavigableMap<Integer, Sitting> numbered, Findings findings) {
        Optional<Sitting> lower = Optional.empty();
        for (Sitting sitting : numbered.values()) {
            if (lower.isPresent() && actual(context, sitting).startsBefore(actual(context, lower.get()))) {
                sitting.atNumber(findings)
                        .with("number", sitting.number().orElseThrow())
                        .with("sitting", Spans.words(sitting.session().actual().orElseThrow()))
                        .with("lower", lower.get().number().orElseThrow())
                        .with("time", Spans.words(lower.get().session().actual().orElseThrow()))
                        .add();
            }
            lower = Optional.of(sitting);
        }
    }
}
