package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Membership;
import org.congress4j.model.Organization;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Participant;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.index.ProceedingsIndex;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.jspecify.annotations.Nullable;

/**
 * The records that a check looks at, the day as of which it looks, and what the rules share, each made once. It serves one check
 * and one thread.
 */
public final class CheckContext {
    private final Proceedings proceedings;
    private final ProceedingsIndex index;
    private final LocalDate asOf;
    private final Map<String, ProceedingsRecord<?>> records;
    private final IdentityHashMap<ProceedingsRecord<?>, String> pointers = new IdentityHashMap<>();
    private final Map<String, PartyFacts> parties = new HashMap<>();
    private final Map<String, Optional<DayRange>> days = new HashMap<>();
    private final IdentityHashMap<ProceedingsRecord<?>, Span> spans = new IdentityHashMap<>();
    private final IdentityHashMap<RulesOfProcedure, ImmutableList<RulesOfProcedure>> choices = new IdentityHashMap<>();
    private @Nullable Statement lastStatement;
    private Span lastTime = Span.UNKNOWN;
    private final boolean distinct;
    private int votes;
    private final Map<String, Optional<RegisteredState>> namedStates = new HashMap<>();
    private @Nullable Listed listed;
    private @Nullable Collection<List<Statement>> sequences;
    private @Nullable Collection<List<Session>> sittings;
    private @Nullable Map<String, Body> bodies;
    private @Nullable Map<String, Map<PartyFacts, List<Delegation>>> delegations;

    public CheckContext(Proceedings proceedings, LocalDate asOf) {
        this.proceedings = proceedings;
        this.index = ProceedingsIndex.of(proceedings);
        this.asOf = asOf;
        int size = Math.toIntExact(proceedings.records().count());
        this.records = Maps.newHashMapWithExpectedSize(size);
        proceedings.records().forEach(record -> records.putIfAbsent(record.id().toString(), record));
        distinct = records.size() == size;
    }

    /** {@return the records} */
    public Proceedings proceedings() {
        return proceedings;
    }

    /** {@return the index of the records} */
    public ProceedingsIndex index() {
        return index;
    }

    /** {@return the day as of which the records are checked: what is dated later lies in the future} */
    public LocalDate asOf() {
        return asOf;
    }

    /** The first record of the document with the id. */
    @Nullable
    public ProceedingsRecord<?> record(Id<?> id) {
        return records.get(id.toString());
    }

    /** The record of a type with the id; null if it leads nowhere or to something else. States of the registry are not found. */
    public <T> @Nullable T find(Class<T> type, Optional<? extends Id<?>> id) {
        return id.isEmpty() ? null : find(type, id.get());
    }

    public <T> @Nullable T find(Class<T> type, Id<?> id) {
        ProceedingsRecord<?> record = records.get(id.toString());
        return type.isInstance(record) ? type.cast(record) : null;
    }

    @Nullable
    public FormalText<?> text(Optional<? extends Id<?>> id) {
        return id.isPresent() && record(id.get()) instanceof FormalText<?> text ? text : null;
    }

    /** What is known of a party; an id that leads nowhere has facts, too. */
    public PartyFacts party(Id<?> id) {
        PartyFacts known = parties.get(id.toString());
        return known == null ? newParty(id) : known;
    }

    private PartyFacts newParty(Id<?> id) {
        ProceedingsRecord<?> record = record(id);
        RegisteredState state = registered(id.toString());
        PartyFacts principal = null;
        if (record instanceof Participant participant) {
            Delegation delegation = find(Delegation.class, participant.delegationId());
            // A party that stands for itself ends the chain.
            if (delegation != null
                    && delegation.partyId().isPresent()
                    && !(record(delegation.partyId().get()) instanceof Participant)) {
                principal = party(delegation.partyId().get());
            }
        }
        PartyFacts facts = new PartyFacts(parties.size(), id.toString(), record, state, principal);
        parties.put(id.toString(), facts);
        return facts;
    }

    /**
     * {@return whether an id leads to a record of a type, or to a State of the registry where a State may stand}
     *
     * @param target the type, or what such records have in common
     * @param id the id
     */
    public boolean leads(Class<?> target, Id<?> id) {
        ProceedingsRecord<?> record = record(id);
        // A record of an unknown type may be what a later version takes here.
        return target.isInstance(record)
                || record instanceof OtherRecord
                || (record == null && isRegistered(target, id));
    }

    /** Whether the id leads to a State of the registry where a State may stand. */
    boolean isRegistered(Class<?> target, Id<?> id) {
        return target.isAssignableFrom(MemberState.class) && party(id).isParty();
    }

    static @Nullable RegisteredState registered(String code) {
        return MemberStates.registry()
                .byCode(code)
                .filter(state -> state.code().equals(code))
                .orElse(null);
    }

