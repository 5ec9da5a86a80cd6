package org.congress4j.model.index;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.congress4j.model.Action;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Chair;
import org.congress4j.model.Commitment;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.DateRange;
import org.congress4j.model.DeclaredCode;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Membership;
import org.congress4j.model.NamedParty;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.Participant;
import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.Treaty;
import org.congress4j.model.TreatyAction;
import org.congress4j.model.code.AbsenceReason;
import org.congress4j.model.code.Code;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.jspecify.annotations.Nullable;

/**
 * Navigates {@link Proceedings}: what a State said, who was present, what was done with a text, each in one call and in constant
 * time. Each kind of index is built on first use, and kept.
 *
 * <pre>{@code
 * ProceedingsIndex index = ProceedingsIndex.of(proceedings);
 * for (Session session : index.sessionsOf(Id.of("kyoto-2021"))) {
 *     for (Statement statement : index.statementsIn(session.id())) {
 *         System.out.println(statement.speaker().flatMap(Speaker::name).orElse("a speaker whose name is not stated"));
 *     }
 * }
 * }</pre>
 *
 * <p>Records come in the order of the document unless said otherwise. An id that leads nowhere returns an empty result. If two
 * records share an id, {@link #find} returns the first in the document. Safe for use by several threads.
 */
public final class ProceedingsIndex {
    private final Proceedings proceedings;
    private final Supplier<Map<String, ProceedingsRecord<?>>> byId;
    private final Supplier<Map<String, List<Session>>> sessionsByCongress;
    private final Supplier<Map<String, List<Segment>>> segmentsByCongress;
    private final Supplier<Map<String, List<Officer>>> officersByCongress;
    private final Supplier<Map<String, List<Delegation>>> delegationsByCongress;
    private final Supplier<Map<String, List<Participant>>> participantsByCongress;
    private final Supplier<Map<String, List<Participant>>> participantsByDelegation;
    private final Supplier<Map<String, List<Participant>>> participantsByPerson;
    private final Supplier<Map<String, List<Statement>>> statementsBySession;
    private final Supplier<Map<String, List<Action>>> actionsBySession;
    private final Supplier<Map<String, List<Document>>> documentsBySession;
    private final Supplier<Map<String, List<Statement>>> statementsByParty;
    private final Supplier<Map<String, List<Statement>>> statementsByPrincipal;
    private final Supplier<Map<String, List<Statement>>> statementsByItem;
    private final Supplier<Map<String, List<Action>>> actionsByText;
    private final Supplier<Map<String, List<Action>>> partsByAction;
    private final Supplier<Map<String, List<Statement>>> statementsByAction;
    private final Supplier<Map<String, List<Statement>>> repliesByStatement;
    private final Supplier<Map<String, List<Statement>>> continuationsByStatement;
    private final Supplier<Map<String, List<PositionStatement>>> positionsByText;
    private final Supplier<Map<String, List<Sponsorship>>> sponsorshipsByText;
    private final Supplier<Map<String, List<TreatyAction>>> treatyActionsByTreaty;
    private final Supplier<Map<String, List<TreatyAction>>> treatyActionsByParty;
    private final Supplier<Map<String, List<Commitment>>> commitmentsByText;
    private final Supplier<Map<String, List<Membership>>> membershipsByOrganization;
    private final Supplier<Map<String, List<Membership>>> membershipsByParty;
    private final Supplier<Map<String, List<Congress>>> congressesBySeries;
    private final Supplier<Map<String, List<Officer>>> officersByBody;
    private final Supplier<Map<String, List<Officer>>> officersByHolder;
    private final Supplier<Map<String, List<Organization>>> organizationsByParent;
    private final Supplier<Map<String, List<Delegation>>> delegationsByParty;
    private final Supplier<Map<String, List<Session>>> sessionsByChair;
    private final Supplier<Map<String, List<Action>>> actionsByMover;
    private final Supplier<Map<String, List<Sponsorship>>> sponsorshipsByParty;
    private final Supplier<Map<String, List<PositionStatement>>> positionsByParty;
    private final Supplier<ImmutableMap<String, AgendaItem>> agendaItems;
    private final Supplier<ImmutableMap<String, LocalizedText>> declaredLabels;
    private final Involvements involvements;
    private final CastVotes castVotes;
    private final RecordDays days = new RecordDays(this);

