package org.congress4j.model.index;

import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.Membership;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Participant;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.TimeRange;
import org.congress4j.model.TreatyAction;

/** The day on which a record has its place in time: its own or, if it states none, that of what it belongs to. */
final class RecordDays {
    private final ProceedingsIndex index;

    RecordDays(ProceedingsIndex index) {
        this.index = index;
    }

    Optional<LocalDate> of(ProceedingsRecord<?> record) {
        if (record instanceof Statement statement) {
            return start(statement.time())
                    .or(() -> day(statement.date()))
                    .or(() -> of(Session.class, statement.sessionId()))
                    .or(() -> of(Action.class, statement.actionId()))
                    .or(() -> of(Congress.class, statement.congressId()));
        } else if (record instanceof Action action) {
            return day(action.date())
                    .or(() -> day(action.time().map(PartialDateTime::date)))
                    .or(() -> of(Session.class, action.sessionId()))
                    .or(() -> of(Congress.class, action.congressId()));
        } else if (record instanceof Session session) {
            return start(session.actual())
                    .or(() -> start(session.planned()))
                    .or(() -> of(Congress.class, session.congressId()));
        } else if (record instanceof Congress congress) {
            return first(congress.period());
        } else if (record instanceof Membership membership) {
            return first(membership.period());
        } else if (record instanceof Officer officer) {
            return first(officer.period()).or(() -> of(Congress.class, officer.congressId()));
        } else if (record instanceof Organization organization) {
            return first(organization.period());
        } else if (record instanceof Delegation delegation) {
            return of(Congress.class, Optional.of(delegation.congressId()));
        } else if (record instanceof Participant participant) {
            return of(Congress.class, participant.congressId())
                    .or(() -> of(Delegation.class, participant.delegationId()))
                    .or(() -> participant
                            .rosterRef()
                            .map(KeyReference::recordId)
                            .flatMap(index::find)
                            .flatMap(this::of));
        } else if (record instanceof Sponsorship sponsorship) {
            return day(sponsorship.date());
        } else if (record instanceof PositionStatement position) {
            return day(position.date())
                    .or(() -> of(Statement.class, position.statementId()))
                    .or(() -> of(Action.class, position.actionId()));
        } else if (record instanceof TreatyAction action) {
            return day(action.date());
        } else if (record instanceof Document document) {
            return day(document.date()).or(() -> day(document.published()));
        }
        return Optional.empty();
    }

    private <R extends ProceedingsRecord<R>> Optional<LocalDate> of(Class<R> type, Optional<Id<R>> id) {
        return id.flatMap(known -> index.find(type, known)).flatMap(this::of);
    }

    private static Optional<LocalDate> start(Optional<TimeRange> time) {
        return time.flatMap(TimeRange::start).map(PartialDateTime::date).flatMap(RecordDays::day);
    }

    private static Optional<LocalDate> first(Optional<DateRange> period) {
        return period.flatMap(DateRange::start).flatMap(RecordDays::day);
    }

    private static Optional<LocalDate> day(Optional<PartialDate> date) {
        return date.flatMap(RecordDays::day);
    }

    private static Optional<LocalDate> day(PartialDate date) {
        return date.earliest().or(date::latest);
    }
}
