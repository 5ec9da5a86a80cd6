package org.congress4j.model.check.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.DeclaredCode;
import org.congress4j.model.Delegation;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MajorityRule;
import org.congress4j.model.MemberState;
import org.congress4j.model.Membership;
import org.congress4j.model.Organization;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Participant;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.Vote;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;
import org.congress4j.model.index.ProceedingsIndex;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.spelling.SpelledNames;
import org.jspecify.annotations.Nullable;

/**
 * What one check knows: the records, the day as of which they are checked, and the look-ups that rules share, such as
 * the day of a vote, the members of a body or the time zone of a session. Each is computed once, when a rule first asks
 * for it. An instance serves one check on one thread.
 */
public final class CheckContext {
    /** After so many records that pass by, what was found out about them is forgotten. */
    private static final int FORGET_AFTER = 10_000;

    /** The whole document, or what is held of one that is too large. */
    private final Proceedings proceedings;

    private final Optional<LargeDocument> large;
    private final ProceedingsIndex index;
    private final LocalDate asOf;
    private final Map<String, ProceedingsRecord<?>> records;
    private final IdentityHashMap<ProceedingsRecord<?>, String> pointers = new IdentityHashMap<>();
    private final Map<String, PartyFacts> parties = new HashMap<>();
    private final Map<String, Optional<DayRange>> days = new HashMap<>();
    private final IdentityHashMap<ProceedingsRecord<?>, Span> spans = new IdentityHashMap<>();
    private final IdentityHashMap<RulesOfProcedure, ImmutableList<RulesOfProcedure>> choices = new IdentityHashMap<>();
    private final IdentityHashMap<RulesOfProcedure, ImmutableList<RulesOfProcedure>> important =
            new IdentityHashMap<>();
    private final IdentityHashMap<RulesOfProcedure, Map<String, ImmutableList<RulesOfProcedure>>> named =
            new IdentityHashMap<>();
    private final Map<Class<?>, IdentityHashMap<Object, Object>> remembered = new HashMap<>();
    private final Map<Class<?>, Object> ofDocument = new HashMap<>();
    private @Nullable ProceedingsRecord<?> passing;
    private int passingPlace;
    private long passed;
    private @Nullable Statement lastStatement;
    private Span lastTime = Span.UNKNOWN;
    private final boolean distinct;
    private int votes;
    private final NamedStates states = new NamedStates();
    private final Map<ValueType<?>, SpelledNames> membersOfTypes = new HashMap<>();
    private final Map<Code, ImmutableList<Code>> nearCodes = new HashMap<>();
    private final NearNames<Class<?>> nearIds = new NearNames<>(this::idsOf);
    private @Nullable Set<String> declaredCodes;
    private @Nullable Listed listed;
    private @Nullable Map<Id<Congress>, Id<Congress>> firstParts;
    private @Nullable Set<Id<Congress>> resumedParts;
    private @Nullable Collection<List<ProceedingsRecord<?>>> sequences;
    private @Nullable Collection<List<Sitting>> sittings;
    private @Nullable Map<String, Body> bodies;
    private UnitedNationsOrgan.@Nullable Known organs;
    private @Nullable Map<String, Map<PartyFacts, List<Delegation>>> delegations;

    /**
     * Starts a check.
     *
     * @param proceedings the records
     * @param asOf the day as of which they are checked, usually today
     */
    public CheckContext(Proceedings proceedings, LocalDate asOf) {
        this(proceedings, Optional.empty(), asOf);
    }

    /**
     * Starts a check of a document that may be too large to hold.
     *
     * @param document the document
     * @param asOf the day as of which it is checked, usually today
     */
    public CheckContext(LargeDocument document, LocalDate asOf) {
        this(document.held(), Optional.of(document).filter(large -> !large.isHeld()), asOf);
    }

    private CheckContext(Proceedings proceedings, Optional<LargeDocument> large, LocalDate asOf) {
        this.proceedings = proceedings;
        this.large = large;
        this.index = ProceedingsIndex.of(proceedings);
        this.asOf = asOf;
        int size = RecordTypes.all().stream()
                .mapToInt(type -> type.records(proceedings).size())
                .sum();
        this.records = Maps.newHashMapWithExpectedSize(size);
        for (RecordType<?> type : RecordTypes.all()) {
            for (ProceedingsRecord<?> record : type.records(proceedings)) {
                records.putIfAbsent(record.id().toString(), record);
            }
        }
        distinct = records.size() == size;
        large.ifPresent(
                document -> document.forEachHeld((record, place) -> pointers.put(record, pointer(record, place))));
    }

