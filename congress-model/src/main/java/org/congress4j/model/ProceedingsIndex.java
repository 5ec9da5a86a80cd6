package org.congress4j.model;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The navigation view of {@link Proceedings}: what a State said, who was present, what was done with a text, each in one call and
 * in constant time. An index of one kind is built when it is first asked for, and kept.
 *
 * <p>Records come in the order of the document unless said otherwise. An id that leads nowhere gives an empty answer. Where two
 * records share an id, {@link #find} gives the first in the document. Safe for use by several threads.
 */
public final class ProceedingsIndex {
    private final Proceedings proceedings;
    private final Supplier<ImmutableMap<String, ProceedingsRecord<?>>> byId;
    private final Supplier<ImmutableListMultimap<String, Session>> sessionsByCongress;
    private final Supplier<ImmutableListMultimap<String, Segment>> segmentsByCongress;
    private final Supplier<ImmutableListMultimap<String, Officer>> officersByCongress;
    private final Supplier<ImmutableListMultimap<String, Delegation>> delegationsByCongress;
    private final Supplier<ImmutableListMultimap<String, Participant>> participantsByCongress;
    private final Supplier<ImmutableListMultimap<String, Participant>> participantsByDelegation;
    private final Supplier<ImmutableListMultimap<String, Participant>> participantsByPerson;
    private final Supplier<ImmutableListMultimap<String, Statement>> statementsBySession;
    private final Supplier<ImmutableListMultimap<String, Statement>> statementsByParty;
    private final Supplier<ImmutableListMultimap<String, Statement>> statementsByPrincipal;
    private final Supplier<ImmutableListMultimap<String, Statement>> statementsByItem;
    private final Supplier<ImmutableListMultimap<String, Action>> actionsByText;
    private final Supplier<ImmutableListMultimap<String, Action>> partsByAction;
    private final Supplier<ImmutableListMultimap<String, Statement>> statementsByAction;
    private final Supplier<ImmutableListMultimap<String, Statement>> repliesByStatement;
    private final Supplier<ImmutableListMultimap<String, PositionStatement>> positionsByText;
    private final Supplier<ImmutableListMultimap<String, Sponsorship>> sponsorshipsByText;
    private final Supplier<ImmutableListMultimap<String, Commitment>> commitmentsByText;
    private final Supplier<ImmutableListMultimap<String, Membership>> membershipsByOrganization;
    private final Supplier<ImmutableListMultimap<String, Membership>> membershipsByParty;
    private final Supplier<ImmutableMap<String, AgendaItem>> agendaItems;

    private ProceedingsIndex(Proceedings proceedings) {
        this.proceedings = proceedings;
        byId = Suppliers.memoize(() -> proceedings
                .records()
                .collect(ImmutableMap.toImmutableMap(
                        record -> record.id().toString(), record -> record, (first, second) -> first)));
        sessionsByCongress = by(proceedings.sessions(), session -> session.congressId().stream());
        segmentsByCongress = by(proceedings.segments(), segment -> Stream.of(segment.congressId()));
        officersByCongress = by(proceedings.officers(), officer -> officer.congressId().stream());
        delegationsByCongress = by(proceedings.delegations(), delegation -> Stream.of(delegation.congressId()));
        participantsByCongress = by(proceedings.participants(), this::congressesOf);
        participantsByDelegation = by(proceedings.participants(), person -> person.delegationId().stream());
        participantsByPerson = by(proceedings.participants(), person -> person.personId().stream());
        statementsBySession = by(
                () -> ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(
                                statement -> statement.position().orElse(Integer.MAX_VALUE)),
                        proceedings.statements()),
                statement -> statement.sessionId().stream());
        statementsByParty = by(proceedings.statements(), this::partiesOf);
        statementsByPrincipal = by(proceedings.statements(), statement -> statement.onBehalfOfIds().stream());
        statementsByItem = by(proceedings.statements(), statement -> statement.itemRefs().stream());
        actionsByText = by(
                () -> ImmutableList.sortedCopyOf(Comparator.comparing(ProceedingsIndex::day), proceedings.actions()),
                this::textsOf);
        partsByAction = by(proceedings.actions(), action -> action.partOfId().stream());
        statementsByAction = by(proceedings.statements(), statement -> statement.actionId().stream());
        repliesByStatement = by(proceedings.statements(), statement -> statement.inReplyToId().stream());
        positionsByText = by(
                proceedings.positionStatements(), position -> withTexts(position.textId(), position.paragraphRefs()));
        sponsorshipsByText = by(
                proceedings.sponsorships(),
                sponsorship -> withTexts(
                        sponsorship.textId(), sponsorship.versionRef().stream().toList()));
        commitmentsByText = by(proceedings.commitments(), commitment -> Stream.of(commitment.textId()));
        membershipsByOrganization = by(proceedings.memberships(), membership -> Stream.of(membership.organizationId()));
        membershipsByParty = by(proceedings.memberships(), membership -> Stream.of(membership.partyId()));
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

    private static @Nullable MemberState registered(Id<?> id) {
        return MemberStates.registry()
                .byCode(id.toString())
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
     * {@return the sessions of a congress}
     *
     * @param congressId the congress
     */
    public ImmutableList<Session> sessionsOf(Id<Congress> congressId) {
        return sessionsByCongress.get().get(congressId.toString());
    }

    /**
     * {@return the segments of a congress}
     *
     * @param congressId the congress
     */
    public ImmutableList<Segment> segmentsOf(Id<Congress> congressId) {
        return segmentsByCongress.get().get(congressId.toString());
    }

    /**
     * {@return the officers of a congress}
     *
     * @param congressId the congress
     */
    public ImmutableList<Officer> officersOf(Id<Congress> congressId) {
        return officersByCongress.get().get(congressId.toString());
    }

    /**
     * {@return the delegations to a congress}
     *
     * @param congressId the congress
     */
    public ImmutableList<Delegation> delegationsTo(Id<Congress> congressId) {
        return delegationsByCongress.get().get(congressId.toString());
    }

    /**
     * {@return the participants of a congress, with their ranks and functions, delegation or not, in all editions of the
     *     list}
     *
     * @param congressId the congress
     */
    public ImmutableList<Participant> participantsOf(Id<Congress> congressId) {
        return participantsByCongress.get().get(congressId.toString());
    }

    /**
     * {@return the participants in a delegation}
     *
     * @param delegationId the delegation
     */
    public ImmutableList<Participant> participantsIn(Id<Delegation> delegationId) {
        return participantsByDelegation.get().get(delegationId.toString());
    }

    /**
     * {@return where and in which capacity a person took part}
     *
     * @param personId the person
     */
    public ImmutableList<Participant> participationsOf(Id<Person> personId) {
        return participantsByPerson.get().get(personId.toString());
    }

    /**
     * {@return the statements made in a session, those with a position first and in that order}
     *
     * @param sessionId the session
     */
    public ImmutableList<Statement> statementsIn(Id<Session> sessionId) {
        return statementsBySession.get().get(sessionId.toString());
    }

    /**
     * {@return what a State, an organization, a participant or a person said: the statements of its speakers and delegations.
     *     For whom is {@link Statement#onBehalfOfIds}, under which item {@link Statement#itemRefs}}
     *
     * @param partyId the party
     */
    public ImmutableList<Statement> statementsBy(Id<? extends Party> partyId) {
        return statementsByParty.get().get(partyId.toString());
    }

    /**
     * {@return the statements made on behalf of a group or another party}
     *
     * @param partyId the party
     */
    public ImmutableList<Statement> statementsOnBehalfOf(Id<? extends Party> partyId) {
        return statementsByPrincipal.get().get(partyId.toString());
    }

    /**
     * {@return the statements made under an agenda item}
     *
     * @param item the item, as {@code agendaId#key}
     */
    public ImmutableList<Statement> statementsUnder(KeyReference item) {
        return statementsByItem.get().get(item.toString());
    }

    /**
     * {@return the chain of actions on a text or a part of it, by date; those without a date last}
     *
     * @param textId the text
     */
    public ImmutableList<Action> actionsOn(Id<? extends FormalText<?>> textId) {
        return actionsByText.get().get(textId.toString());
    }

    /**
     * {@return the actions that are parts of an action, such as the votes on single paragraphs}
     *
     * @param actionId the action
     */
    public ImmutableList<Action> partsOf(Id<Action> actionId) {
        return partsByAction.get().get(actionId.toString());
    }

    /**
     * {@return the statements that concern an action, such as explanations of vote}
     *
     * @param actionId the action
     */
    public ImmutableList<Statement> statementsOn(Id<Action> actionId) {
        return statementsByAction.get().get(actionId.toString());
    }

    /**
     * {@return the replies to a statement}
     *
     * @param statementId the statement
     */
    public ImmutableList<Statement> repliesTo(Id<Statement> statementId) {
        return repliesByStatement.get().get(statementId.toString());
    }

    /**
     * {@return what parties say about a text or a paragraph of it}
     *
     * @param textId the text
     */
    public ImmutableList<PositionStatement> positionsOn(Id<? extends FormalText<?>> textId) {
        return positionsByText.get().get(textId.toString());
    }

    /**
     * {@return who sponsors a text or a version of it}
     *
     * @param textId the text
     */
    public ImmutableList<Sponsorship> sponsorshipsOf(Id<? extends FormalText<?>> textId) {
        return sponsorshipsByText.get().get(textId.toString());
    }

    /**
     * {@return what a text promises}
     *
     * @param textId the text
     */
    public ImmutableList<Commitment> commitmentsIn(Id<? extends FormalText<?>> textId) {
        return commitmentsByText.get().get(textId.toString());
    }

    /**
     * {@return the memberships in an organization, of all times}
     *
     * @param organizationId the organization
     */
    public ImmutableList<Membership> membershipsIn(Id<Organization> organizationId) {
        return membershipsByOrganization.get().get(organizationId.toString());
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
        return membershipsIn(organizationId).stream()
                .filter(membership -> membership
                        .period()
                        .map(period -> period.mayContain(day))
                        .orElse(true))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the members of an organization on a day: those of {@link #membershipsIn(Id, LocalDate)} without observers and
     *     associates}
     *
     * @param organizationId the organization
     * @param day the day
     */
    public ImmutableList<Membership> membersOf(Id<Organization> organizationId, LocalDate day) {
        return membershipsIn(organizationId, day).stream()
                .filter(membership -> !membership.role().equals(MembershipRole.OBSERVER)
                        && !membership.role().equals(MembershipRole.ASSOCIATE))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the memberships of a party, of all times}
     *
     * @param partyId the party
     */
    public ImmutableList<Membership> membershipsOf(Id<? extends Party> partyId) {
        return membershipsByParty.get().get(partyId.toString());
    }

    /** The text that a record names, and those that its references lead to. */
    private static Stream<Id<?>> withTexts(Optional<? extends Id<?>> textId, List<KeyReference> references) {
        return Stream.concat(textId.stream(), references.stream().map(KeyReference::recordId));
    }

    private Stream<Id<?>> congressesOf(Participant participant) {
        Stream<Id<?>> ofRoster = participant.rosterRef().stream().map(KeyReference::recordId);
        Stream<Id<?>> stated = participant
                .congressId()
                .or(() -> participant
                        .delegationId()
                        .flatMap(id -> find(Delegation.class, id))
                        .map(Delegation::congressId))
                .stream()
                .map(id -> id);
        return Stream.concat(stated, ofRoster);
    }

    private Stream<Id<?>> partiesOf(Statement statement) {
        Stream<Id<?>> ofSpeaker = statement.speaker().stream()
                .flatMap(speaker -> Stream.concat(speaker.partyId().stream(), speaker.personId().stream()));
        Stream<Id<Delegation>> ofParticipant = statement
                .speaker()
                .flatMap(Speaker::partyId)
                .flatMap(id -> find(Participant.class, Id.<Participant>of(id.toString())))
                .flatMap(Participant::delegationId)
                .stream();
        Stream<Id<?>> ofDelegation = Stream.concat(statement.delegationId().stream(), ofParticipant)
                .flatMap(id -> find(Delegation.class, id).stream())
                .flatMap(delegation -> delegation.partyId().stream());
        return Stream.concat(ofSpeaker, ofDelegation);
    }

    /** The text of an action, or of the action of which it is a part. */
    private Stream<Id<?>> textsOf(Action action) {
        Stream<Id<?>> ofMain = action.partOfId().flatMap(id -> find(Action.class, id)).flatMap(Action::textId).stream()
                .map(id -> id);
        return Stream.concat(withTexts(action.textId(), action.paragraphRefs()), ofMain);
    }

    private static LocalDate day(Action action) {
        return action.date().flatMap(PartialDate::earliest).orElse(LocalDate.MAX);
    }

    private static <R> Supplier<ImmutableListMultimap<String, R>> by(
            ImmutableList<R> records, Function<R, Stream<?>> keys) {
        return by(() -> records, keys);
    }

    /**
     * An index of records under keys, one record at most once under each. The keys are texts, which a map keeps apart quickly even
     * if somebody chose them to collide.
     */
    private static <R> Supplier<ImmutableListMultimap<String, R>> by(
            Supplier<ImmutableList<R>> records, Function<R, Stream<?>> keys) {
        return Suppliers.memoize(() -> {
            ImmutableListMultimap.Builder<String, R> index = ImmutableListMultimap.builder();
            for (R record : records.get()) {
                keys.apply(record).map(Object::toString).distinct().forEach(key -> index.put(key, record));
            }
            return index.build();
        });
    }
}
