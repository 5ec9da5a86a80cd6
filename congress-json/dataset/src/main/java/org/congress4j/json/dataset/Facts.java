package org.congress4j.json.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.TimeRange;

/** What is held of congresses and sessions, of which there are few, for the rows of statements and votes. */
final class Facts {
    private final Map<Id<?>, Congress> congresses = new HashMap<>();
    private final Map<Id<?>, Sitting> sessions = new HashMap<>();

    /** What is held of a session. */
    private record Sitting(
            Optional<Id<Congress>> congressId,
            Optional<String> bodyId,
            Optional<PartialDate> day,
            Optional<Integer> number) {}

    void learn(ProceedingsRecord<?> record) {
        if (record instanceof Congress congress) {
            congresses.putIfAbsent(congress.id(), congress);
        } else if (record instanceof Session session) {
            sessions.putIfAbsent(
                    session.id(),
                    new Sitting(
                            session.congressId(),
                            session.bodyId().map(Id::toString),
                            start(session),
                            session.number().isPresent()
                                    ? Optional.of(session.number().getAsInt())
                                    : Optional.empty()));
        }
    }

    /** The first day of a session, as it was or as it was planned. */
    static Optional<PartialDate> start(Session session) {
        return session.actual().or(session::planned).flatMap(Facts::day);
    }

    /** The last day of a session, as it was or as it was planned. */
    static Optional<PartialDate> end(Session session) {
        return session.actual()
                .or(session::planned)
                .flatMap(time -> time.end().or(time::start))
                .map(PartialDateTime::date);
    }

    private static Optional<PartialDate> day(TimeRange time) {
        return time.start().or(time::end).map(PartialDateTime::date);
    }

    private Optional<Sitting> sitting(Optional<Id<Session>> id) {
        return id.map(sessions::get);
    }

    /** The congress of a statement: its own, or that of its session. */
    Optional<String> congress(Statement statement) {
        return congress(statement.congressId(), statement.sessionId());
    }

    Optional<String> congress(Action action) {
        return congress(action.congressId(), action.sessionId());
    }

    private Optional<String> congress(Optional<Id<Congress>> own, Optional<Id<Session>> sessionId) {
        return own.or(() -> sitting(sessionId).flatMap(Sitting::congressId)).map(Id::toString);
    }

    /** The body that acted or sat: its own, that of the session, or that of the congress. */
    Optional<String> body(Action action) {
        return action.bodyId()
                .map(Id::toString)
                .or(() -> sitting(action.sessionId()).flatMap(Sitting::bodyId))
                .or(() -> bodyOfCongress(congress(action)));
    }

    Optional<String> body(Statement statement) {
        return sitting(statement.sessionId()).flatMap(Sitting::bodyId).or(() -> bodyOfCongress(congress(statement)));
    }

    private Optional<String> bodyOfCongress(Optional<String> congress) {
        return congress.map(id -> congresses.get(Id.of(id)))
                .flatMap(Congress::bodyId)
                .map(Id::toString);
    }

    /** The day of a statement: its own date, or that of its session. */
    Optional<PartialDate> day(Statement statement) {
        return statement
                .date()
                .or(() -> statement.time().flatMap(Facts::day))
                .or(() -> sitting(statement.sessionId()).flatMap(Sitting::day));
    }

    Optional<PartialDate> day(Action action) {
        return action.date()
                .or(() -> action.time().map(PartialDateTime::date))
                .or(() -> sitting(action.sessionId()).flatMap(Sitting::day));
    }

    Optional<Integer> ordinal(Optional<String> congress) {
        return congress.map(id -> congresses.get(Id.of(id)))
                .filter(known -> known.ordinal().isPresent())
                .map(known -> known.ordinal().getAsInt());
    }

    Optional<Integer> sessionNumber(Optional<Id<Session>> id) {
        return sitting(id).flatMap(Sitting::number);
    }

    Map<Id<?>, Congress> congresses() {
        return congresses;
    }
}