    /**
     * {@return the records that are checked}
     *
     * <p>In a check of a document that is too large to hold, a rule that asks for them is not called again, and reported as not run.
     */
    public Proceedings proceedings() {
        if (large.isPresent()) {
            throw new TooManyException("records");
        }
        return proceedings;
    }

    /**
     * {@return the records of a type, in the order of the document}
     *
     * <p>In a check of a document that is too large to hold, a rule that asks for records of which there are too many is not called
     * again, and reported as not run.
     *
     * @param type the class of the records, such as {@code Session.class}
     * @param <R> the class of the records
     */
    public <R extends ProceedingsRecord<R>> ImmutableList<R> records(Class<R> type) {
        RecordType<R> described = described(type);
        if (passes(described)) {
            throw new TooManyException(described.list());
        }
        return described.records(proceedings);
    }

    /**
     * {@return the records of a type that are held, in the order of the document: all, or of a type of which there are too many at least
     *     those to which others refer, and those whose id is not their own}
     *
     * @param type the class of the records, such as {@code Action.class}
     * @param <R> the class of the records
     */
    public <R extends ProceedingsRecord<R>> ImmutableList<R> held(Class<R> type) {
        return described(type).records(proceedings);
    }

    /** {@return what is said of the document as a whole, such as the extensions that it requires, without its records} */
    public Proceedings header() {
        return proceedings.withoutRecords();
    }

    /** What is said of the document as a whole, and the records that are held. */
    Proceedings held() {
        return proceedings;
    }

    /**
     * Hands over the records of a type that are {@linkplain #held held}, each with its place in the list of the document.
     *
     * @param type the class of the records, such as {@code Action.class}
     * @param visitor takes each, and its place
     * @param <R> the class of the records
     */
    public <R extends ProceedingsRecord<R>> void forEachHeld(Class<R> type, ObjIntConsumer<? super R> visitor) {
        ImmutableList<R> found = held(type);
        ImmutableList<Integer> places =
                passes(described(type)) ? large.orElseThrow().placesHeld(described(type)) : ImmutableList.of();
        for (int i = 0; i < found.size(); i++) {
            visitor.accept(found.get(i), places.isEmpty() ? i : places.get(i));
        }
    }

    /**
     * Hands over the records of a type one after the other, in the order of the document. A document that is too large to hold is read
     * once more for it; the records must not be kept.
     *
     * @param type the class of the records, such as {@code Participant.class}
     * @param visitor takes each
     * @param <R> the class of the records
     */
    public <R extends ProceedingsRecord<R>> void forEach(Class<R> type, Consumer<? super R> visitor) {
        if (passes(described(type))) {
            ProceedingsRecord<?> walked = passing;
            int placeWalked = passingPlace;
            large.orElseThrow().forEachPassing((record, place) -> {
                if (type.isInstance(record)) {
                    passing = record;
                    passingPlace = place;
                    visitor.accept(type.cast(record));
                }
            });
            passing = walked;
            passingPlace = placeWalked;
        } else {
            records(type).forEach(visitor);
        }
    }

    /**
     * {@return an index of the records}
     *
     * <p>In a check of a document that is too large to hold, a rule that asks for it is not called again, and reported as not run.
     */
    public ProceedingsIndex index() {
        if (large.isPresent()) {
            throw new TooManyException("records");
        }
        return index;
    }

    @SuppressWarnings("unchecked") // the type of a class has records of the class
    private static <R extends ProceedingsRecord<R>> RecordType<R> described(Class<R> type) {
        return (RecordType<R>) RecordTypes.of(type).orElseThrow();
    }

    /** Whether the document is too large to hold. */
    boolean isLarge() {
        return large.isPresent();
    }

    /** Whether the records of a type pass by one at a time. */
    boolean passes(RecordType<?> type) {
        return large.isPresent() && large.get().passes(type);
    }

    /** Sees the records that pass by, if there are any; what was kept of those that have passed is forgotten now and then. */
    void forEachPassing(Consumer<ProceedingsRecord<?>> visitor) {
        large.ifPresent(document -> document.forEachPassing((record, place) -> {
            passing = record;
            passingPlace = place;
            visitor.accept(record);
            passing = null;
            if (++passed % FORGET_AFTER == 0) {
                remembered.clear();
                days.clear();
                states.forget();
            }
        }));
    }

