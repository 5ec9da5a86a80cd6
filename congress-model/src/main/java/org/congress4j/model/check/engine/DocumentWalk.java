package org.congress4j.model.check.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Party;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.jspecify.annotations.Nullable;

/**
 * The one walk over a document that all rules share, in the order of the document. Rules see it as a {@link Walk}; only
 * the check itself needs this class.
 */
public final class DocumentWalk {
    private static final JsonLook JSON = new JsonLook();

    private final CheckContext context;
    private final MemberPlace place;
    private final VoteFacts facts;
    private final KeyIndex keys;
    private final List<List<Joined<MemberVisitor<Object>>>> memberVisitors = new ArrayList<>();
    private final Map<Class<?>, List<Joined<RecordVisitor<Object>>>> recordVisitors = new HashMap<>();
    private final List<Joined<VoteVisitor>> voteVisitors = new ArrayList<>();
    private final List<Joined<DocumentVisitor>> documentVisitors = new ArrayList<>();
    private final Map<String, Boolean> oddLanguages = new HashMap<>();
    private final UnresolvedNames unresolved = new UnresolvedNames();
    private @Nullable MemberKind<PartialDateTime> oddness;

    /**
     * Makes a walk that no rule has joined yet.
     *
     * @param context the document and what the check knows of it
     */
    public DocumentWalk(CheckContext context) {
        this.context = context;
        this.place = new MemberPlace(context);
        this.facts = new VoteFacts(context);
        this.keys = new KeyIndex(context.held());
        for (int i = 0; i < MemberKind.COUNT; i++) {
            memberVisitors.add(new ArrayList<>());
        }
    }

    /**
     * {@return the walk as a rule sees it, after the rule has joined}
     *
     * @param rule the rule
     * @param keep how many of its findings are kept, at least 1
     */
    public Walk join(CheckRule rule, int keep) {
        Walk walk = new Walk(this, new Findings(rule.description(), context, keep));
        rule.join(walk);
        return walk;
    }

    /**
     * What a rule does in the walk.
     *
     * @param walk the walk as the rule sees it
     * @param visitor what it does
     * @param <V> the type of the visitor
     */
    private record Joined<V>(Walk walk, V visitor) {}

    /** Walks over the document and calls the rules that have joined. It can run once. */
    public void run() {
        TypeWalk.of(RecordTypes.document()).visit(context.held(), this);
        RecordTypes.all().forEach(this::records);
        context.forEachPassing(this::record);
        documentVisitors.forEach(joined -> joined.walk().check(joined.visitor(), context));
    }

    /** {@return how many of those whom the records name are given by a name only; complete after the walk} */
    public UnresolvedNames unresolvedNames() {
        return unresolved;
    }

    private <R extends ProceedingsRecord<R>> void records(RecordType<R> type) {
        if (!context.passes(type)) {
            records(type, type.records(context.held()));
        }
    }

    private <R extends ProceedingsRecord<R>> void record(ProceedingsRecord<R> record) {
        RecordType<R> type = RecordTypes.of(record);
        records(type, ImmutableList.of(type.javaType().cast(record)));
    }

    private <R extends ProceedingsRecord<R>> void records(RecordType<R> type, ImmutableList<R> records) {
        TypeWalk<R> members = TypeWalk.of(type);
        List<Joined<RecordVisitor<Object>>> asking = recordVisitors.getOrDefault(type.javaType(), List.of());
        for (R record : records) {
            place.enterRecord(record);
            members.visit(record, this);
            unresolved.see(record);
            for (int i = 0; i < asking.size(); i++) {
                Joined<RecordVisitor<Object>> joined = asking.get(i);
                joined.walk().check(joined.visitor(), record, context);
            }
        }
    }

    @SuppressWarnings("unchecked") // what is odd about members of a kind is of its type
    <V> void members(MemberKind<V> kind, Walk walk, MemberVisitor<? super V> visitor) {
        memberVisitors.get(kind.number()).add(new Joined<>(walk, (MemberVisitor<Object>) visitor));
    }