    private ProceedingsIndex(Proceedings proceedings) {
        this.proceedings = proceedings;
        byId = Suppliers.memoize(() -> byId(proceedings));
        sessionsByCongress = by(proceedings.sessions(), (session, keys) -> {
            keys.addIfPresent(session.congressId());
            session.jointWith().forEach(joint -> keys.addIfPresent(joint.congressId()));
        });
        segmentsByCongress = by(proceedings.segments(), (segment, keys) -> keys.add(segment.congressId()));
        officersByCongress = by(proceedings.officers(), (officer, keys) -> keys.addIfPresent(officer.congressId()));
        delegationsByCongress = by(proceedings.delegations(), (delegation, keys) -> {
            keys.add(delegation.congressId());
            delegation.furtherCongressIds().forEach(keys::add);
        });
        participantsByCongress = by(proceedings.participants(), this::addCongresses);
        participantsByDelegation =
                by(proceedings.participants(), (person, keys) -> keys.addIfPresent(person.delegationId()));
        participantsByPerson = by(proceedings.participants(), (person, keys) -> keys.addIfPresent(person.personId()));
        statementsBySession = by(
                () -> ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(
                                statement -> statement.position().orElse(Integer.MAX_VALUE)),
                        proceedings.statements()),
                (statement, keys) -> keys.addIfPresent(statement.sessionId()));
        actionsBySession = by(
                () -> ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(action -> action.position().orElse(Integer.MAX_VALUE)),
                        proceedings.actions()),
                (action, keys) -> keys.addIfPresent(action.sessionId()));
        documentsBySession = by(proceedings.documents(), (document, keys) -> keys.addIfPresent(document.sessionId()));
        statementsByParty = by(proceedings.statements(), this::addParties);
        statementsByPrincipal = by(
                proceedings.statements(),
                (statement, keys) -> statement.onBehalfOfIds().forEach(keys::add));
        statementsByItem = by(
                proceedings.statements(),
                (statement, keys) -> statement.itemRefs().forEach(keys::add));
        actionsByText = by(
                () -> ImmutableList.sortedCopyOf(Comparator.comparing(ProceedingsIndex::day), proceedings.actions()),
                this::addTexts);
        partsByAction = by(proceedings.actions(), (action, keys) -> keys.addIfPresent(action.partOfId()));
        statementsByAction = by(proceedings.statements(), (statement, keys) -> keys.addIfPresent(statement.actionId()));
        continuationsByStatement =
                by(proceedings.statements(), (statement, keys) -> keys.addIfPresent(statement.continuesId()));
        repliesByStatement =
                by(proceedings.statements(), (statement, keys) -> keys.addIfPresent(statement.inReplyToId()));
        positionsByText = by(proceedings.positionStatements(), (position, keys) -> {
            keys.addIfPresent(position.textId());
            position.paragraphRefs().forEach(reference -> keys.add(reference.recordId()));
        });
        sponsorshipsByText = by(proceedings.sponsorships(), (sponsorship, keys) -> {
            keys.addIfPresent(sponsorship.textId());
            keys.addIfPresent(sponsorship.versionRef().map(KeyReference::recordId));
        });
        treatyActionsByTreaty = by(proceedings.treatyActions(), (action, keys) -> keys.add(action.treatyId()));
        treatyActionsByParty = by(proceedings.treatyActions(), (action, keys) -> keys.addIfPresent(action.partyId()));
        commitmentsByText = by(proceedings.commitments(), (commitment, keys) -> keys.add(commitment.textId()));
        membershipsByOrganization =
                by(proceedings.memberships(), (membership, keys) -> keys.add(membership.organizationId()));
        membershipsByParty = by(proceedings.memberships(), (membership, keys) -> keys.add(membership.partyId()));
        congressesBySeries = by(proceedings.congresses(), (congress, keys) -> keys.addIfPresent(congress.seriesId()));
        officersByBody = by(proceedings.officers(), (officer, keys) -> keys.addIfPresent(officer.bodyId()));
        officersByHolder = by(proceedings.officers(), (officer, keys) -> keys.addIfPresent(officer.holderId()));
        organizationsByParent =
                by(proceedings.organizations(), (organization, keys) -> keys.addIfPresent(organization.parentId()));
        delegationsByParty =
                by(proceedings.delegations(), (delegation, keys) -> keys.addIfPresent(delegation.partyId()));
        sessionsByChair = by(
                proceedings.sessions(),
                (session, keys) -> session.chairs().forEach(chair -> keys.addIfPresent(chair.holderId())));
        actionsByMover =
                by(proceedings.actions(), (action, keys) -> action.movedByIds().forEach(keys::add));
        sponsorshipsByParty = by(proceedings.sponsorships(), (sponsorship, keys) -> {
            keys.addIfPresent(sponsorship.partyId());
            sponsorship.onBehalfOfIds().forEach(keys::add);
        });
        positionsByParty = by(proceedings.positionStatements(), (position, keys) -> {
            keys.addIfPresent(position.partyId());
            position.onBehalfOfIds().forEach(keys::add);
        });
        declaredLabels = Suppliers.memoize(() -> declaredLabels(proceedings));
        involvements = new Involvements(proceedings);
        castVotes = new CastVotes(proceedings);
        agendaItems = Suppliers.memoize(() -> {
            ImmutableMap.Builder<String, AgendaItem> items = ImmutableMap.builder();
            for (Agenda agenda : proceedings.agendas().reverse()) {
                agenda.allItems().reverse().forEach(item -> items.put(agenda.id() + "#" + item.key(), item));
            }
            // In reverse, so that of two items with one key the first in the document is kept.
            return items.buildKeepingLast();
        });
    }

    /**
     * {@return an index of the records}
     *
     * @param proceedings the records
     */
    public static ProceedingsIndex of(Proceedings proceedings) {
        checkNotNull(proceedings, "proceedings must not be null");
        return new ProceedingsIndex(proceedings);
    }

    /** {@return the records} */
    public Proceedings proceedings() {
        return proceedings;
    }

    /**
     * {@return the record of a type with an id; empty if the id leads nowhere or to a record of another type}
     *
     * <p>The code of a State that has no record in the document finds the State in {@link MemberStates}.
     *
     * <p>Example: {@code index.find(Congress.class, session.congressId().get())}.
     *
     * @param type the type, such as {@code Congress.class} or {@code Party.class}
     * @param id the id
     * @param <T> the type
     */
    public <T> Optional<T> find(Class<T> type, Id<? extends T> id) {
        ProceedingsRecord<?> record = byId.get().get(id.toString());
        return Optional.ofNullable(record == null && type.isAssignableFrom(MemberState.class) ? registered(id) : record)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /**
     * {@return the record with an id, whatever its type; empty if the id leads nowhere}
     *
     * <p>The code of a State that has no record in the document finds the State in {@link MemberStates}.
     *
     * @param id the id
     */
    public Optional<ProceedingsRecord<?>> find(Id<?> id) {
        ProceedingsRecord<?> record = byId.get().get(id.toString());
        return Optional.ofNullable(record == null ? registered(id) : record);
    }

    /**
     * {@return the day on which a record has its place in time, such as the first day of a congress or of an office: its own or, if it states
     *     none, that of its session, action or congress; of a day that is known less precisely the first that it may be; empty if it is
     *     not known}
     *
     * @param record the record
     */
    public Optional<LocalDate> dayOf(ProceedingsRecord<?> record) {
        return days.of(record);
    }

    private static @Nullable MemberState registered(Id<?> id) {
        return MemberStates.registry()
                .party(id.toString())
                .filter(state -> state.code().equals(id.toString()))
                .map(RegisteredState::memberState)
                .orElse(null);
    }

    /**
     * {@return the formal text with an id; empty if the id leads nowhere or to something else}
     *
     * @param id the id
     */
    public Optional<FormalText<?>> text(Id<? extends FormalText<?>> id) {
        return Optional.ofNullable(byId.get().get(id.toString()))
                .filter(FormalText.class::isInstance)
                .map(record -> (FormalText<?>) record);
    }

    /**
     * {@return the agenda item that a reference leads to; empty if it leads nowhere}
     *
     * @param item the reference, such as {@code agenda-1#2-e-ii}
     */
    public Optional<AgendaItem> agendaItem(KeyReference item) {
        return Optional.ofNullable(agendaItems.get().get(item.toString()));
    }

    /**
     * {@return what to call a code in front of a reader: as the document declares it or, if it does not, as {@link Code#label} has it}
     *
     * @param code the code, on its list or not
     * @param locale the language of the reader, such as {@code Locale.FRENCH}
     */
    public String label(Code code, Locale locale) {
        return Optional.ofNullable(declaredLabels.get().get(code.list().name() + " " + code))
                .map(label -> label.lookupOrFirst(locale.toLanguageTag()))
                .orElseGet(() -> code.label(locale));
    }

    private static ImmutableMap<String, LocalizedText> declaredLabels(Proceedings proceedings) {
        ImmutableMap.Builder<String, LocalizedText> labels = ImmutableMap.builder();
        for (DeclaredCode declared : proceedings.declaredCodes()) {
            declared.label().ifPresent(label -> labels.put(declared.list() + " " + declared.code(), label));
        }
        return labels.buildKeepingLast();
    }

    /**
     * {@return the name of a State, an organization, a person or a participant; empty if the id leads nowhere}
     *
     * @param partyId the id
     */
    public Optional<LocalizedText> name(Id<? extends Party> partyId) {
        return find(Party.class, partyId).map(Party::name);
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
     * {@return the congresses of a series, by their ordinals if all have one, otherwise by the days on which they started; those whose day is
     *     not known last}
     *
     * @param seriesId the series
     */
    public ImmutableList<Congress> congressesOf(Id<CongressSeries> seriesId) {
        ImmutableList<Congress> congresses = get(congressesBySeries, seriesId);
        Comparator<Congress> byDay =
                Comparator.comparing(congress -> dayOf(congress).orElse(LocalDate.MAX));
        return ImmutableList.sortedCopyOf(
                congresses.stream().allMatch(congress -> congress.ordinal().isPresent())
                        ? Comparator.<Congress>comparingInt(
                                        congress -> congress.ordinal().getAsInt())
                                .thenComparing(byDay)
                        : byDay,
                congresses);
    }

    /**
     * {@return the congress of the same series that comes after a congress; empty if it is the last, or of no series}
     *
     * <p>It takes as long as the series has congresses.
     *
     * @param congressId the congress
     */
    public Optional<Congress> nextOf(Id<Congress> congressId) {
        return beside(congressId, 1);
    }

    /**
     * {@return the congress of the same series that comes before a congress; empty if it is the first, or of no series}
     *
     * <p>It takes as long as the series has congresses.
     *
     * @param congressId the congress
     */
    public Optional<Congress> previousOf(Id<Congress> congressId) {
        return beside(congressId, -1);
    }

    private Optional<Congress> beside(Id<Congress> congressId, int steps) {
        ImmutableList<Congress> series = find(Congress.class, congressId)
                .flatMap(Congress::seriesId)
                .map(this::congressesOf)
                .orElse(ImmutableList.of());
        int place = Iterables.indexOf(series, congress -> congress.id().equals(congressId)) + steps;
        return place >= 0 && place < series.size() ? Optional.of(series.get(place)) : Optional.empty();
    }

    /**
     * {@return the sessions of a congress, those held jointly with others among them}
     *
     * @param congressId the congress
     */
    public ImmutableList<Session> sessionsOf(Id<Congress> congressId) {
        return get(sessionsByCongress, congressId);
    }

    /**
     * {@return the segments of a congress}
     *
     * @param congressId the congress
     */
    public ImmutableList<Segment> segmentsOf(Id<Congress> congressId) {
        return get(segmentsByCongress, congressId);
    }

    /**
     * {@return the officers of a congress}
     *
     * @param congressId the congress
     */
    public ImmutableList<Officer> officersOf(Id<Congress> congressId) {
        return get(officersByCongress, congressId);
    }

    /**
     * {@return the officers of a congress on a day; one without a period counts for every day of the congress}
     *
     * <p>It takes as long as the congress has officers.
     *
     * @param congressId the congress
     * @param day the day
     */
    public ImmutableList<Officer> officersOf(Id<Congress> congressId, LocalDate day) {
        return inOffice(officersOf(congressId), day);
    }

    /**
     * {@return the officers of a body, of all times and congresses}
     *
     * @param bodyId the body
     */
    public ImmutableList<Officer> officersOfBody(Id<Organization> bodyId) {
        return get(officersByBody, bodyId);
    }

    /**
     * {@return the officers of a body on a day; one without a period counts for every day, or those of the congress if the office is one of
     *     a congress}
     *
     * <p>It takes as long as the body has officers.
     *
     * @param bodyId the body
     * @param day the day
     */
    public ImmutableList<Officer> officersOfBody(Id<Organization> bodyId, LocalDate day) {
        return inOffice(officersOfBody(bodyId), day);
    }

    private ImmutableList<Officer> inOffice(ImmutableList<Officer> officers, LocalDate day) {
        return officers.stream()
                .filter(officer -> officer.period()
                        .or(() -> officer.congressId()
                                .flatMap(id -> find(Congress.class, id))
                                .flatMap(Congress::period))
                        .map(period -> period.mayContain(day))
                        .orElse(true))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the offices that a party holds or held}
     *
     * @param partyId the party, such as a person
     */
    public ImmutableList<Officer> officesOf(Id<? extends Party> partyId) {
        return get(officersByHolder, partyId);
    }

    /**
     * {@return the delegations of a party, to all congresses}
     *
     * @param partyId the party
     */
    public ImmutableList<Delegation> delegationsOf(Id<? extends Party> partyId) {
        return get(delegationsByParty, partyId);
    }

    /**
     * {@return the delegations to a congress}
     *
     * @param congressId the congress
     */
    public ImmutableList<Delegation> delegationsTo(Id<Congress> congressId) {
        return get(delegationsByCongress, congressId);
    }

    /**
     * {@return the participants of a congress, with their ranks and functions, delegation or not, in all editions of the
     *     list}
     *
     * @param congressId the congress
     */
    public ImmutableList<Participant> participantsOf(Id<Congress> congressId) {
        return get(participantsByCongress, congressId);
    }

    /**
     * {@return the participants in a delegation}
     *
     * @param delegationId the delegation
     */
    public ImmutableList<Participant> participantsIn(Id<Delegation> delegationId) {
        return get(participantsByDelegation, delegationId);
    }

    /**
     * {@return where and in which capacity a person took part}
     *
     * @param personId the person
     */
    public ImmutableList<Participant> participationsOf(Id<Person> personId) {
        return get(participantsByPerson, personId);
    }

    /**
     * {@return the statements made in a session, those with a position first and in that order}
     *
     * @param sessionId the session
     */
    public ImmutableList<Statement> statementsIn(Id<Session> sessionId) {
        return get(statementsBySession, sessionId);
    }

    /**
     * {@return the actions taken in a session, those with a position first and in that order}
     *
     * @param sessionId the session
     */
    public ImmutableList<Action> actionsIn(Id<Session> sessionId) {
        return get(actionsBySession, sessionId);
    }

    /**
     * {@return the entries of the record of a session, its statements and actions: those with a position first and in that
     *     order, then the other statements, then the other actions}
     *
     * <p>It takes as long as the session has entries.
     *
     * @param sessionId the session
     */
    public ImmutableList<ProceedingsRecord<?>> entriesOf(Id<Session> sessionId) {
        ImmutableList<Action> actions = actionsIn(sessionId);
        List<ProceedingsRecord<?>> entries = new ArrayList<>();
        int next = 0;
        for (Statement statement : statementsIn(sessionId)) {
            int position = statement.position().orElse(Integer.MAX_VALUE);
            while (next < actions.size() && actions.get(next).position().orElse(Integer.MAX_VALUE) < position) {
                entries.add(actions.get(next++));
            }
            entries.add(statement);
        }
        entries.addAll(actions.subList(next, actions.size()));
        return ImmutableList.copyOf(entries);
    }

    /**
     * {@return who presided in a session, in order}
     *
     * @param sessionId the session
     */
    public ImmutableList<Chair> chairsOf(Id<Session> sessionId) {
        return find(Session.class, sessionId).map(Session::chairs).orElse(ImmutableList.of());
    }

    /**
     * {@return the sessions in which a party presided}
     *
     * @param partyId the party, such as a person
     */
    public ImmutableList<Session> sessionsChairedBy(Id<? extends Party> partyId) {
        return get(sessionsByChair, partyId);
    }

    /**
     * {@return who presided in a session, was present or spoke, in this order and each once: persons by their ids, participants by those of
     *     the persons if they have one, and others by the names as written. A State that is listed as present without a person is not
     *     among them}
     *
     * <p>It takes as long as the session has entries and people.
     *
     * @param sessionId the session
     */
    public ImmutableList<NamedParty> peopleIn(Id<Session> sessionId) {
        People people = new People();
        find(Session.class, sessionId).ifPresent(session -> {
            session.chairs().forEach(chair -> people.add(chair.holderId(), chair.name()));
            session.present().forEach(attendee -> people.add(attendee.personId(), attendee.personName()));
        });
        for (Statement statement : statementsIn(sessionId)) {
            statement.speaker().ifPresent(people::add);
            statement.coSpeakers().forEach(people::add);
        }
        return ImmutableList.copyOf(people.found.values());
    }

    /** Collects people, each once. */
    private final class People {
        private final Map<String, NamedParty> found = new LinkedHashMap<>();

        void add(Speaker speaker) {
            add(speaker.personId().isPresent() ? speaker.personId() : speaker.partyId(), speaker.name());
        }

        void add(Optional<? extends Id<? extends Party>> id, Optional<String> name) {
            Optional<Id<? extends Party>> person = id.flatMap(this::person);
            String key = person.<Object>map(known -> known)
                    .or(() -> name)
                    .map(Object::toString)
                    .orElse("");
            if (!key.isEmpty()) {
                found.putIfAbsent(
                        key, NamedParty.builder().partyId(person).name(name).build());
            }
        }

        private Optional<Id<? extends Party>> person(Id<? extends Party> id) {
            Optional<Party> party = find(Party.class, id);
            if (party.isEmpty() || party.get() instanceof Person) {
                return Optional.of(id);
            }
            return party.get() instanceof Participant participant
                    ? Optional.of(participant
                            .personId()
                            .<Id<? extends Party>>map(known -> known)
                            .orElse(id))
                    : Optional.empty();
        }
    }

    /**
     * {@return the documents of a session, such as its record, its journal and its programme}
     *
     * @param sessionId the session
     */
    public ImmutableList<Document> documentsOf(Id<Session> sessionId) {
        return get(documentsBySession, sessionId);
    }

    /**
     * {@return what a State, an organization, a participant or a person said: the statements of its speakers and delegations.
     *     For whom is {@link Statement#onBehalfOfIds}, under which item {@link Statement#itemRefs}}
     *
     * @param partyId the party
     */
    public ImmutableList<Statement> statementsBy(Id<? extends Party> partyId) {
        return get(statementsByParty, partyId);
    }

    /**
     * {@return everything that the records say of a party: what it was a member of, held, said, voted, sponsored and signed, by kind and in
     *     time}
     *
     * @param partyId the party, such as {@code JPN} or a person
     */
    public PartyHistory historyOf(Id<? extends Party> partyId) {
        return new PartyHistory(this, partyId);
    }

    /**
     * {@return what a party did in votes, in the order of the document; votes that were counted again are left out}
     *
     * @param partyId the party
     */
    public ImmutableList<CastVote> votesOf(Id<? extends Party> partyId) {
        return castVotes.of(partyId);
    }

    /**
     * {@return how two parties voted in the votes in which both are listed}
     *
     * <p>It takes as long as the two have votes.
     *
     * @param oneId a party, such as {@code FRA}
     * @param otherId the other party, such as {@code GBR}
     */
    public VotingAgreement agreementOf(Id<? extends Party> oneId, Id<? extends Party> otherId) {
        return castVotes.agreement(oneId, otherId);
    }

    /**
     * {@return how a party voted with each of the others, those first with which it agrees most}
     *
     * <p>It takes as long as the votes of the party have voters.
     *
     * @param partyId the party
     */
    public ImmutableList<VotingAgreement> agreementsOf(Id<? extends Party> partyId) {
        return castVotes.agreements(partyId);
    }

    /**
     * {@return the actions that a party moved}
     *
     * @param partyId the party
     */
    public ImmutableList<Action> actionsMovedBy(Id<? extends Party> partyId) {
        return get(actionsByMover, partyId);
    }

    /**
     * {@return what a party sponsored, itself or through others}
     *
     * @param partyId the party
     */
    public ImmutableList<Sponsorship> sponsorshipsBy(Id<? extends Party> partyId) {
        return get(sponsorshipsByParty, partyId);
    }

    /**
     * {@return what a party says about texts, itself or through others, such as reservations}
     *
     * @param partyId the party
     */
    public ImmutableList<PositionStatement> positionsOf(Id<? extends Party> partyId) {
        return get(positionsByParty, partyId);
    }

    /** Where records name parties and delegations. */
    Involvements involvements() {
        return involvements;
    }

    /** The ids under which a party acts, and the participants who act for it. */
    Aliases aliases(Id<? extends Party> partyId) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(partyId.toString());
        Set<Participant> participants = new LinkedHashSet<>(get(participantsByPerson, partyId));
        for (Delegation delegation : delegationsOf(partyId)) {
            ids.add(delegation.id().toString());
            participants.addAll(participantsIn(delegation.id()));
        }
        participants.forEach(participant -> ids.add(participant.id().toString()));
        return new Aliases(ImmutableList.copyOf(ids), ImmutableList.copyOf(participants));
    }

    record Aliases(ImmutableList<String> ids, ImmutableList<Participant> participants) {}

    /**
     * {@return the statements made on behalf of a group or another party}
     *
     * @param partyId the party
     */
    public ImmutableList<Statement> statementsOnBehalfOf(Id<? extends Party> partyId) {
        return get(statementsByPrincipal, partyId);
    }

    /**
     * {@return the statements made under an agenda item}
     *
     * @param item the item, as {@code agendaId#key}
     */
    public ImmutableList<Statement> statementsUnder(KeyReference item) {
        return get(statementsByItem, item);
    }

    /**
     * {@return the chain of actions on a text or a part of it, by date; those without a date last}
     *
     * @param textId the text
     */
    public ImmutableList<Action> actionsOn(Id<? extends FormalText<?>> textId) {
        return get(actionsByText, textId);
    }

    /**
     * {@return what parties did with a treaty, such as signatures and ratifications}
     *
     * @param treatyId the treaty
     */
    public ImmutableList<TreatyAction> treatyActionsOn(Id<Treaty> treatyId) {
        return get(treatyActionsByTreaty, treatyId);
    }

    /**
     * {@return what a party did with treaties}
     *
     * @param partyId the party
     */
    public ImmutableList<TreatyAction> treatyActionsOf(Id<? extends Party> partyId) {
        return get(treatyActionsByParty, partyId);
    }

    /**
     * {@return the actions that are parts of an action, such as the votes on single paragraphs}
     *
     * @param actionId the action
     */
    public ImmutableList<Action> partsOf(Id<Action> actionId) {
        return get(partsByAction, actionId);
    }

    /**
     * {@return the statements that concern an action, such as explanations of vote}
     *
     * @param actionId the action
     */
    public ImmutableList<Statement> statementsOn(Id<Action> actionId) {
        return get(statementsByAction, actionId);
    }

    /**
     * {@return the replies to a statement}
     *
     * @param statementId the statement
     */
    public ImmutableList<Statement> repliesTo(Id<Statement> statementId) {
        return get(repliesByStatement, statementId);
    }

    /**
     * {@return the statements that go on from a statement, in the order of the document; empty if none does}
     *
     * @param statementId the id of the statement, such as {@code kyoto-2021-closing-1}
     */
    public ImmutableList<Statement> continuationsOf(Id<Statement> statementId) {
        return get(continuationsByStatement, statementId);
    }

    /**
     * {@return what parties say about a text or a paragraph of it}
     *
     * @param textId the text
     */
    public ImmutableList<PositionStatement> positionsOn(Id<? extends FormalText<?>> textId) {
        return get(positionsByText, textId);
    }

    /**
     * {@return who sponsors a text or a version of it}
     *
     * @param textId the text
     */
    public ImmutableList<Sponsorship> sponsorshipsOf(Id<? extends FormalText<?>> textId) {
        return get(sponsorshipsByText, textId);
    }

    /**
     * {@return what a text promises}
     *
     * @param textId the text
     */
    public ImmutableList<Commitment> commitmentsIn(Id<? extends FormalText<?>> textId) {
        return get(commitmentsByText, textId);
    }

    /**
     * {@return the memberships in an organization, of all times}
     *
     * @param organizationId the organization
     */
    public ImmutableList<Membership> membershipsIn(Id<Organization> organizationId) {
        return get(membershipsByOrganization, organizationId);
    }

    /**
     * {@return the memberships in an organization on a day; one without a period counts for every day}
     *
     * <p>It takes as long as the organization has memberships.
     *
     * @param organizationId the organization
     * @param day the day
     */
    public ImmutableList<Membership> membershipsIn(Id<Organization> organizationId, LocalDate day) {
        return on(membershipsIn(organizationId), day);
    }

    /**
     * {@return the members of an organization on a day: those of {@link #membershipsIn(Id, LocalDate)} without observers and
     *     associates}
     *
     * @param organizationId the organization
     * @param day the day
     */
    public ImmutableList<Membership> membersOf(Id<Organization> organizationId, LocalDate day) {
        return withoutObservers(membershipsIn(organizationId, day));
    }

    /**
     * {@return the bodies above an organization, the nearest first; those that form a circle once each}
     *
     * @param organizationId the organization, such as a committee
     */
    public ImmutableList<Organization> parentsOf(Id<Organization> organizationId) {
        Map<Id<Organization>, Organization> parents = new LinkedHashMap<>();
        Optional<Organization> parent = parentOf(organizationId);
        while (parent.isPresent()
                && !parent.get().id().equals(organizationId)
                && parents.putIfAbsent(parent.get().id(), parent.get()) == null) {
            parent = parentOf(parent.get().id());
        }
        return ImmutableList.copyOf(parents.values());
    }

    private Optional<Organization> parentOf(Id<Organization> organizationId) {
        return find(Organization.class, organizationId)
                .flatMap(Organization::parentId)
                .flatMap(id -> find(Organization.class, id));
    }

    /**
     * {@return the bodies right below an organization}
     *
     * @param organizationId the organization
     */
    public ImmutableList<Organization> bodiesOf(Id<Organization> organizationId) {
        return get(organizationsByParent, organizationId);
    }

    /**
     * {@return the members of an organization on a day, as {@link #membersOf} has them or, if no memberships of its own are recorded, the members
     *     of the nearest body above it of which some are: those of the United Nations for its Fifth Committee}
     *
     * <p>It takes as long as the organization that has memberships has of them, and as there are bodies up to it.
     *
     * @param organizationId the organization
     * @param day the day
     */
    public ImmutableList<Membership> membersThroughParentsOf(Id<Organization> organizationId, LocalDate day) {
        Id<Organization> body = organizationId;
        if (membershipsIn(body).isEmpty()) {
            body = parentsOf(organizationId).stream()
                    .map(Organization::id)
                    .filter(parent -> !membershipsIn(parent).isEmpty())
                    .findFirst()
                    .orElse(body);
        }
        return membersOf(body, day);
    }

    /**
     * {@return the organizations to which a party belongs on a day, as a member or otherwise, each followed by the bodies above it; each
     *     once}
     *
     * @param partyId the party
     * @param day the day
     */
    public ImmutableList<Organization> organizationsOf(Id<? extends Party> partyId, LocalDate day) {
        Map<Id<Organization>, Organization> organizations = new LinkedHashMap<>();
        for (Membership membership : membershipsOf(partyId, day)) {
            find(Organization.class, membership.organizationId())
                    .ifPresent(organization -> organizations.putIfAbsent(organization.id(), organization));
            parentsOf(membership.organizationId()).forEach(parent -> organizations.putIfAbsent(parent.id(), parent));
        }
        return ImmutableList.copyOf(organizations.values());
    }

    /**
     * {@return the members of an organization that are not known to have left: those of {@link #membershipsIn(Id)} without observers and
     *     associates whose period has no end, or the end {@code ..}. One that ended on an unknown day is not among them}
     *
     * @param organizationId the organization
     */
    public ImmutableList<Membership> currentMembersOf(Id<Organization> organizationId) {
        return withoutObservers(membershipsIn(organizationId)).stream()
                .filter(membership ->
                        membership.period().map(DateRange::mayBeOngoing).orElse(true))
                .filter(membership ->
                        !AbsenceReason.UNKNOWN.equals(membership.absent().get("/period/end")))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Membership> withoutObservers(ImmutableList<Membership> memberships) {
        return memberships.stream()
                .filter(membership -> !membership.role().equals(MembershipRole.OBSERVER)
                        && !membership.role().equals(MembershipRole.ASSOCIATE))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the memberships of a party on a day, such as the group of a voter; one without a period counts for every day}
     *
     * @param partyId the party
     * @param day the day
     */
    public ImmutableList<Membership> membershipsOf(Id<? extends Party> partyId, LocalDate day) {
        return on(membershipsOf(partyId), day);
    }

    private static ImmutableList<Membership> on(ImmutableList<Membership> memberships, LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership
                        .period()
                        .map(period -> period.mayContain(day))
                        .orElse(true))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the memberships of a party, of all times}
     *
     * @param partyId the party
     */
    public ImmutableList<Membership> membershipsOf(Id<? extends Party> partyId) {
        return get(membershipsByParty, partyId);
    }

    private static Map<String, ProceedingsRecord<?>> byId(Proceedings proceedings) {
        Map<String, ProceedingsRecord<?>> records = new HashMap<>();
        proceedings.records().forEach(record -> records.putIfAbsent(record.id().toString(), record));
        return records;
    }

    private void addCongresses(Participant participant, Keys keys) {
        keys.addIfPresent(
                participant.congressId().isPresent() ? participant.congressId() : congressOfDelegation(participant));
        participant.furtherCongressIds().forEach(keys::add);
        keys.addIfPresent(participant.rosterRef().map(KeyReference::recordId));
    }

    private Optional<Id<Congress>> congressOfDelegation(Participant participant) {
        return participant
                .delegationId()
                .flatMap(id -> find(Delegation.class, id))
                .map(Delegation::congressId);
    }

    private void addParties(Statement statement, Keys keys) {
        Optional<? extends Id<?>> speaker = statement.speaker().flatMap(Speaker::partyId);
        keys.addIfPresent(speaker);
        keys.addIfPresent(statement.speaker().flatMap(Speaker::personId));
        for (Speaker other : statement.coSpeakers()) {
            keys.addIfPresent(other.partyId());
            keys.addIfPresent(other.personId());
        }
        addParty(statement.delegationId(), keys);
        speaker.flatMap(id -> find(Participant.class, Id.<Participant>of(id.toString())))
                .ifPresent(participant -> {
                    keys.addIfPresent(participant.personId());
                    addParty(participant.delegationId(), keys);
                });
    }

    private void addParty(Optional<Id<Delegation>> delegationId, Keys keys) {
        keys.addIfPresent(delegationId.flatMap(id -> find(Delegation.class, id)).flatMap(Delegation::partyId));
    }

    /** Adds the text of an action, and of the action of which it is a part. */
    private void addTexts(Action action, Keys keys) {
        keys.addIfPresent(action.textId());
        action.paragraphRefs().forEach(reference -> keys.add(reference.recordId()));
        keys.addIfPresent(
                action.partOfId().flatMap(id -> find(Action.class, id)).flatMap(Action::textId));
    }

    private static LocalDate day(Action action) {
        return action.date().flatMap(date -> date.earliest().or(date::latest)).orElse(LocalDate.MAX);
    }

    private static <R> ImmutableList<R> get(Supplier<Map<String, List<R>>> index, Object key) {
        // The lists are immutable already, and are not copied.
        return ImmutableList.copyOf(index.get().getOrDefault(key.toString(), ImmutableList.of()));
    }

    private static <R> Supplier<Map<String, List<R>>> by(ImmutableList<R> records, BiConsumer<R, Keys> keys) {
        return by(() -> records, keys);
    }

    private static <R> Supplier<Map<String, List<R>>> by(
            Supplier<ImmutableList<R>> records, BiConsumer<R, Keys> keysOf) {
        return Suppliers.memoize(() -> {
            Map<String, List<R>> index = new HashMap<>();
            for (R record : records.get()) {
                keysOf.accept(record, key -> add(index, key.toString(), record));
            }
            index.replaceAll((key, found) -> ImmutableList.copyOf(found));
            return index;
        });
    }

    /** Adds a record under a key, once. */
    private static <R> void add(Map<String, List<R>> index, String key, R record) {
        List<R> found = index.computeIfAbsent(key, absent -> new ArrayList<>());
        if (found.isEmpty() || found.get(found.size() - 1) != record) {
            found.add(record);
        }
    }

    /**
     * Takes the keys of a record. They become texts, which a map keeps apart quickly even if somebody chose them to collide.
     */
    @FunctionalInterface
    private interface Keys {
        void add(Object key);

        default void addIfPresent(Optional<?> key) {
            key.ifPresent(this::add);
        }
    }
}