    private static String pointer(ProceedingsRecord<?> record, int place) {
        return "/" + RecordTypes.of(record.getClass()).orElseThrow().list() + "/" + place;
    }

    /** {@return the day as of which the records are checked: anything dated later lies in the future} */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * {@return what a rule finds out about an object of the document once in a check, and may ask again for each record that refers to
     *     it}
     *
     * @param rule the rule that asks
     * @param of the object, such as a vote; another object is asked anew, even if it is equal
     * @param find finds it out; it must not ask for the same object
     * @param <K> the type of the object
     * @param <V> the type of what is found out
     */
    @SuppressWarnings("unchecked") // a rule finds out one thing about objects of one type
    public <K, V> V once(Class<?> rule, K of, Function<? super K, ? extends V> find) {
        IdentityHashMap<Object, Object> known = remembered.computeIfAbsent(rule, key -> new IdentityHashMap<>());
        V value = (V) known.get(of);
        if (value == null) {
            value = requireNonNull(find.apply(of));
            known.put(of, value);
        }
        return value;
    }

    /**
     * {@return what a rule finds out about the document as a whole once in a check}
     *
     * @param rule the rule that asks, which finds out one thing
     * @param find finds it out
     * @param <V> the type of what is found out
     */
    @SuppressWarnings("unchecked") // a rule finds out one thing
    public <V> V once(Class<?> rule, Supplier<? extends V> find) {
        V value = (V) ofDocument.get(rule);
        if (value == null) {
            value = requireNonNull(find.get());
            ofDocument.put(rule, value);
        }
        return value;
    }

    /**
     * {@return the first record of the document with an id; null if there is none}
     *
     * @param id the id, such as {@code kyoto-2021}
     */
    @Nullable
    public ProceedingsRecord<?> record(Id<?> id) {
        return records.get(id.toString());
    }

    /**
     * {@return the record of a type with an id; null if there is no id, or it leads nowhere or to another type. States
     *     of the registry are not found.}
     *
     * @param type the type of the record, such as {@code Session.class}
     * @param id the id, if there is one
     * @param <T> the type of the record
     */
    public <T> @Nullable T find(Class<T> type, Optional<? extends Id<?>> id) {
        return id.isEmpty() ? null : find(type, id.get());
    }

    /**
     * {@return the record of a type with an id; null if the id leads nowhere or to another type. States of the registry
     *     are not found.}
     *
     * @param type the type of the record, such as {@code Session.class}
     * @param id the id
     * @param <T> the type of the record
     */
    public <T> @Nullable T find(Class<T> type, Id<?> id) {
        ProceedingsRecord<?> record = records.get(id.toString());
        return type.isInstance(record) ? type.cast(record) : null;
    }

    /**
     * {@return the declaration or resolution with an id; null if there is no id, or it leads nowhere or to another
     *     type}
     *
     * @param id the id, if there is one
     */
    @Nullable
    public FormalText<?> text(Optional<? extends Id<?>> id) {
        return id.isPresent() && record(id.get()) instanceof FormalText<?> text ? text : null;
    }

    /**
     * {@return what is known of a party; never null, since an id that leads nowhere has facts too}
     *
     * @param id the id of the party, such as {@code JPN}
     */
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
     * {@return whether an id leads to a record of a type or, where a State may stand, to a State of the registry}
     *
     * @param target the type, or what such records have in common, such as {@code Party.class}
     * @param id the id
     */
    public boolean leads(Class<?> target, Id<?> id) {
        ProceedingsRecord<?> record = record(id);
        // A record of an unknown type may be what a later version takes here.
        return target.isInstance(record)
                || record instanceof OtherRecord
                || (record == null && isRegistered(target, id));
    }

    /** Whether an id leads to a State of the registry, where a State may stand. */
    boolean isRegistered(Class<?> target, Id<?> id) {
        return target.isAssignableFrom(MemberState.class) && party(id).isParty();
    }

    static @Nullable RegisteredState registered(String code) {
        return MemberStates.registry()
                .party(code)
                .filter(state -> state.code().equals(code))
                .orElse(null);
    }