    /** The days that a date may mean; null if it is no date. */
    @Nullable
    public DayRange days(PartialDate date) {
        return days.computeIfAbsent(
                        date.toString(),
                        text -> date.earliest()
                                .map(first -> new DayRange(
                                        first.toEpochDay(),
                                        date.latest().orElseThrow().toEpochDay())))
                .orElse(null);
    }

    @Nullable
    public DayRange days(Optional<PartialDate> date) {
        return date.isEmpty() ? null : days(date.get());
    }

    /** The memberships of an organization; null if the document has none. */
    @Nullable
    public Body body(Id<?> organization) {
        if (bodies == null) {
            bodies = new HashMap<>();
            for (Membership membership : proceedings.memberships()) {
                bodies.computeIfAbsent(membership.organizationId().toString(), key -> new Body())
                        .add(membership, party(membership.partyId()));
            }
        }
        return bodies.get(organization.toString());
    }

    /** The delegations of a party to a congress. */
    public List<Delegation> delegations(Id<Congress> congress, PartyFacts party) {
        return delegations(congress).getOrDefault(party, List.of());
    }

    public Map<PartyFacts, List<Delegation>> delegations(Id<Congress> congress) {
        if (delegations == null) {
            delegations = new HashMap<>();
            for (Delegation delegation : proceedings.delegations()) {
                if (delegation.partyId().isPresent()) {
                    delegations
                            .computeIfAbsent(delegation.congressId().toString(), key -> new HashMap<>())
                            .computeIfAbsent(party(delegation.partyId().get()), key -> new ArrayList<>())
                            .add(delegation);
                }
            }
        }
        return delegations.getOrDefault(congress.toString(), Map.of());
    }

    /** The congress of an action: its own, or that of its session. */
    public Optional<Id<Congress>> congressOf(Action action) {
        if (action.congressId().isPresent()) {
            return action.congressId();
        }
        Session session = find(Session.class, action.sessionId());
        return session == null ? Optional.empty() : session.congressId();
    }

    /** The rules that a body acted under: its own, else those of the congress, else those of the body that the congress is a session of. */
    @Nullable
    public RulesOfProcedure rulesOf(Action action) {
        Organization body = find(Organization.class, action.bodyId());
        if (body != null && body.rulesOfProcedure().isPresent()) {
            return body.rulesOfProcedure().get();
        }
        Congress congress = find(Congress.class, congressOf(action));
        if (congress == null) {
            return null;
        }
        Organization standing = find(Organization.class, congress.bodyId());
        return congress.rulesOfProcedure()
                .or(() -> standing == null ? Optional.empty() : standing.rulesOfProcedure())
                .orElse(null);
    }

    /** The rules as they apply to a vote: as they are if it names its majority, else with each of the majorities alone. */
    public ImmutableList<RulesOfProcedure> choices(RulesOfProcedure rules, boolean named) {
        return named
                ? ImmutableList.of(rules)
                : choices.computeIfAbsent(
                        rules,
                        all -> all.majorities().stream()
                                .map(majority -> all.toBuilder()
                                        .majorities(ImmutableList.of(majority))
                                        .build())
                                .collect(ImmutableList.toImmutableList()));
    }

    /** The time zone of a session: its own, or that of its congress; null if none is stated or it is not known. */
    @Nullable
    public ZoneId zoneOf(Session session) {
        Optional<TimeZoneName> zone = session.timeZone();
        if (zone.isEmpty()) {
            Congress congress = find(Congress.class, session.congressId());
            zone = congress == null ? zone : congress.timeZone();
        }
        return zone.flatMap(TimeZoneName::zoneId).orElse(null);
    }

    /** The time zone of the local times of a record; null if it has none, or none is stated. */
    @Nullable
    public ZoneId zoneOf(@Nullable ProceedingsRecord<?> record) {
        Session session = record instanceof Session sitting ? sitting : null;
        if (record instanceof Statement statement) {
            session = find(Session.class, statement.sessionId());
        }
        return session == null ? null : zoneOf(session);
    }

    /** When an action was taken, as its date or that of its session says; null if that is not known. */
    @Nullable
    public DayRange daysOf(Action action) {
        DayRange stated = days(action.date());
        if (stated != null) {
            return stated;
        }
        Session session = find(Session.class, action.sessionId());
        return session == null ? null : daysOf(session);
    }

    /** The days of a session; one of which only the start is known may go on after midnight. */
    @Nullable
    public DayRange daysOf(Session session) {
        Span actual = actual(session);
        DayRange first = actual.firstDays();
        return first == null || actual.endIsKnown() ? actual.days() : new DayRange(first.first(), first.last() + 1);
    }

    /** The congress of a statement: its own, or that of its session. */
    public Optional<Id<Congress>> congressOf(Statement statement) {
        if (statement.congressId().isPresent()) {
            return statement.congressId();
        }
        Session session = find(Session.class, statement.sessionId());
        return session == null ? Optional.empty() : session.congressId();
    }

