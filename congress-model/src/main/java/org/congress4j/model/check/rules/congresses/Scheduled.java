package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.Session;
import org.congress4j.model.StatusChange;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.EventStatus;

/**
 * A congress or a sitting, with what both have of a schedule.
 *
 * @param statuses the log of its status
 * @param changes the changes of its schedule
 * @param held when it is or was held; for a sitting, only the actual time
 * @param planned when it was to be held
 */
record Scheduled(ImmutableList<StatusChange> statuses, ImmutableList<ScheduleChange> changes, When held, When planned) {
    static final ImmutableSet<Class<? extends ProceedingsRecord<?>>> TYPES =
            ImmutableSet.of(Congress.class, Session.class);

    /**
     * A time, and how to say it.
     *
     * @param span the time; unknown if it is not stated
     * @param words the time in words; empty if it is not stated
     */
    record When(Span span, Optional<String> words) {}

    static Scheduled of(ProceedingsRecord<?> record) {
        if (record instanceof Session session) {
            return new Scheduled(
                    session.statuses(),
                    session.scheduleChanges(),
                    new When(Span.ofTime(session.actual()), session.actual().map(Spans::words)),
                    new When(Span.ofTime(session.planned()), session.planned().map(Spans::words)));
        }
        Congress congress = (Congress) record;
        When period =
                new When(Span.ofPeriod(congress.period()), congress.period().map(Spans::words));
        return new Scheduled(congress.statuses(), congress.scheduleChanges(), period, period);
    }

    boolean isCancelled() {
        return !statuses.isEmpty() && statuses.get(statuses.size() - 1).status().equals(EventStatus.CANCELLED);
    }
}
