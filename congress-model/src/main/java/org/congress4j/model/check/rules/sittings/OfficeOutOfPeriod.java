package org.congress4j.model.check.rules.sittings;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Capacity;
import org.congress4j.model.Officer;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Reach;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;

public final class OfficeOutOfPeriod extends RecordRule<Statement> {
    public OfficeOutOfPeriod() {
        super(
                Statement.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "office_out_of_period")
                        .finds("A speaker in an office on a day when they did not hold it.")
                        .message(
                                "'{person:id}' speaks as {office:code} on {day:period}, but held the office {period:period}")
                        .reason(
                                "The officer's period says when the office was held. If a person held it several times, the "
                                        + "rule reports a day that none of the periods includes.")
                        .advice("Correct the office, or its period.")
                        .addCause("person", "office", "period")
                        .build());
    }

    /** The periods for which a person held an office. */
    private static final class Held {
        private final Officer first;
        private final Reach periods = new Reach();

        Held(Officer first) {
            this.first = first;
        }

        void add(Officer officer) {
            Span period = Span.ofPeriod(officer.period());
            periods.add(period.startFirst(), period.endLast());
        }

        boolean mayTouch(DayRange days) {
            long last = (days.last() + 1) * Span.SECONDS_OF_DAY - 1;
            return periods.hasStartBy(last) && periods.startingBy(last) >= days.first() * Span.SECONDS_OF_DAY;
        }
    }

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        if (statement.speaker().flatMap(Speaker::personId).isPresent()
                && !statement.speaker().get().capacities().isEmpty()) {
            Map<String, Held> officers = context.once(OfficeOutOfPeriod.class, () -> officers(context));
            check(context, statement, officers, findings);
        }
    }

    private static Map<String, Held> officers(CheckContext context) {
        Map<String, Held> officers = new HashMap<>();
        for (Officer officer : context.records(Officer.class)) {
            if (officer.congressId().isPresent()
                    && officer.holderId().isPresent()
                    && officer.period().isPresent()) {
                officers.computeIfAbsent(
                                officer.office() + " " + officer.congressId().get() + " "
                                        + officer.holderId().get(),
                                key -> new Held(officer))
                        .add(officer);
            }
        }
        return officers;
    }

    private static void check(
            CheckContext context, Statement statement, Map<String, Held> officers, Findings findings) {
        Speaker speaker = statement.speaker().orElseThrow();
        DayRange days = officers.isEmpty() ? null : context.daysOf(statement);
        for (int i = 0; i < speaker.capacities().size() && days != null; i++) {
            Capacity capacity = speaker.capacities().get(i);
            if (capacity.office().isPresent() && capacity.congressId().isPresent()) {
                Held held = officers.get(capacity.office().get() + " "
                        + capacity.congressId().get() + " " + speaker.personId().orElseThrow());
                if (held != null && !held.mayTouch(days)) {
                    findings.at(statement, "speaker", "capacities", i, "office")
                            .with("person", speaker.personId().orElseThrow())
                            .with("office", capacity.office().get())
                            .with("day", days)
                            .with("period", Spans.words(held.first.period().orElseThrow()))
                            .add();
                }
            }
        }
    }
}