    /** The congress of a participant: its own, that of its list, or that of its delegation. */
    public Optional<? extends Id<?>> congressOf(Participant participant) {
        if (participant.congressId().isPresent()) {
            return participant.congressId();
        }
        if (participant.rosterRef().isPresent()) {
            return participant.rosterRef().map(KeyReference::recordId);
        }
        Delegation delegation = find(Delegation.class, participant.delegationId());
        return delegation == null ? Optional.empty() : Optional.of(delegation.congressId());
    }

    /** The days on which a congress may start; null if that is not known. */
    @Nullable
    public DayRange startOf(Congress congress) {
        return period(congress).firstDays();
    }

    /** Who speaks: the party that the speaker sits for, or that of the delegation. */
    public Optional<PartyFacts> speakerOf(Statement statement) {
        Optional<PartyFacts> sits = statement
                .speaker()
                .flatMap(Speaker::partyId)
                .map(id -> party(id).principal());
        Delegation delegation = sits.isPresent() ? null : find(Delegation.class, statement.delegationId());
        return delegation == null ? sits : delegation.partyId().map(this::party);
    }

    /** When a statement was made, as its time, its session or its congress says; null if that is not known. */
    @Nullable
    public DayRange daysOf(Statement statement) {
        DayRange days = time(statement).firstDays();
        Session session = days == null ? find(Session.class, statement.sessionId()) : null;
        days = session == null ? days : daysOf(session);
        Congress congress = days == null ? find(Congress.class, congressOf(statement)) : null;
        return congress == null ? days : period(congress).days();
    }

    /** When a session was held. */
    public Span actual(Session session) {
        return spans.computeIfAbsent(session, key -> Span.ofTime(session.actual()));
    }

    /** The formal sittings of each body. */
    public Collection<List<Session>> sittings() {
        Collection<List<Session>> known = sittings;
        if (known == null) {
            known = Sittings.of(this);
            sittings = known;
        }
        return known;
    }

    /** The statements of each session that have a position, in that order. */
    public Collection<List<Statement>> sequences() {
        Collection<List<Statement>> known = sequences;
        if (known == null) {
            Map<String, List<Statement>> sessions = new LinkedHashMap<>();
            for (Statement statement : proceedings.statements()) {
                if (statement.sessionId().isPresent() && statement.position().isPresent()) {
                    sessions.computeIfAbsent(statement.sessionId().get().toString(), key -> new ArrayList<>())
                            .add(statement);
                }
            }
            known = sessions.values();
            known.forEach(statements -> statements.sort(
                    Comparator.comparingInt(statement -> statement.position().getAsInt())));
            sequences = known;
        }
        return known;
    }

    /** The State of the registry that a name means at any time, if it is one. */
    public Optional<RegisteredState> stateNamed(String name) {
        return namedStates.computeIfAbsent(name, written -> StateNames.find(written, null));
    }

    /** How many the document lists of those whom figures count. */
    public Listed listed() {
        Listed known = listed;
        if (known == null) {
            known = new Listed(this);
            listed = known;
        }
        return known;
    }

    /** When a statement was made. The rules ask for one statement after the other. */
    public Span time(Statement statement) {
        if (lastStatement != statement) {
            lastStatement = statement;
            lastTime = Span.ofTime(statement.time());
        }
        return lastTime;
    }

    /** When a congress is held. */
    public Span period(Congress congress) {
        return spans.computeIfAbsent(congress, key -> Span.ofPeriod(congress.period()));
    }

    /** The name of a party in English, if it has one, or the id. */
    public String name(Id<? extends Party> id) {
        return index.name(id).map(CheckContext::text).orElse(id.toString());
    }

    /** A text in English, or in its first language. */
    public static String text(LocalizedText text) {
        return text.lookupOrFirst("en");
    }

    /** The JSON Pointer of a path that starts with a record or with names of the root. */
    public String pointer(Object[] path) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : path) {
            if (step instanceof ProceedingsRecord<?> record) {
                pointer.append(pointerOf(record));
            } else {
                pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    /** A number for a vote, which no other vote of this check has. */
    int nextVote() {
        return ++votes;
    }

    /** Whether no two records share an id. */
    public boolean hasDistinctIds() {
        return distinct;
    }

    public String pointerOf(ProceedingsRecord<?> record) {
        if (pointers.isEmpty()) {
            RecordTypes.all().forEach(type -> {
                ImmutableList<? extends ProceedingsRecord<?>> list = type.records(proceedings);
                for (int i = 0; i < list.size(); i++) {
                    pointers.putIfAbsent(list.get(i), "/" + type.list() + "/" + i);
                }
            });
        }
        return pointers.getOrDefault(record, "");
    }
}