    @SuppressWarnings("unchecked") // the records of a type are of its class
    <R> void records(Class<R> type, Walk walk, RecordVisitor<? super R> visitor) {
        recordVisitors.computeIfAbsent(type, key -> new ArrayList<>()).add(new Joined<>(walk, (RecordVisitor<Object>)
                visitor));
    }

    void votes(Walk walk, VoteVisitor visitor) {
        voteVisitors.add(new Joined<>(walk, visitor));
    }

    void document(Walk walk, DocumentVisitor visitor) {
        documentVisitors.add(new Joined<>(walk, visitor));
    }

    CheckContext context() {
        return context;
    }

    MemberPlace place() {
        return place;
    }

    KeyIndex keys() {
        return keys;
    }

    <V> void odd(MemberKind<V> kind, V value) {
        for (Joined<MemberVisitor<Object>> joined : memberVisitors.get(kind.number())) {
            joined.walk().check(joined.visitor(), value, place);
        }
    }

    void broken(Class<?> target, Id<?> id) {
        odd(MemberKind.REFERENCE, new BrokenReference(id, target, Optional.ofNullable(context.record(id))));
    }

    /** Visits the members that a type does not have; those of a record of an unknown type are not odd by being there. */
    void unknown(ImmutableMap<String, JsonValue> members, boolean areOdd) {
        members.forEach((name, value) -> {
            place.enter(name);
            if (areOdd) {
                odd(MemberKind.UNKNOWN_MEMBER, name);
            }
            if (!JSON.passes(value, this)) {
                JSON.visit(value, this);
            }
            place.leave();
        });
    }

    /** Remembers what is odd about a time that did not pass, so that it is not parsed again to say so. */
    @Nullable
    MemberKind<PartialDateTime> setOddness(@Nullable MemberKind<PartialDateTime> kind) {
        oddness = kind;
        return kind;
    }

    MemberKind<PartialDateTime> oddness() {
        return requireNonNull(oddness);
    }

    boolean isOddLanguage(String tag) {
        Boolean known = oddLanguages.get(tag);
        if (known == null) {
            known = Languages.isOdd(tag);
            oddLanguages.put(tag, known);
        }
        return known;
    }

    private void tally(Optional<Tally> tally) {
        if (tally.isPresent()) {
            place.enter("tally");
            choices("others", tally.get().others().keySet());
            place.leave();
        }
    }

    private void choices(String member, Iterable<VoteChoice> choices) {
        for (VoteChoice choice : choices) {
            if (!choice.isRecognized()) {
                place.enter(member);
                place.enter(choice.toString());
                odd(MemberKind.CODE, choice);
                place.leave();
                place.leave();
            }
        }
    }

    /** Reads the voters of the current vote, and calls the rules about votes. */
    void ballots(Vote vote) {
        facts.read((Action) requireNonNull(place.record()), vote, place.lastIndex());
        // Those that are listed by college are looked at with the college.
        for (int i = 0; i < facts.sizeOfVote() && !facts.knowsAll(); i++) {
            if (!facts.voter(i).isParty()) {
                place.enter("ballots");
                place.enter(facts.choice(i).toString());
                place.enter(facts.place(i));
                broken(Party.class, vote.ballots().get(facts.choice(i)).get(facts.place(i)));
                place.leave();
                place.leave();
                place.leave();
            }
        }
        choices("ballots", vote.ballots().keySet());
        tally(vote.tally());
        for (int i = 0; i < vote.colleges().size(); i++) {
            place.enter("colleges");
            place.enter(i);
            tally(vote.colleges().get(i).tally());
            place.leave();
            place.leave();
        }
        for (int i = 0; i < voteVisitors.size(); i++) {
            voteVisitors.get(i).walk().check(voteVisitors.get(i).visitor(), facts);
        }
    }
}