    /**
     * {@return the days that a date may mean, such as the 31 days of {@code 2021-03}; null if it is malformed}
     *
     * @param date the date
     */
    @Nullable
    public DayRange days(PartialDate date) {
        return days.computeIfAbsent(date.toString(), text -> Optional.ofNullable(DayRange.of(date)))
                .orElse(null);
    }

    /**
     * {@return the days that a date may mean; null if there is none or it is malformed}
     *
     * @param date the date, if there is one
     */
    @Nullable
    public DayRange days(Optional<PartialDate> date) {
        return date.isEmpty() ? null : days(date.get());
    }

    /**
     * {@return the memberships of an organization; null if the document has none}
     *
     * @param organization the id of the organization, such as {@code un-ga}
     */
    @Nullable
    public Body body(Id<?> organization) {
        if (bodies == null) {
            ImmutableList<Membership> all = records(Membership.class);
            bodies = new HashMap<>();
            for (Membership membership : all) {
                bodies.computeIfAbsent(membership.organizationId().toString(), key -> new Body())
                        .add(membership, party(membership.partyId()));
            }
        }
        return bodies.get(organization.toString());
    }

    /**
     * {@return the delegations of a party to a congress, in the order of the document; empty if it has none}
     *
     * @param congress the id of the congress
     * @param party the party
     */
    public List<Delegation> delegations(Id<Congress> congress, PartyFacts party) {
        return delegations(congress).getOrDefault(party, List.of());
    }

    /**
     * {@return the delegations to a congress by party, without those that name no party; empty if there are none}
     *
     * @param congress the id of the congress
     */
    public Map<PartyFacts, List<Delegation>> delegations(Id<Congress> congress) {
        if (delegations == null) {
            ImmutableList<Delegation> all = records(Delegation.class);
            delegations = new HashMap<>();
            for (Delegation delegation : all) {
                if (delegation.partyId().isPresent()) {
                    PartyFacts party = party(delegation.partyId().get());
                    for (Id<Congress> attended : Congresses.of(delegation)) {
                        delegations
                                .computeIfAbsent(attended.toString(), key -> new HashMap<>())
                                .computeIfAbsent(party, key -> new ArrayList<>())
                                .add(delegation);
                    }
                }
            }
        }
        return delegations.getOrDefault(congress.toString(), Map.of());
    }

    /**
     * {@return the congress of an action: its own, or that of its session; empty if neither is stated}
     *
     * @param action the action
     */
    public Optional<Id<Congress>> congressOf(Action action) {
        if (action.congressId().isPresent()) {
            return action.congressId();
        }
        Session session = find(Session.class, action.sessionId());
        return session == null ? Optional.empty() : session.congressId();
    }

    /**
     * {@return the body that acted: that of the action, or else that of its session or its congress; empty if none is stated}
     *
     * @param action the action
     */
    public Optional<Id<Organization>> bodyOf(Action action) {
        if (action.bodyId().isPresent()) {
            return action.bodyId();
        }
        Session session = find(Session.class, action.sessionId());
        if (session != null && session.bodyId().isPresent()) {
            return session.bodyId();
        }
        Congress congress = find(Congress.class, congressOf(action));
        return congress == null ? Optional.empty() : congress.bodyId();
    }

    /**
     * {@return the rules of procedure under which an action was taken: those of its body, else those of the congress,
     *     else those of the body of which the congress is a session; null if none are stated}
     *
     * @param action the action
     */
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

