package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A view of {@link Proceedings} that finds records by id, built once and each step in constant time.
 *
 * <p>Where two records share an id, the first in the document is found. Immutable and safe for use by several threads.
 */
public final class ProceedingsIndex {
    private final ImmutableMap<Id<?>, ProceedingsRecord<?>> records;

    private ProceedingsIndex(ImmutableMap<Id<?>, ProceedingsRecord<?>> records) {
        this.records = records;
    }

    /**
     * {@return an index of the records}
     *
     * @param proceedings the records
     */
    public static ProceedingsIndex of(Proceedings proceedings) {
        return new ProceedingsIndex(proceedings
                .records()
                .collect(ImmutableMap.toImmutableMap(
                        ProceedingsRecord::id, record -> record, (first, second) -> first)));
    }

    /**
     * {@return the record of a type with an id; empty if the id leads nowhere or to a record of another type}
     *
     * <p>Example: {@code index.find(Congress.class, session.congressId().get())}.
     *
     * @param type the type, such as {@code Congress.class} or {@code Party.class}
     * @param id the id
     * @param <T> the type
     */
    public <T> Optional<T> find(Class<T> type, Id<? extends T> id) {
        return Optional.ofNullable(records.get(id)).filter(type::isInstance).map(type::cast);
    }

    /**
     * {@return when a session started, or was to start if that is all that is known, in its own time zone or that of its
     *     congress; empty unless day, time and zone are known}
     *
     * @param session the session
     */
    public Optional<ZonedDateTime> start(Session session) {
        return session.timeZone()
                .or(() -> session.congressId()
                        .flatMap(id -> find(Congress.class, id))
                        .flatMap(Congress::timeZone))
                .flatMap(TimeZoneName::zoneId)
                .flatMap(session::start);
    }

    /**
     * {@return the name of a State, an organization or a person; empty if the id leads nowhere}
     *
     * @param partyId the id
     */
    public Optional<LocalizedText> name(Id<? extends Party> partyId) {
        return find(Party.class, partyId).map(Party::name);
    }
}