    /**
     * {@return the rules that may apply to a vote: those with the majority that it names alone, those as they are for an important
     *     question, or else one copy for each majority that differs from the others, with that majority alone}
     *
     * @param rules the rules of procedure
     * @param vote the vote
     */
    public ImmutableList<RulesOfProcedure> choices(RulesOfProcedure rules, Vote vote) {
        if (vote.ruleKey().isPresent()) {
            return byKey(rules).getOrDefault(vote.ruleKey().get(), ImmutableList.of(rules));
        } else if (vote.importantQuestion().orElse(false)) {
            return important.computeIfAbsent(
                    rules,
                    all -> ImmutableList.of(all.toBuilder()
                            .majorities(all.majorities().stream()
                                    .filter(majority ->
                                            majority.importantQuestions().orElse(false))
                                    .limit(1)
                                    .collect(ImmutableList.toImmutableList()))
                            .build()));
        }
        return choices.computeIfAbsent(rules, all -> {
            Set<MajorityRule> seen = new HashSet<>();
            return all.majorities().stream()
                    .filter(majority -> seen.add(majority.toBuilder()
                            .key("key")
                            .matter(Optional.empty())
                            .build()))
                    .map(majority -> alone(all, majority))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /**
     * {@return whether rules of procedure have a majority}
     *
     * @param rules the rules
     * @param key the key of the majority
     */
    public boolean hasMajority(RulesOfProcedure rules, String key) {
        return byKey(rules).containsKey(key);
    }

    private Map<String, ImmutableList<RulesOfProcedure>> byKey(RulesOfProcedure rules) {
        return named.computeIfAbsent(rules, all -> {
            Map<String, ImmutableList<RulesOfProcedure>> known = new HashMap<>();
            for (MajorityRule majority : all.majorities()) {
                known.putIfAbsent(majority.key(), ImmutableList.of(alone(all, majority)));
            }
            return known;
        });
    }

    private static RulesOfProcedure alone(RulesOfProcedure rules, MajorityRule majority) {
        return rules.toBuilder().majorities(ImmutableList.of(majority)).build();
    }

    /**
     * {@return the time zone of a session: its own, or that of its congress; null if none is stated or the name is not
     *     known}
     *
     * @param session the session
     */
    @Nullable
    public ZoneId zoneOf(Session session) {
        Optional<TimeZoneName> zone = session.timeZone();
        if (zone.isEmpty()) {
            Congress congress = find(Congress.class, session.congressId());
            zone = congress == null ? zone : congress.timeZone();
        }
        return zone.flatMap(TimeZoneName::zoneId).orElse(null);
    }

    /**
     * {@return the time zone of the local times of a record; null if the record has no local times, or no zone is
     *     stated}
     *
     * @param record the record, such as a session or a statement; null at the root of the document
     */
    @Nullable
    public ZoneId zoneOf(@Nullable ProceedingsRecord<?> record) {
        Session session = record instanceof Session sitting ? sitting : null;
        if (record instanceof Statement statement) {
            session = find(Session.class, statement.sessionId());
        } else if (record instanceof Action action) {
            session = find(Session.class, action.sessionId());
        }
        return session == null ? null : zoneOf(session);
    }

    /**
     * {@return the days on which an action may have been taken, by its own date or time or that of its session; null if they
     *     are not known}
     *
     * @param action the action
     */
    @Nullable
    public DayRange daysOf(Action action) {
        DayRange stated = days(action.date().or(() -> action.time().map(PartialDateTime::date)));
        if (stated != null) {
            return stated;
        }
        Session session = find(Session.class, action.sessionId());
        return session == null ? null : daysOf(session);
    }

    /**
     * {@return the days of a session, which may run past midnight if only its start is known; null if they are not
     *     known}
     *
     * @param session the session
     */
    @Nullable
    public DayRange daysOf(Session session) {
        Span actual = actual(session);
        DayRange first = actual.firstDays();
        return first == null || actual.endIsKnown() ? actual.days() : new DayRange(first.first(), first.last() + 1);
    }

    /**
     * {@return the congress of a statement: its own, or that of its session; empty if neither is stated}
     *
     * @param statement the statement
     */
    public Optional<Id<Congress>> congressOf(Statement statement) {
        if (statement.congressId().isPresent()) {
            return statement.congressId();
        }
        Session session = find(Session.class, statement.sessionId());
        return session == null ? Optional.empty() : session.congressId();
    }

    /**
     * {@return the congress of a participant: the participant's own, that of the list of participants, or that of the
     *     delegation; empty if none is stated}
     *
     * @param participant the participant
     */
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

    /** Whether any congress is the resumed part of an edition. */
    boolean hasResumed() {
        return !firstParts().isEmpty();
    }

    /**
     * {@return whether a congress was suspended and resumed, so that its period is only that of one part}
     *
     * @param congress the congress
     */
    public boolean isPartOfResumed(Congress congress) {
        Set<Id<Congress>> known = resumedParts;
        if (known == null) {
            known = new HashSet<>(firstParts().keySet());
            known.addAll(firstParts().values());
            resumedParts = known;
        }
        return known.contains(congress.id());
    }

    /** The first part of each edition that was suspended and resumed, by its other parts; not for those that resume each other. */
    Map<Id<Congress>, Id<Congress>> firstParts() {
        Map<Id<Congress>, Id<Congress>> known = firstParts;
        if (known == null) {
            known = new HashMap<>();
            for (Congress congress : records(Congress.class)) {
                addFirstPart(congress, known);
            }
            firstParts = known;
        }
        return known;
    }

    private void addFirstPart(Congress resumed, Map<Id<Congress>, Id<Congress>> known) {
        Set<Id<Congress>> chain = new LinkedHashSet<>();
        Id<Congress> first = resumed.id();
        Congress congress = resumed;
        while (congress != null && congress.resumesId().isPresent() && !known.containsKey(first) && chain.add(first)) {
            first = congress.resumesId().get();
            congress = find(Congress.class, first);
        }
        Id<Congress> end = known.getOrDefault(first, first);
        chain.forEach(part -> known.put(part, end));
    }

    /**
     * {@return the days on which a congress may start; null if they are not known}
     *
     * @param congress the congress
     */
    @Nullable
    public DayRange startOf(Congress congress) {
        return period(congress).firstDays();
    }

    /**
     * {@return who speaks: the party for which the speaker sits, or that of the delegation; empty if neither is stated}
     *
     * @param statement the statement
     */
    public Optional<PartyFacts> speakerOf(Statement statement) {
        Optional<PartyFacts> sits = statement
                .speaker()
                .flatMap(Speaker::partyId)
                .map(id -> party(id).principal());
        Delegation delegation = sits.isPresent() ? null : find(Delegation.class, statement.delegationId());
        return delegation == null ? sits : delegation.partyId().map(this::party);
    }

    /**
     * {@return the days on which a statement may have been made, by its time, its date, its session or its congress; null if they
     *     are not known}
     *
     * @param statement the statement
     */
    @Nullable
    public DayRange daysOf(Statement statement) {
        DayRange days = time(statement).firstDays();
        days = days == null ? days(statement.date()) : days;
        Session session = days == null ? find(Session.class, statement.sessionId()) : null;
        days = session == null ? days : daysOf(session);
        Congress congress = days == null ? find(Congress.class, congressOf(statement)) : null;
        return congress == null ? days : period(congress).days();
    }

    /**
     * {@return when a session was held, in local time; unknown, never null, if that is not stated}
     *
     * @param session the session
     */
    public Span actual(Session session) {
        return spans.computeIfAbsent(session, key -> Span.ofTime(session.actual()));
    }

    /**
     * {@return the organ of the United Nations that a body certainly is; empty if it is none, or only possibly one}
     *
     * @param body the id of the body
     */
    public Optional<UnitedNationsOrgan> organ(Id<Organization> body) {
        UnitedNationsOrgan.Known known = organs;
        if (known == null) {
            known = new UnitedNationsOrgan.Known(this);
            organs = known;
        }
        return Optional.ofNullable(known.of(this, body));
    }

    /** {@return the formal sittings of each body, in the order of the document} */
    public Collection<List<Sitting>> sittings() {
        Collection<List<Sitting>> known = sittings;
        if (known == null) {
            known = Sittings.of(this);
            sittings = known;
        }
        return known;
    }

    /** {@return the statements and actions with a position of each session, sorted by position} */
    public Collection<List<ProceedingsRecord<?>>> sequences() {
        Collection<List<ProceedingsRecord<?>>> known = sequences;
        if (known == null) {
            Map<String, List<ProceedingsRecord<?>>> sessions = new LinkedHashMap<>();
            records(Statement.class).forEach(statement -> addEntry(statement, sessions));
            records(Action.class).forEach(action -> addEntry(action, sessions));
            known = sessions.values();
            known.forEach(entries -> entries.sort(
                    Comparator.comparingInt(entry -> Entries.position(entry).getAsInt())));
            sequences = known;
        }
        return known;
    }

    private static void addEntry(ProceedingsRecord<?> entry, Map<String, List<ProceedingsRecord<?>>> sessions) {
        Optional<Id<Session>> session = Entries.session(entry);
        if (session.isPresent() && Entries.position(entry).isPresent()) {
            sessions.computeIfAbsent(session.get().toString(), key -> new ArrayList<>())
                    .add(entry);
        }
    }

    /**
     * {@return the State of the registry that a name means, whatever the day; empty if it means none, or several}
     *
     * @param name the name as written, such as <em>Japan</em>
     */
    public Optional<RegisteredState> stateNamed(String name) {
        return states.named(name);
    }

    /**
     * {@return the State of the registry of which a name is near that means none; empty if it is near none, or several}
     *
     * <p>A rule that asks for too many names is not called again, and reported as not run.
     *
     * @param name the name as written, such as <em>Phillipines</em>
     */
    public Optional<RegisteredState> stateNear(String name) {
        return states.near(name);
    }

    /**
     * {@return the States of the registry that a name which means none lists, in its order; empty if any of them is unknown}
     *
     * <p>A rule that asks for too many names is not called again, and reported as not run.
     *
     * @param name the name as written, such as <em>Denmark and Norway</em>
     */
    public ImmutableList<RegisteredState> statesNamed(String name) {
        return states.listed(name);
    }

    /** {@return how many people and parties the document lists, to compare with reported figures} */
    public Listed listed() {
        Listed known = listed;
        if (known == null) {
            known = new Listed(this);
            listed = known;
        }
        return known;
    }

    /**
     * {@return when a statement was made, in local time; unknown, never null, if that is not stated}
     *
     * @param statement the statement
     */
    public Span time(Statement statement) {
        // Rules ask about one statement after another.
        if (lastStatement != statement) {
            lastStatement = statement;
            lastTime = Span.ofTime(statement.time());
        }
        return lastTime;
    }

    /**
     * {@return when a congress is held; unknown, never null, if that is not stated}
     *
     * @param congress the congress
     */
    public Span period(Congress congress) {
        return spans.computeIfAbsent(congress, key -> Span.ofPeriod(congress.period()));
    }

    /**
     * {@return the name of a party, in English if it has one; the id if it has no name}
     *
     * @param id the id of the party
     */
    public String name(Id<? extends Party> id) {
        return index.name(id).map(CheckContext::text).orElse(id.toString());
    }

    /**
     * {@return a text in English, or in its first language}
     *
     * @param text the text
     */
    public static String text(LocalizedText text) {
        return text.lookupOrFirst("en");
    }

    /**
     * {@return the JSON Pointer of a path, such as {@code /actions/3/votes/0}; empty for the document as a whole}
     *
     * @param path a record followed by names and indices, or names and indices that start at the root
     */
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

    /** A number for a vote, unique in this check. */
    int nextVote() {
        return ++votes;
    }

    /**
     * {@return the ids of records of a type that an id resembles which leads nowhere, at most three; empty if there are none, or too many
     *     ids lead nowhere to compare each with all}
     *
     * @param type the type of the records, or what all that it may be have in common, such as {@code Party.class}
     * @param id the id
     */
    public ImmutableList<String> idsNear(Class<?> type, Id<?> id) {
        return nearIds.of(type, id.toString());
    }

    private ImmutableList<Id<?>> idsOf(Class<?> target) {
        return RecordTypes.all().stream()
                .filter(type -> target.isAssignableFrom(type.javaType()))
                .flatMap(type -> type.records(proceedings).stream())
                .map(ProceedingsRecord::id)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the codes on its list that a code resembles which is not on it, at most three; empty if there are none}
     *
     * @param code the code
     */
    public ImmutableList<Code> codesNear(Code code) {
        return nearCodes.computeIfAbsent(
                code, key -> ImmutableList.copyOf(code.list().near(code.toString())));
    }

    /**
     * {@return whether a code that is not on its list is there on purpose: it is {@linkplain Code#isOwn named as one's own}, or the
     *     document declares it}
     *
     * @param code the code
     */
    public boolean isDeclared(Code code) {
        Set<String> known = declaredCodes;
        if (known == null) {
            known = new HashSet<>();
            for (DeclaredCode declared : proceedings.declaredCodes()) {
                known.add(declared.list() + " " + declared.code());
            }
            declaredCodes = known;
        }
        return code.isOwn() || known.contains(code.list().name() + " " + code);
    }

    /** The names of the members of a type. */
    SpelledNames membersOf(ValueType<?> type) {
        return membersOfTypes.computeIfAbsent(
                type,
                key -> SpelledNames.of(type.members().stream().map(Member::name).toList()));
    }

    /** {@return whether every record has an id of its own} */
    public boolean hasDistinctIds() {
        return distinct;
    }

    /**
     * {@return the JSON Pointer of a record, such as {@code /actions/3}; empty if the record is not in the document}
     *
     * @param record the record
     */
    public String pointerOf(ProceedingsRecord<?> record) {
        if (record == passing) {
            return pointer(record, passingPlace);
        }
        if (pointers.isEmpty() && large.isEmpty()) {
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
